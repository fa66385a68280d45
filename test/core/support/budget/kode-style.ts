import type { KodeStyle } from './layout';
import type { BudgetLevel } from './model';
import type { Written } from './notation';

const WIDTH: Readonly<Record<KodeStyle, number>> = {
  one: 1,
  'blank after': 3,
  'split 6': 6,
  'split 5': 5,
  'split 4': 4,
  'split numbers': 6,
  'split sparse': 6,
};

export const kodeWidth = (style: KodeStyle): number => WIDTH[style];

/** The segments of a code as its columns hold them: "2.01" in one where there are fewer columns than segments. */
function splitInto(segments: readonly string[], width: number): string[] {
  const [urusan, bidang, program, wilayah, kegiatan, sub] = segments;
  const under = kegiatan === undefined ? [] : width === 6 ? [wilayah!, kegiatan] : [`${wilayah}.${kegiatan}`];
  const head =
    width === 4 ? [bidang === undefined ? urusan! : `${urusan}.${bidang}`] : [urusan!, bidang ?? ''];
  return [
    ...head,
    ...(program === undefined ? [] : [program]),
    ...under,
    ...(sub === undefined ? [] : [sub]),
  ];
}

const text = (value: string): Written => ({ value, format: 'General' });
const number = (segment: string): Written =>
  /^\d+$/.test(segment) ? { value: Number(segment), format: '0'.repeat(segment.length) } : text(segment);

/** First column that changes at a level, where the columns before it are left to the rows above. */
const FIRST_SHOWN: Partial<Record<BudgetLevel, number>> = { kegiatan: 3, subkegiatan: 3 };

/** The cells of one code; units and accounts stand whole in the first column. */
export function kodeCells(kode: string, style: KodeStyle, level: BudgetLevel): (Written | null)[] {
  if (WIDTH[style] <= 3 || level === 'unit' || level === 'account') return [text(kode)];
  const parts = splitInto(kode.split('.'), WIDTH[style]);
  if (style === 'split numbers') return parts.map((part) => number(part));
  const first = style === 'split sparse' ? (FIRST_SHOWN[level] ?? 0) : 0;
  return parts.map((part, i) => (i < first || part === '' ? null : text(part)));
}
