import { Button, Field, Input, makeStyles, Select, Text, tokens } from '@fluentui/react-components';
import { useState, type FormEvent } from 'react';
import type { ProgramDecision } from '../../../core/settings/decisions';
import { useIsBusy, usePane, useWords } from '../../pane/use-pane';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

const OTHER = '*';

/** The sasaran of one program: one that is known, another one by its name, or again what is recognised. */
export function SasaranSelect({
  program,
  sasaran,
}: {
  readonly program: ProgramDecision;
  readonly sasaran: readonly string[];
}) {
  const pane = usePane();
  const isBusy = useIsBusy();
  const words = useWords().settings.programs;
  const [isNaming, setNaming] = useState(false);
  const key = `sasaran.${program.kode}`;
  if (program.basis === 'column')
    return (
      <Text size={200}>
        {program.sasaran}. {words.fromColumn}
      </Text>
    );
  const change = (value: string): void => {
    setNaming(value === OTHER);
    if (value !== OTHER) void pane.decisions.set(key, value || null);
  };
  const automatic = program.basis === 'iku' ? words.fromIku(program.sasaran ?? '') : words.unmapped;
  const chosen = program.basis === 'choice' ? (program.sasaran ?? '') : '';
  return (
    <>
      <Select
        size="small"
        aria-label={words.sasaranOf(program.name)}
        value={isNaming ? OTHER : chosen}
        disabled={isBusy}
        onChange={(_, { value }) => change(value)}
      >
        <option value="">{automatic}</option>
        {sasaran.map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
        <option value={OTHER}>{words.other}</option>
      </Select>
      {isNaming && <SasaranForm settingKey={key} onClose={() => setNaming(false)} />}
    </>
  );
}

function SasaranForm({ settingKey, onClose }: { readonly settingKey: string; readonly onClose: () => void }) {
  const styles = useStyles();
  const pane = usePane();
  const isBusy = useIsBusy();
  const { settings, pane: paneWords } = useWords();
  const [name, setName] = useState('');
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (isBusy || name.trim() === '') return;
    if (await pane.decisions.set(settingKey, name.trim())) onClose();
  };
  return (
    <form noValidate className={styles.form} onSubmit={(event) => void submit(event)}>
      <Field size="small" label={settings.programs.otherName}>
        <Input autoFocus input={{ size: 1 }} value={name} onChange={(_, { value }) => setName(value)} />
      </Field>
      <div className={styles.buttons}>
        <Button
          type="submit"
          size="small"
          appearance="primary"
          disabledFocusable={isBusy || name.trim() === ''}
        >
          {paneWords.actions.save}
        </Button>
        <Button size="small" onClick={onClose}>
          {paneWords.actions.back}
        </Button>
      </div>
    </form>
  );
}
