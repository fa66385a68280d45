import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type FormEvent } from 'react';
import { isSettingProblem, withSettings } from '../../../core/settings/parse-setting';
import { DEFAULTS, type Settings } from '../../../core/settings/settings';
import { useIsBusy, usePane, useWords } from '../../pane/use-pane';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});

const SCALE = 'skala-capaian';
const LABELS = 'label-capaian';

/** The scale of capaian: bounds and names belong together, so they are kept together. */
export function ScaleForm({ settings }: { readonly settings: Settings }) {
  const styles = useStyles();
  const pane = usePane();
  const isBusy = useIsBusy();
  const { settings: words, pane: paneWords } = useWords();
  const [bounds, setBounds] = useState(settings.skala.join(', '));
  const [labels, setLabels] = useState(settings.labels.join(', '));
  const [isWrong, setWrong] = useState(false);

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (isBusy) return;
    const made = withSettings(DEFAULTS, [`${SCALE}=${bounds}`, `${LABELS}=${labels}`]);
    if (isSettingProblem(made)) return setWrong(true);
    const isDefault =
      made.skala.join() === DEFAULTS.skala.join() && made.labels.join() === DEFAULTS.labels.join();
    void pane.decisions.decide([
      { key: SCALE, value: isDefault ? null : bounds, nama: null },
      { key: LABELS, value: isDefault ? null : labels, nama: null },
    ]);
  };
  const edit =
    (set: (text: string) => void) =>
    (_: unknown, { value }: { readonly value: string }) => {
      set(value);
      setWrong(false);
    };
  return (
    <form noValidate className={styles.form} aria-label={words.scale.title} onSubmit={submit}>
      <Field size="small" label={words.scale.bounds}>
        <Input input={{ size: 1 }} value={bounds} onChange={edit(setBounds)} />
      </Field>
      <Field
        size="small"
        label={words.scale.labels}
        validationState={isWrong ? 'error' : 'none'}
        validationMessage={isWrong ? words.scale.wrong : undefined}
      >
        <Input input={{ size: 1 }} value={labels} onChange={edit(setLabels)} />
      </Field>
      <div>
        <Button type="submit" size="small" disabledFocusable={isBusy}>
          {paneWords.actions.save}
        </Button>
      </div>
    </form>
  );
}
