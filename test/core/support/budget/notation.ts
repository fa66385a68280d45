import type { CellValue } from '../../../../src/core/sheet/snapshot';

/** What a cell holds and how it is formatted. */
export interface Written {
  readonly value: CellValue;
  readonly format: string;
}

export const MONEY_NOTATIONS = [
  'sen',
  'whole',
  'rp dot space',
  'rp space',
  'rp dot sen',
  'rp dash',
  'sen dash',
  'bare',
  'padded',
  'nbsp',
  'spaced',
  'english',
  'number',
  'number formatted',
  'number general text mix',
] as const;
export type MoneyNotation = (typeof MONEY_NOTATIONS)[number];

const digits = (whole: bigint, group: string): string => String(whole).replace(/\B(?=(?:\d{3})+$)/g, group);

/** Notations that cannot show sen. */
const WHOLE_ONLY: readonly MoneyNotation[] = [
  'whole',
  'rp dot space',
  'rp space',
  'rp dash',
  'bare',
  'padded',
  'nbsp',
  'spaced',
];

export const canWrite = (notation: MoneyNotation, hasSen: boolean): boolean =>
  !hasSen || !WHOLE_ONLY.includes(notation);

function text(sen: bigint, notation: MoneyNotation): string {
  const size = sen < 0n ? -sen : sen;
  const [whole, rest] = [size / 100n, String(size % 100n).padStart(2, '0')];
  switch (notation) {
    case 'whole':
      return digits(whole, '.');
    case 'rp dot space':
      return `Rp. ${digits(whole, '.')}`;
    case 'rp space':
      return `Rp ${digits(whole, '.')}`;
    case 'rp dot sen':
      return `Rp.${digits(whole, '.')},${rest}`;
    case 'rp dash':
      return `Rp ${digits(whole, '.')},-`;
    case 'sen dash':
      return `${digits(whole, '.')},${rest},-`;
    case 'bare':
      return String(whole);
    case 'padded':
      return ` ${whole} `;
    case 'nbsp':
      return digits(whole, '\u00a0');
    case 'spaced':
      return digits(whole, ' ');
    case 'english':
      return `${digits(whole, ',')}.${rest}`;
    default:
      return `${digits(whole, '.')},${rest}`;
  }
}

/** Writes an amount; a negative one in parentheses. `row` lets a mixed column alternate. */
export function writeMoney(sen: bigint, notation: MoneyNotation, row: number): Written {
  const isNumber =
    notation === 'number' ||
    notation === 'number formatted' ||
    (notation === 'number general text mix' && row % 3 > 0);
  if (isNumber) {
    return { value: Number(sen) / 100, format: notation === 'number formatted' ? '#,##0.00' : 'General' };
  }
  const written = text(sen, notation);
  return { value: sen < 0n ? `(${written.trim()})` : written, format: 'General' };
}

export const PERCENT_NOTATIONS = [
  'two',
  'spaced',
  'one',
  'none',
  'number',
  'formatted',
  'fraction',
  'english',
] as const;
export type PercentNotation = (typeof PERCENT_NOTATIONS)[number];

const DECIMALS: Readonly<Record<PercentNotation, number>> = {
  two: 2,
  spaced: 2,
  one: 1,
  none: 0,
  number: 2,
  formatted: 2,
  fraction: 2,
  english: 2,
};

/** part / whole in percent, half up, the way the notation prints it; a whole of 0 prints a dash. */
export function writePercent(part: bigint, whole: bigint, notation: PercentNotation): Written {
  if (whole === 0n) return { value: '-', format: 'General' };
  const decimals = DECIMALS[notation];
  const power = 10n ** BigInt(decimals);
  const scaled = (2n * part * 100n * power + whole) / (2n * whole);
  if (notation === 'number') return { value: Number(scaled) / 100, format: 'General' };
  if (notation === 'fraction') return { value: Number(scaled) / 10_000, format: 'General' };
  if (notation === 'formatted') return { value: Number(scaled) / 10_000, format: '0.00%' };
  const mark = notation === 'english' ? '.' : ',';
  const shown =
    decimals === 0
      ? String(scaled)
      : `${scaled / power}${mark}${String(scaled % power).padStart(decimals, '0')}`;
  return { value: notation === 'spaced' ? `${shown} %` : `${shown}%`, format: 'General' };
}
