import { Button, Field, Input, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState, type FormEvent } from 'react';
import { reference } from '../../../core/sheet/address';
import { shownFigure } from '../../parts/plain-figure';
import { useIsBusy, usePane, useWords } from '../../pane/use-pane';
import type { Suggestion } from './suggestion';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  change: { fontVariantNumeric: 'tabular-nums', overflowWrap: 'anywhere' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** Asks before a cell of the user's is changed: from, to, and what the new figure is based on. */
export function CorrectionForm({
  suggestion,
  finding,
  onClose,
}: {
  readonly suggestion: Suggestion;
  readonly finding: string;
  readonly onClose: () => void;
}) {
  const styles = useStyles();
  const pane = usePane();
  const isBusy = useIsBusy();
  const words = useWords();
  const { correction, actions } = words.pane;
  const [dasar, setDasar] = useState('');
  const [isMissing, setMissing] = useState(false);
  const { cell, printed, suggested, isPercent, isRecord } = suggestion;
  const shown = (plain: string): string => shownFigure(plain, isPercent, words.numbers);

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (isBusy) return;
    if (isRecord && dasar.trim() === '') return setMissing(true);
    const [row] = pane.session.preview(cell.sheet, cell.row, 1);
    const held = row?.[cell.column] ?? null;
    const request = { cell, printed: held, suggested, isPercent, dasar: dasar.trim(), finding };
    if (await pane.corrections.correct(request)) onClose();
  };

  return (
    <form
      noValidate
      className={styles.form}
      aria-label={correction.title(reference(cell))}
      onSubmit={(e) => void submit(e)}
    >
      <Text className={styles.change}>
        {correction.from} <b>{shown(printed)}</b> {correction.to.toLowerCase()} <b>{shown(suggested)}</b>
      </Text>
      <Field
        label={correction.dasar}
        required={isRecord}
        validationState={isMissing ? 'error' : 'none'}
        validationMessage={isMissing ? correction.dasarNeeded : undefined}
      >
        <Input
          autoFocus
          input={{ size: 1 }}
          value={dasar}
          placeholder={correction.dasarHint}
          onChange={(_, data) => {
            setDasar(data.value);
            setMissing(false);
          }}
        />
      </Field>
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" disabledFocusable={isBusy}>
          {correction.correct}
        </Button>
        <Button onClick={onClose}>{actions.back}</Button>
      </div>
    </form>
  );
}
