import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { MatchDecision } from '../../../core/settings/decisions';
import { CellLink } from '../../parts/CellLink';
import { useWords } from '../../pane/use-pane';
import { MatchCard } from './MatchCard';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  row: {
    listStyleType: 'none',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    overflowWrap: 'anywhere',
  },
});

/** Kinerja rows whose budget row is not sure, or was decided. */
export function MatchList({ matches }: { readonly matches: readonly MatchDecision[] }) {
  const styles = useStyles();
  const words = useWords().settings.matches;
  if (matches.length === 0) return <Text>{words.none}</Text>;
  return (
    <ul className={styles.list}>
      {matches.map((match) => (
        <li key={`${match.cell.row} ${match.key}`} className={styles.row}>
          <CellLink cell={match.cell}>{`${match.nomor} ${match.nama}`.trim()}</CellLink>
          <MatchCard match={match} />
        </li>
      ))}
    </ul>
  );
}
