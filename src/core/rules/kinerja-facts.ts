import type { KinerjaInput, KinerjaRow } from '../inputs/kinerja/types';
import { comparableNumbers, type QuantityFigure } from '../inputs/quantity';
import type { Match, Matching } from '../matching/types';
import { plainPercent } from '../number/write-number';
import type { Sen } from '../number/sen';
import { capaianFraction, roundedFraction, type Fraction } from '../performance/capaian';
import type { CellRef } from '../sheet/address';
import type { Quantity } from './finding';

/** Where a Kinerja row's name stands. */
export const nameCell = (kinerja: KinerjaInput, row: KinerjaRow): CellRef => ({
  sheet: kinerja.sheet.name,
  row: row.row,
  column: row.namaColumn ?? kinerja.mapping.columns.uraian!.at(-1)!,
});

export const cellOf = ({ sheet, row, column }: CellRef): CellRef => ({ sheet, row, column });

/** "1.2 Penyediaan Alat Bantu". */
export const rowTitle = ({ nomor, nama }: KinerjaRow): string => `${nomor} ${nama}`.trim();

/** Rows of the lowest level of each kegiatan: its sub kegiatan, or itself. */
export const leafRows = (kinerja: KinerjaInput): readonly KinerjaRow[] =>
  kinerja.programs.flatMap(({ kegiatan }) =>
    kegiatan.flatMap(({ row, sub }) => (sub.length > 0 ? sub : row ? [row] : [])),
  );

/** Capaian of a row, exact and without a cap; null for "–". */
export function capaianOfRow({ target, realisasi }: KinerjaRow): Fraction | null {
  const numbers = comparableNumbers(target, realisasi);
  return numbers && capaianFraction(numbers.target, numbers.realisasi, 'positif');
}

/** The match that figures may rest on: not one that is only proposed. */
export function sureMatch(matching: Matching | null, row: KinerjaRow): Match | null {
  const match = matching?.matches.get(row);
  return match && match.state !== 'proposed' ? match : null;
}

/** Σ of the budget rows of a match, in sen. */
export function amountsOf({ items }: Match): { readonly anggaran: Sen; readonly realisasi: Sen } {
  return {
    anggaran: items.reduce((sum, { sums }) => sum + sums.anggaran, 0n),
    realisasi: items.reduce((sum, { sums }) => sum + sums.realisasi, 0n),
  };
}

/** Fractions compared: a < b. */
export const isLess = (a: Fraction, b: Fraction): boolean =>
  a.numerator * b.denominator < b.numerator * a.denominator;

export const fractionOf = (numerator: bigint, denominator: bigint): Fraction => ({ numerator, denominator });

/** Percent of a fraction with two decimals. */
export const percentQuantity = (fraction: Fraction): Quantity => ({
  unit: 'percent',
  percent: { digits: roundedFraction(fraction), decimals: 2 },
});

/** A percentage among a finding's parameters, as JSON writes it: "85.82". */
export const percentParameter = (fraction: Fraction): string =>
  plainPercent({ digits: roundedFraction(fraction), decimals: 2 });

/** What a quantity cell says, for a finding. */
export function rawQuantity(figure: QuantityFigure): Quantity | null {
  if (figure.text !== null) return { unit: 'raw', text: figure.text };
  if (figure.number === null) return null;
  return figure.percent
    ? { unit: 'percent', percent: figure.number }
    : { unit: 'raw', text: String(Number(`${figure.number.digits}e-${figure.number.decimals}`)) };
}

/** Text of a quantity for a sentence: "10 Orang", "99,60%". */
export function quantityText(figure: QuantityFigure): string {
  if (figure.text !== null) return figure.text.trim();
  if (figure.number === null) return '–';
  const number = `${Number(`${figure.number.digits}e-${figure.number.decimals}`)}`.replace('.', ',');
  return figure.percent ? `${number}%` : `${number} ${figure.satuan}`.trim();
}
