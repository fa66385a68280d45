import type { KeptSetting } from '../state/state';
import { isSettingProblem, withValue } from './parse-setting';
import { DEFAULTS, type Settings } from './settings';

/** A decision about a Kinerja row holds for the name that the row had. */
const named = (settings: Settings, nama: string | null): Settings =>
  nama === null
    ? settings
    : {
        ...settings,
        matches: settings.matches.map((one, i, all) => (i === all.length - 1 ? { ...one, nama } : one)),
      };

/**
 * The settings that a file keeps, over the defaults. What this version does not understand (of a newer one, or
 * damaged) is passed over; a scale whose labels do not fit falls back to the default with them.
 */
export function settingsOf(kept: readonly KeptSetting[]): Settings {
  const settings = kept.reduce<Settings>((before, { key, value, nama }) => {
    const after = withValue(before, key, value);
    return isSettingProblem(after) ? before : named(after, key.startsWith('pasangan.') ? nama : null);
  }, DEFAULTS);
  const { skala, labels } = settings;
  return labels.length === skala.length + 1
    ? settings
    : { ...settings, skala: DEFAULTS.skala, labels: DEFAULTS.labels };
}
