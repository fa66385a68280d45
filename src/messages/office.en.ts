import type { Finding, Quantity } from '../core/rules/finding';
import type { OfficeSentences } from './findings';
import { NUMBERS, writeQuantity, writeSize } from './words';

const numbers = NUMBERS.en;
const write = (quantity: Quantity | null): string => (quantity ? writeQuantity(quantity, numbers) : '–');
const size = (quantity: Quantity | null): string => (quantity ? writeSize(quantity, numbers, 'points') : '–');
const GROUPING: Readonly<Record<string, string>> = {
  pendidikan: 'education',
  golongan: 'rank',
  eselon: 'eselon',
};
const grouping = (finding: Finding, name: string): string =>
  GROUPING[String(finding.parameters[name])] ?? '–';
const unit = ({ parameters }: Finding): string => (parameters.unit === 1000 ? 'thousands' : 'millions');

const severalColumns = (f: Finding): string =>
  `There are ${f.parameters.count} columns of ${f.column} and none is their Jumlah; only ${write(f.printed)} was read. Add a column Jumlah, or choose the column yourself.`;

/** Sentences in English about staff, the plan, PPKS facts and units. */
export const englishOffice: OfficeSentences = {
  'external-link': (f) =>
    `${f.parameters.count === 1 ? '1 cell takes its' : `${f.parameters.count} cells take their`} figure from another workbook (${f.parameters.book}). Copy the values, so that they stay when that file is moved.`,
  'unit-scale': (f) =>
    f.variant === 'columns'
      ? `The amounts spent in ${f.parameters.count} rows seem to be in ${unit(f)} of rupiah, while their budget is in rupiah. Use one unit, or name it in the column's title.`
      : `${f.rowName} ${write(f.printed)} and the sum of the budget sheet ${write(f.expected)} seem to be in different units (${unit(f)}). Use one unit.`,
  share: (f) =>
    `The share is printed as ${write(f.printed)}, but ${f.parameters.part} of ${f.parameters.whole} people is ${write(f.expected)}.`,
  'staff-total-differs': (f) =>
    f.variant === 'gaji'
      ? `Salaries are paid to ${write(f.printed)} people, while ${write(f.expected)} staff are listed. Explain it if some moved or retired.`
      : `There are ${write(f.printed)} staff by ${grouping(f, 'grouping')}, but ${write(f.expected)} by ${grouping(f, 'other')}.`,
  'cumulative-decreases': (f) =>
    `The cumulative amount ${write(f.printed)} is less than that of the period before, ${write(f.expected)} (short by ${size(f.difference)}). Explain it if money was paid back.`,
  'year-outlier': (f) =>
    `The ${f.variant === 'target' ? 'target' : 'realisation'} of ${f.parameters.tahun} is ${f.parameters.printed}, while ${f.parameters.before} has ${f.parameters.other}. Make sure of both figures.`,
  'ppks-category': (f) =>
    `${f.parameters.count === 1 ? '1 row is an aid programme or database, no PPKS type' : `${f.parameters.count} rows are aid programmes or databases, no PPKS types`} (Permensos 5/2019): ${f.parameters.names}. Add a column “masuk IKU” to leave it out of the count.`,
  'ppks-columns': severalColumns,
  'budget-columns': (f) =>
    f.variant === null
      ? severalColumns(f)
      : `There is a column “${f.parameters.other}”, but none of the budget after the change; ${write(f.printed)} was read. ${f.variant === 'murni' ? 'Add that column' : 'If the change is not in it, add that column'}.`,
  'performance-columns': (f) =>
    f.variant === 'span'
      ? `The target ${write(f.printed)} and the realisation “${f.parameters.other}” are not of the same period, so the capaian is wrong. Add a column of the same period.`
      : `There are ${f.parameters.count} columns of ${f.column} by period and none is their Jumlah; only ${write(f.printed)} was read. If its figures are cumulative, write “s.d.” in its title; if not, add a column Jumlah.`,
  'target-exceeds-populasi': (f) =>
    `The target ${write(f.printed)} is more than the population of ${f.parameters.jenis}, ${write(f.expected)} (${size(f.difference)} more).`,
  'fact-link-differs': (f) =>
    f.variant === 'near'
      ? `The realisation ${write(f.printed)} is nearly that of ${f.parameters.jenis} in the PPKS sheet, ${write(f.expected)} (difference ${size(f.difference)}). Make sure that they do differ.`
      : `The realisation ${write(f.printed)} is more than that of ${f.parameters.jenis} in the PPKS sheet, ${write(f.expected)} (${size(f.difference)} more).`,
  'objective-wording': (f) =>
    `In sheet ${f.parameters.sheet} the objective of ${f.parameters.indikator} reads “${f.parameters.other}”. Use one wording in all tables.`,
};
