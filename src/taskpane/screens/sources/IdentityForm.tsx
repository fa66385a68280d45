import { Button, Field, Input, makeStyles, Select, Text, tokens } from '@fluentui/react-components';
import { useState, type FormEvent } from 'react';
import type { IdentityForm as Form } from '../../../excel/additions/types';
import type { IdentityPart } from '../../../messages/pane';
import { useIsBusy, usePane, useWords } from '../../pane/use-pane';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

const PARTS: readonly IdentityPart[] = [
  'perangkatDaerah',
  'kabupaten',
  'tahun',
  'periode',
  'tempat',
  'tanggal',
  'kepalaJabatan',
  'kepalaNama',
  'kepalaPangkat',
  'kepalaNip',
];
const CONTROL: readonly IdentityPart[] = ['paguDpa', 'realisasiLra'];

const isYear = (text: string): boolean => text.trim() === '' || /^(19|20)\d\d$/.test(text.trim());

/** Who reports, and for when; edits the sheet Identitas. */
export function IdentityForm({ initial, onClose }: { readonly initial: Form; readonly onClose: () => void }) {
  const styles = useStyles();
  const pane = usePane();
  const isBusy = useIsBusy();
  const { sources, actions } = useWords().pane;
  const { identity } = sources;
  const [form, setForm] = useState(initial);
  const isBadYear = !isYear(form.tahun);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (!isBusy && !isBadYear && (await pane.saveIdentity(form))) onClose();
  };
  const field = (part: IdentityPart) => (
    <PartField
      key={part}
      part={part}
      value={form[part]}
      problem={part === 'tahun' && isBadYear ? identity.badYear : undefined}
      onChange={(value) => setForm({ ...form, [part]: value })}
    />
  );
  return (
    <form
      noValidate
      className={styles.form}
      aria-label={identity.title}
      onSubmit={(event) => void submit(event)}
    >
      <Text size={200}>{identity.create}</Text>
      {PARTS.map(field)}
      <Text size={200}>{identity.control}</Text>
      {CONTROL.map(field)}
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" disabledFocusable={isBusy}>
          {actions.save}
        </Button>
        <Button onClick={onClose}>{actions.back}</Button>
      </div>
    </form>
  );
}

function PartField({
  part,
  value,
  problem,
  onChange,
}: {
  readonly part: IdentityPart;
  readonly value: string;
  readonly problem: string | undefined;
  readonly onChange: (value: string) => void;
}) {
  const { identity } = useWords().pane.sources;
  const control =
    part === 'periode' ? (
      <Select value={value} onChange={(_, data) => onChange(data.value)}>
        <option value="">–</option>
        {identity.periods.map(([period, label]) => (
          <option key={period} value={period}>
            {label}
          </option>
        ))}
      </Select>
    ) : (
      // As narrow as the pane may get.
      <Input input={{ size: 1 }} value={value} onChange={(_, data) => onChange(data.value)} />
    );
  return (
    <Field
      size="small"
      label={identity.parts[part]}
      validationState={problem ? 'error' : 'none'}
      validationMessage={problem}
    >
      {control}
    </Field>
  );
}
