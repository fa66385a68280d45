import type { Rows } from '../report';
import { changed, otherDigit, type Plant, type Planting } from './change';

/** The budget and PPKS sheets stand beside tables 1.5 and 3.2: these are audited then, no inputs. */
const beside = (rows: Rows): Rows => ({
  ...rows,
  Anggaran: rows['Tabel 1.5']!.slice(2),
  PPKS: rows['Tabel 3.2']!.slice(2),
});

const isTotal = ([first]: readonly string[]): boolean => first === 'TOTAL';
const isProgram = ([kode]: readonly string[]): boolean => /^1\.06\.\d\d$/.test(kode!);
const isLine = ([kode]: readonly string[]): boolean => /^1\.06\.\d\d\.\d/.test(kode!);
const isType = ([nomor]: readonly string[]): boolean => nomor === '1';

const inBudget =
  (
    rule: string,
    find: (line: readonly string[]) => boolean,
    column: number,
    change: (text: string) => string,
  ) =>
  (rows: Rows): Plant =>
    changed(beside(rows), rule, 'Tabel 1.5', find, column, change);

/** The first row with a kode, once more with another amount below the last one. */
function again(rows: Rows): Plant {
  const all = beside(rows);
  const lines = all['Tabel 1.5']!;
  const [kode, name] = lines.find(isLine)!;
  const at = lines.length - 1;
  const twice = [...lines.slice(0, at), [kode!, name!, '5', '5', '0', '100%'], ...lines.slice(at)];
  return { rule: 'code-duplicate', at: `Tabel 1.5!A${at + 1}`, rows: { ...all, 'Tabel 1.5': twice } };
}

/** Tables that are read like inputs, typed beside these. */
export const CODED_PLANTS: readonly Planting[] = [
  ['1.5: no number', inBudget('unreadable-number', isLine, 2, () => '12O.000')],
  ['1.5: an error', inBudget('formula-error', isLine, 3, () => '#REF!')],
  ['1.5: a kode twice', again],
  ['1.5: a sisa', inBudget('row-balance', isLine, 4, () => '123.456.789')],
  ['1.5: a program', inBudget('sum-of-children', isProgram, 2, otherDigit)],
  ['1.5: TOTAL', inBudget('grand-total', isTotal, 3, otherDigit)],
  ['1.5: TOTAL below a program', inBudget('total-outside-range', isTotal, 3, () => '1.000')],
  ['1.5: a percentage', inBudget('percentage', isLine, 5, () => '12,34%')],
  [
    '1.5: spent from nothing',
    (rows) => {
      const plant = inBudget('spend-without-budget', isLine, 2, () => '0')(rows);
      return { ...plant, at: plant.at.replace('!C', '!D') };
    },
  ],
  [
    '1.5: more spent than there is',
    inBudget('realisasi-exceeds-anggaran', isLine, 3, () => '999.999.999.999'),
  ],
  ['1.5: below zero', inBudget('negative-amount', isLine, 3, () => '(1.234.567)')],
  ['1.5: another amount than the budget', inBudget('same-fact-differs', isLine, 2, otherDigit)],
  [
    '3.2: another number than the PPKS sheet',
    (rows) => changed(beside(rows), 'same-fact-differs', 'Tabel 3.2', isType, 2, otherDigit),
  ],
  [
    '3.2: more served than there are',
    (rows) => changed(beside(rows), 'realisasi-exceeds-populasi', 'Tabel 3.2', isType, 3, () => '999.999'),
  ],
];
