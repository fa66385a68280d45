import { Button, makeStyles, Select, Text, tokens } from '@fluentui/react-components';
import type { MatchDecision } from '../../../core/settings/decisions';
import { useIsBusy, usePane, useWords } from '../../pane/use-pane';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, overflowWrap: 'anywhere' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** What one Kinerja row is in the budget: what is proposed or decided, and the ways to decide. */
export function MatchCard({ match }: { readonly match: MatchDecision }) {
  const styles = useStyles();
  const { matches: words } = useWords().settings;
  const { state, kode, name } = match;
  return (
    <div className={styles.root}>
      <Text>
        {words[state]}
        {kode !== null && (
          <>
            {' '}
            <b>
              {kode} {name}
            </b>
          </>
        )}
      </Text>
      {(state === 'proposed' || state === 'open') && <BudgetRowSelect match={match} />}
      <MatchButtons match={match} />
    </div>
  );
}

function MatchButtons({ match }: { readonly match: MatchDecision }) {
  const styles = useStyles();
  const pane = usePane();
  const isBusy = useIsBusy();
  const { matches: words } = useWords().settings;
  const button = (label: string, kode: string | 'none' | null) => (
    <Button size="small" disabledFocusable={isBusy} onClick={() => void pane.decisions.match(match, kode)}>
      {label}
    </Button>
  );
  switch (match.state) {
    case 'proposed':
      return (
        <div className={styles.buttons}>
          {button(words.confirm, match.kode)}
          {button(words.refuse, 'none')}
        </div>
      );
    case 'open':
      return <div className={styles.buttons}>{button(words.nowhere, 'none')}</div>;
    case 'confirmed':
    case 'refused':
      return <div className={styles.buttons}>{button(words.change, null)}</div>;
  }
}

/** Another row of the budget than the proposed one. */
function BudgetRowSelect({ match }: { readonly match: MatchDecision }) {
  const pane = usePane();
  const isBusy = useIsBusy();
  const { matches: words } = useWords().settings;
  const others = match.options.filter(({ kode }) => kode !== match.kode);
  if (others.length === 0) return null;
  return (
    <Select
      size="small"
      aria-label={words.choose(`${match.nomor} ${match.nama}`.trim())}
      value=""
      disabled={isBusy}
      onChange={(_, { value }) => void pane.decisions.match(match, value)}
    >
      <option value="">{words.chooseShort}</option>
      {others.map(({ kode, name }) => (
        <option key={kode} value={kode}>
          {kode} {name}
        </option>
      ))}
    </Select>
  );
}
