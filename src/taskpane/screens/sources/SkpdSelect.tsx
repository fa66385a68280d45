import { Field, Select } from '@fluentui/react-components';
import type { Recognised } from '../../../excel/session-types';
import { MAPPING } from '../../../messages/mapping';
import { useIsBusy, usePane, useLanguage } from '../../pane/use-pane';

/** Which SKPD of a sheet with several is reported on; asked only where there are several, or one was chosen. */
export function SkpdSelect({ recognised: { problem, choice } }: { readonly recognised: Recognised }) {
  const pane = usePane();
  const isBusy = useIsBusy();
  const words = MAPPING[useLanguage().language];
  const isAsked = problem?.code === 'several-skpd' || problem?.code === 'skpd-not-found';
  const offered = isAsked ? problem.skpd : choice.skpd === undefined ? [] : [choice.skpd];
  if (offered.length === 0) return null;
  return (
    <Field label={words.skpd}>
      <Select
        value={isAsked ? '' : (choice.skpd ?? '')}
        disabled={isBusy}
        onChange={(_, { value }) => void pane.choose({ skpd: value || null })}
      >
        <option value="">{words.chooseSkpd}</option>
        {offered.map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}
