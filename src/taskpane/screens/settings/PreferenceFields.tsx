import { Field, Select } from '@fluentui/react-components';
import { useMemo } from 'react';
import { settingsOf } from '../../../core/settings/kept-settings';
import { SETTING_CHOICES, type SettingChoice } from '../../../core/settings/parse-setting';
import { DEFAULTS, type Settings } from '../../../core/settings/settings';
import { useIsBusy, usePane, usePaneState, useWords } from '../../pane/use-pane';
import { ScaleForm } from './ScaleForm';

/** How tables are calculated and drawn; each change is kept at once. */
export function PreferenceFields() {
  const kept = usePaneState().recognised?.settings;
  const settings = useMemo(() => settingsOf(kept ?? []), [kept]);
  return (
    <>
      {SETTING_CHOICES.map((choice) => (
        <ChoiceField key={choice.key} choice={choice} settings={settings} />
      ))}
      <ScaleForm key={`${settings.skala.join()} ${settings.labels.join()}`} settings={settings} />
    </>
  );
}

function ChoiceField({
  choice: { key, words, wordOf },
  settings,
}: {
  readonly choice: SettingChoice;
  readonly settings: Settings;
}) {
  const pane = usePane();
  const isBusy = useIsBusy();
  const { choices } = useWords().settings;
  const name = choices[key];
  const change = (word: string): void => {
    void pane.decisions.set(key, word === wordOf(DEFAULTS) ? null : word);
  };
  return (
    <Field size="small" label={name?.name ?? key}>
      <Select value={wordOf(settings)} disabled={isBusy} onChange={(_, { value }) => change(value)}>
        {words.map((word) => (
          <option key={word} value={word}>
            {name?.words[word] ?? word}
          </option>
        ))}
      </Select>
    </Field>
  );
}
