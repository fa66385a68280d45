import type { Finding, Quantity } from '../core/rules/finding';
import type { AuditSentences, AuditVariants } from './audit';
import { columnWord } from './columns';
import { counted, isPositive, NUMBERS, writeQuantity, writeSize } from './words';

const numbers = NUMBERS.en;
const write = (quantity: Quantity | null): string => (quantity ? writeQuantity(quantity, numbers) : '–');
const difference = (quantity: Quantity | null): string =>
  quantity
    ? `${writeSize(quantity, numbers, 'points')} ${isPositive(quantity) ? 'too much' : 'too little'}`
    : '';
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const inYear = ({ parameters: { tahun } }: Finding): string => (tahun ? ` for ${tahun}` : '');

/** " (Penyediaan Alat Bantu, 1.06.04.2.01.03)": the row that a name was matched with. */
function matched({ rowName, parameters: { name, kode } }: Finding): string {
  const other = name === rowName || name === undefined ? '' : String(name);
  const told = [other, kode ? String(kode) : ''].filter((part) => part !== '').join(', ');
  return told === '' ? '' : ` (${told})`;
}

const CLAIM: Readonly<Record<string, string>> = {
  exceeds: 'more than the target',
  missed: 'less than the target',
  met: 'the target',
};

/** Sentences in English about the tables of a report. */
export const englishAudit: AuditSentences = {
  'formula-inverted': (f) =>
    `The formula ${write(f.printed)} divides populasi by realisasi. Swap them: realisasi divided by populasi.`,
  'table-duplicates-table': (f) =>
    `${f.parameters.title} holds the same as ${f.parameters.other}. Make sure that they really do not differ, or leave one out.`,
  'text-names-other-row': (f) =>
    `This text names another row, ${f.parameters.other}. Rewrite it for its own row.`,
  'text-contradicts-figure': (f) =>
    `This text speaks of ${CLAIM[f.variant ?? ''] ?? 'the target'}, but the target is ${f.parameters.target} and the realisasi ${f.parameters.realisasi}.`,
};

export const englishAuditVariants: AuditVariants = {
  'same-fact-differs:amount': (f) =>
    `${capital(columnWord(f.column, 'en'))} is printed as ${write(f.printed)}, but ${f.parameters.sheet}${matched(f)} has ${write(f.expected)} (${difference(f.difference)}).`,
  'same-fact-differs:basis': (f) =>
    `${counted(f.parameters.count, 'row')} of ${f.parameters.title} differ from ${f.parameters.sheet}, first ${write(f.printed)} and ${write(f.expected)}, though the total adds up. If this is the budget before its revision, say so in the title.`,
  'same-fact-differs:tables': (f) =>
    `Realisasi is printed as ${f.parameters.printed}, but as ${f.parameters.other} in ${f.parameters.sheet}. Make them equal.`,
  'target-differs:tables': (f) =>
    `The target${inYear(f)} is printed as ${f.parameters.printed}, but as ${f.parameters.other} in ${f.parameters.sheet}. Make them equal.`,
  'indicator-missing:table': (f) =>
    `The indicator ${f.parameters.name} is in the performance agreement but not in this table. Add its row.`,
  'staff-total-differs:tables': (f) =>
    `There are ${write(f.printed)} staff here, but ${write(f.expected)} in ${f.parameters.title}.`,
  'objective-wording:slip': (f) =>
    `This objective is spelt a little differently in other tables, “${f.parameters.other}”. Spell it alike.`,
  'objective-wording:words': (f) =>
    `This objective is worded “${f.parameters.other}” in other tables. Word it alike.`,
  'numbering-level:order': (f) =>
    `Number ${f.parameters.before} is followed by ${write(f.printed)}. Check the order of the rows.`,
};
