import { isKode, parseKode } from '../kode/kode';
import type { MatchChoice } from '../matching/types';
import { RULE_IDS, type RuleId } from '../rules/rule-ids';
import type { Settings } from './settings';

/** Why a setting was not taken; `allowed` is what its value may be. */
export type SettingProblem =
  | { readonly code: 'unknown-setting'; readonly given: string; readonly known: readonly string[] }
  | { readonly code: 'bad-setting'; readonly key: string; readonly given: string; readonly allowed: string };

/** One key of `--set`: what its value may be, and what it changes. `part` is what stands behind the key's dot. */
interface SettingKey {
  readonly key: string;
  readonly allowed: string;
  /** Where it is one of a few words: these, and the one that holds. */
  readonly choice?: { readonly words: readonly string[]; wordOf(settings: Settings): string };
  apply(settings: Settings, value: string, part: string): Settings | null;
}

type Choice<Value> = readonly (readonly [word: string, value: Value])[];

const YES_NO: Choice<boolean> = [
  ['ya', true],
  ['tidak', false],
];

const oneOf = <Name extends keyof Settings>(
  key: string,
  name: Name,
  choice: Choice<Settings[Name]>,
): SettingKey => ({
  key,
  allowed: choice.map(([word]) => word).join(' | '),
  choice: {
    words: choice.map(([word]) => word),
    wordOf: (settings) => choice.find(([, value]) => value === settings[name])![0],
  },
  apply(settings, value) {
    const found = choice.find(([word]) => word.toLowerCase() === value.toLowerCase());
    return found ? { ...settings, [name]: found[1] } : null;
  },
});

const words = <Word extends string>(...all: readonly Word[]): Choice<Word> =>
  all.map((word) => [word, word] as const);

function scaleOf(value: string): readonly number[] | null {
  const bounds = value.split(',').map((part) => Number(part.trim()));
  const isDescending = bounds.every((bound, i) => bound >= 0 && (i === 0 || bound < bounds[i - 1]!));
  return bounds.length > 0 && bounds.length <= 9 && isDescending ? bounds : null;
}

const programKey = (text: string): string | null => {
  const kode = parseKode(text);
  return isKode(kode) && kode.level === 'program' ? kode.key : null;
};

/**
 * "1.06.04/2.2" → program and number of a Kinerja row; "1.06.04/~Penyediaan Makanan" names a row whose number tells
 * nothing; "1.06.04/program" is the heading, "1.06.04/program~Program Rehabilitasi" the heading of that name.
 */
function rowOf(part: string): Pick<MatchChoice, 'program' | 'nomor' | 'nama'> | null {
  const at = part.indexOf('/');
  const program = at < 0 ? null : programKey(part.slice(0, at));
  const row = part.slice(at + 1);
  if (!program || row === '') return null;
  const [, nomor = '', nama = null] = /^([^~]*)(?:~(.+))?$/s.exec(row) ?? [];
  return nomor === '' && nama === null ? null : { program, nomor, nama };
}

const isSameRow = (a: MatchChoice, b: MatchChoice): boolean =>
  a.program === b.program && a.nomor === b.nomor && a.nama === b.nama;

const ON_OFF: Choice<boolean> = [
  ['hidup', true],
  ['mati', false],
];

const isRuleId = (text: string): text is RuleId => (RULE_IDS as readonly string[]).includes(text);

/** A Kinerja row that has no budget row. */
export const NONE = 'tidak-ada';

const KEYS: readonly SettingKey[] = [
  oneOf('konvensi-sakip', 'sakip', words('batas-atas', 'batas-bawah')),
  {
    key: 'skala-capaian',
    allowed: 'batas bawah dari yang tertinggi, misalnya 91,76,66,51',
    apply(settings, value) {
      const skala = scaleOf(value);
      return skala && { ...settings, skala };
    },
  },
  {
    key: 'label-capaian',
    allowed: 'nama tiap tingkat dari yang tertinggi, dipisah koma, satu lebih banyak daripada batasnya',
    apply(settings, value) {
      const labels = value.split(',').map((label) => label.trim());
      return labels.length >= 2 && labels.every((label) => label !== '') ? { ...settings, labels } : null;
    },
  },
  oneOf('batas-capaian', 'batasCapaian', [
    ['tanpa', null],
    ['100', 100],
    ['120', 120],
    ['150', 150],
  ]),
  oneOf('rumus-negatif', 'rumusNegatif', words('selisih', 'kebalikan')),
  oneOf('desimal', 'desimal', [
    ['0', 0],
    ['1', 1],
    ['2', 2],
  ]),
  oneOf('kolom-tambahan', 'kolomTambahan', YES_NO),
  oneOf('rumus', 'rumusHidup', [
    ['hidup', true],
    ['nilai', false],
  ]),
  oneOf('catatan-sumber', 'catatanSumber', YES_NO),
  oneOf('judul-draf', 'judulDraf', YES_NO),
  oneOf('kertas', 'kertas', words('A4', 'F4')),
  oneOf('target-renstra', 'renstra', words('akhir', 'laporan')),
  oneOf('tanpa-kinerja', 'tanpaKinerja', words('lewati', 'serapan')),
  oneOf('usulan-pasangan', 'usulan', words('tampilkan', 'kosongkan')),
  {
    key: 'aturan.ID',
    allowed: 'hidup | mati, misalnya aturan.text-number=mati; daftar ID: docs/aturan.md',
    apply(settings, value, part) {
      const found = ON_OFF.find(([word]) => word === value.toLowerCase());
      if (!found || !isRuleId(part)) return null;
      const aturanMati = new Set(settings.aturanMati);
      if (found[1]) aturanMati.delete(part);
      else aturanMati.add(part);
      return { ...settings, aturanMati };
    },
  },
  {
    key: 'sasaran.KODE-PROGRAM',
    allowed: 'nama sasaran strategis, misalnya sasaran.1.06.02=Meningkatnya Penanganan PPKS',
    apply(settings, value, part) {
      const program = programKey(part);
      return program && value !== ''
        ? { ...settings, sasaran: new Map([...settings.sasaran, [program, value]]) }
        : null;
    },
  },
  {
    key: 'penunjang.KODE-PROGRAM',
    allowed: 'ya | tidak, misalnya penunjang.1.06.01=ya',
    apply(settings, value, part) {
      const program = programKey(part);
      const found = YES_NO.find(([word]) => word === value.toLowerCase());
      return program && found
        ? { ...settings, penunjang: new Map([...settings.penunjang, [program, found[1]]]) }
        : null;
    },
  },
  {
    key: 'pasangan.KODE-PROGRAM/NOMOR',
    allowed: `kode anggaran atau ${NONE}, misalnya pasangan.1.06.04/2.2=1.06.04.2.02.10`,
    apply(settings, value, part) {
      const row = rowOf(part);
      const kode = parseKode(value);
      if (!row || (value !== NONE && !isKode(kode))) return null;
      const choice = { ...row, kode: isKode(kode) ? kode.key : null };
      const others = settings.matches.filter((other) => !isSameRow(other, choice));
      return { ...settings, matches: [...others, choice] };
    },
  },
];

/** A setting that is one of a few words. */
export interface SettingChoice {
  readonly key: string;
  readonly words: readonly string[];
  wordOf(settings: Settings): string;
}

export const SETTING_CHOICES: readonly SettingChoice[] = KEYS.flatMap(({ key, choice }) =>
  choice ? [{ key, ...choice }] : [],
);

/** Keys as the help lists them. */
export const SETTING_KEYS: readonly { readonly key: string; readonly allowed: string }[] = KEYS;

export const isSettingProblem = (result: Settings | SettingProblem): result is SettingProblem =>
  'code' in result;

/** Settings with one more: "desimal=1". A key or value that is not known is a problem, never ignored. */
export function withSetting(settings: Settings, given: string): Settings | SettingProblem {
  const at = given.indexOf('=');
  return at < 0
    ? withValue(settings, given.trim(), '')
    : withValue(settings, given.slice(0, at).trim(), given.slice(at + 1).trim());
}

/** The same with key and value apart, so that a row's name in the key may hold anything. */
export function withValue(settings: Settings, name: string, value: string): Settings | SettingProblem {
  const found = KEYS.find(({ key }) => {
    const dot = key.indexOf('.');
    return dot < 0 ? key === name : name.startsWith(key.slice(0, dot + 1));
  });
  if (!found) return { code: 'unknown-setting', given: name, known: KEYS.map(({ key }) => key) };
  const dot = found.key.indexOf('.');
  const applied = found.apply(settings, value, dot < 0 ? '' : name.slice(dot + 1));
  return applied ?? { code: 'bad-setting', key: name, given: value, allowed: found.allowed };
}

/** All given settings over `base`, later ones first in rank; the first problem stops. */
export function withSettings(base: Settings, given: readonly string[]): Settings | SettingProblem {
  let settings = base;
  for (const one of given) {
    const next = withSetting(settings, one);
    if (isSettingProblem(next)) return next;
    settings = next;
  }
  const { labels, skala } = settings;
  return labels.length === skala.length + 1
    ? settings
    : {
        code: 'bad-setting',
        key: 'label-capaian',
        given: labels.join(','),
        allowed: `${skala.length + 1} nama untuk skala ${skala.join(',')}`,
      };
}
