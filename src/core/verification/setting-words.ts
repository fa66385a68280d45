import { SETTING_CHOICES } from '../settings/parse-setting';
import { NONE } from '../settings/parse-setting';
import { DEFAULTS, type Settings } from '../settings/settings';

const isSame = (a: readonly (string | number)[], b: readonly (string | number)[]): boolean =>
  a.join('|') === b.join('|');

/** The settings that are not the defaults, in the words of `--set`: what gives these settings again. */
export function settingWords(settings: Settings): readonly string[] {
  const { skala, labels, sasaran, penunjang, matches, aturanMati } = settings;
  return [
    ...SETTING_CHOICES.filter(({ wordOf }) => wordOf(settings) !== wordOf(DEFAULTS)).map(
      ({ key, wordOf }) => `${key}=${wordOf(settings)}`,
    ),
    ...(isSame(skala, DEFAULTS.skala) ? [] : [`skala-capaian=${skala.join(',')}`]),
    ...(isSame(labels, DEFAULTS.labels) ? [] : [`label-capaian=${labels.join(',')}`]),
    ...[...aturanMati].sort().map((rule) => `aturan.${rule}=mati`),
    ...[...sasaran].map(([program, name]) => `sasaran.${program}=${name}`),
    ...[...penunjang].map(([program, is]) => `penunjang.${program}=${is ? 'ya' : 'tidak'}`),
    ...matches.map(({ program, nomor, nama, kode }) => {
      const row = nama === null ? nomor : `${nomor}~${nama}`;
      return `pasangan.${program}/${row}=${kode ?? NONE}`;
    }),
  ];
}
