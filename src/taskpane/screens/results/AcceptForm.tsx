import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useState, type FormEvent } from 'react';
import { useIsBusy, usePane, useWords } from '../../pane/use-pane';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** "Biarkan, beri alasan": an item that stays as it is needs a reason that the next reader can follow. */
export function AcceptForm({ id, onClose }: { readonly id: string; readonly onClose: () => void }) {
  const styles = useStyles();
  const pane = usePane();
  const isBusy = useIsBusy();
  const { results, actions } = useWords().pane;
  const [reason, setReason] = useState('');
  const [isMissing, setMissing] = useState(false);

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (isBusy) return;
    if (reason.trim() === '') return setMissing(true);
    if (await pane.corrections.accept(id, reason.trim())) onClose();
  };

  return (
    <form
      noValidate
      className={styles.form}
      aria-label={results.accept}
      onSubmit={(event) => void submit(event)}
    >
      <Field
        label={results.acceptWhy}
        required
        validationState={isMissing ? 'error' : 'none'}
        validationMessage={isMissing ? results.acceptNeeds : undefined}
      >
        <Textarea
          autoFocus
          rows={2}
          value={reason}
          onChange={(_, data) => {
            setReason(data.value);
            setMissing(false);
          }}
        />
      </Field>
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" disabledFocusable={isBusy}>
          {actions.save}
        </Button>
        <Button onClick={onClose}>{actions.back}</Button>
      </div>
    </form>
  );
}
