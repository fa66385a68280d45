import { Field, makeStyles, Select, Text, tokens } from '@fluentui/react-components';
import type { Decisions, ProgramDecision } from '../../../core/settings/decisions';
import { useIsBusy, usePane, usePaneState, useWords } from '../../pane/use-pane';
import { SasaranSelect } from './SasaranSelect';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  program: {
    listStyleType: 'none',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    overflowWrap: 'anywhere',
  },
});

/** Which sasaran each program serves, and which program is the supporting one. */
export function ProgramList({ decisions: { programs, sasaran } }: { readonly decisions: Decisions }) {
  const styles = useStyles();
  const words = useWords().settings.programs;
  if (programs.length === 0) return <Text>{words.none}</Text>;
  return (
    <ul className={styles.list}>
      {programs.map((program) => (
        <li key={program.kode} className={styles.program}>
          <Text weight="semibold">{program.name}</Text>
          <Text size={200}>{program.kode}</Text>
          {program.penunjang ? (
            <Text size={200}>{words.penunjang}</Text>
          ) : (
            <SasaranSelect program={program} sasaran={sasaran} />
          )}
          <PenunjangSelect program={program} />
        </li>
      ))}
    </ul>
  );
}

/** Asked only where code and name do not agree, or where somebody has decided. */
function PenunjangSelect({ program }: { readonly program: ProgramDecision }) {
  const pane = usePane();
  const isBusy = useIsBusy();
  const { recognised } = usePaneState();
  const words = useWords().settings.programs;
  const key = `penunjang.${program.kode}`;
  const decided = recognised?.settings.find((setting) => setting.key === key)?.value ?? '';
  if (!program.penunjangDoubtful && decided === '') return null;
  return (
    <Field size="small" label={words.isPenunjang} hint={decided === '' ? words.penunjangDoubtful : undefined}>
      <Select
        value={decided}
        disabled={isBusy}
        onChange={(_, { value }) => void pane.decisions.set(key, value || null)}
      >
        <option value="">{words.automatic}</option>
        <option value="ya">{words.yes}</option>
        <option value="tidak">{words.no}</option>
      </Select>
    </Field>
  );
}
