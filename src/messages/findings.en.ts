import { absolute } from '../core/number/sen';
import { writeRupiah } from '../core/number/write-number';
import type { Finding, Quantity } from '../core/rules/finding';
import { columnWord } from './columns';
import type { FindingSentences } from './findings';
import { counted, isPositive, NUMBERS, writeQuantity, writeSize } from './words';

const numbers = NUMBERS.en;

const ROWS: Readonly<Record<string, string>> = {
  urusan: 'urusan',
  bidang: 'bidang',
  unit: 'units',
  program: 'programs',
  kegiatan: 'kegiatan',
  subkegiatan: 'sub kegiatan',
  account: 'accounts',
  jenis: 'types',
  baris: 'rows',
};

const write = (quantity: Quantity | null): string => (quantity ? writeQuantity(quantity, numbers) : '–');

const difference = (quantity: Quantity | null): string =>
  quantity
    ? `${writeSize(quantity, numbers, 'points')} ${isPositive(quantity) ? 'too much' : 'too little'}`
    : '';

const column = (finding: Finding): string => columnWord(finding.column, 'en');
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const count = (finding: Finding): number => Number(finding.parameters.count ?? 1);
const others = (finding: Finding): string => (count(finding) > 1 ? ` (${count(finding)} cells)` : '');
const raw = (finding: Finding): string => (finding.printed?.unit === 'raw' ? finding.printed.text : '');

/** "2 programs", "1 program". */
function rows({ parameters: { terms, termKind } }: Finding): string {
  const many = ROWS[termKind!] ?? 'rows';
  return `${terms} ${terms === 1 ? many.replace(/s$/, '') : many}`;
}

function sumOfRows(finding: Finding): string {
  const { terms, rowKind } = finding.parameters;
  const row =
    rowKind === 'total'
      ? finding.rowName
      : rowKind === 'baris'
        ? 'the row'
        : `the ${rowKind === 'kelompok' ? 'group' : rowKind} row`;
  return `The ${rows(finding)} ${terms === 1 ? 'adds' : 'add'} up to ${write(finding.expected)} (${column(finding)}), but ${row} prints ${write(finding.printed)} (${difference(finding.difference)}).`;
}

function percentage(finding: Finding): string {
  const [part, whole] = finding.addends;
  const printed = write(finding.printed);
  const expected = write(finding.expected);
  switch (finding.variant) {
    case 'decimals':
      return `The percentage ${printed} is right, but has fewer decimals than its column${others(finding)}.`;
    case 'truncated':
      return `The percentage ${printed} was cut off instead of rounded. It should be ${expected}.`;
    case 'full': {
      const left = part && whole ? whole.sen - part.sen : 0n;
      const rest =
        finding.parameters.unit === 'count'
          ? write({ unit: 'count', sen: absolute(left) })
          : writeRupiah(absolute(left), numbers);
      if (printed.startsWith('100') && left > 0n) {
        return `The percentage printed is ${printed}, yet ${rest} is left. It should be ${expected}.`;
      }
      return `The percentage printed is ${printed}; it should be ${expected}.`;
    }
    default:
      return `The percentage printed is ${printed}; it should be ${expected} (${difference(finding.difference)}).`;
  }
}

function malformed(finding: Finding): string {
  if (finding.variant === 'lama') {
    return `Code ${raw(finding)}${others(finding)} is of the form used before 2021, which is not supported. Use the codes of Kepmendagri 050-5889/2021 or later.`;
  }
  if (finding.variant === 'missing') {
    return count(finding) > 1
      ? `${count(finding)} rows have amounts but no code, so they are not counted. Fill in their codes.`
      : 'This row has amounts but no code, so it is not counted. Fill in its code.';
  }
  return `“${raw(finding)}”${others(finding)} is not a budget code, so its row is not counted. Correct the code.`;
}

/** Sentences in English; the words of the field stay Indonesian. */
export const englishFindings: FindingSentences = {
  'unreadable-number': (f) =>
    `“${raw(f)}”${others(f)} cannot be read as a number; this column uses a decimal ${f.parameters.mark === ',' ? 'comma' : 'point'}. Type the number again.`,
  'text-number': (f) =>
    `${counted(count(f), 'number in', 'numbers in')} column ${f.parameters.column} ${count(f) === 1 ? 'is' : 'are'} kept as text, so Excel does not add ${count(f) === 1 ? 'it' : 'them'}.`,
  'mixed-number-style': (f) =>
    `Numbers in column ${f.parameters.column} are written in ${f.parameters.styles} ways; ${count(f)} of them ${count(f) === 1 ? 'differs' : 'differ'} from the rest.`,
  'code-malformed': malformed,
  'code-duplicate': (f) => {
    const { kode, other } = f.parameters;
    switch (f.variant) {
      case 'repeat':
        return f.difference
          ? `Row ${kode} is repeated here with ${column(f)} ${write(f.printed)}, but cell ${other} has ${write(f.expected)} (${difference(f.difference)}).`
          : `Row ${kode} is repeated here with another ${column(f)} than in cell ${other}.`;
      case 'differs':
        return `Code ${kode} stands in cell ${other} already, with other amounts. Make sure which is right.`;
      case 'added':
        return `Code ${kode} stands in cell ${other} already; both realisasi are added up. Delete one if it is a repetition.`;
      default:
        return `Code ${kode} stands in cell ${other} already, with the same amounts; both are counted.`;
    }
  },
  'code-orphan': (f) =>
    `There is no row for program ${f.parameters.program}, while the other programs have one.`,
  'level-missing': (f) =>
    `This sheet has no kegiatan rows (${count(f)}, from ${f.parameters.kode} on); sub kegiatan are added up straight to the program.`,
  'code-as-number': (f) =>
    f.variant === 'zero-lost'
      ? `A code is kept as a number and lost its zero: ${f.parameters.kode}${others(f)}. Type it again as text.`
      : `A code is kept as a number: ${f.parameters.kode}${others(f)}. Keep it as text, so that no zero is lost.`,
  'missing-cell': (f) =>
    count(f) > 1
      ? `The ${column(f)} column is empty in ${count(f)} rows, from ${f.parameters.kode} on. Fill in the amounts, or “-” for none.`
      : `The ${column(f)} cell is empty. Fill in the amount, or “-” for none.`,
  'header-typo': (f) => `The column title “${raw(f)}” is misspelt; it was read as ${f.parameters.meant}.`,
  'period-mismatch': (f) =>
    f.variant === 'realisasi'
      ? `The spending in this sheet is of ${f.parameters.year}, the budget of ${f.parameters.taken}. Choose a sheet of the same year, or correct the year.`
      : `A table of ${f.parameters.year} begins here (${counted(count(f), 'row')}${f.variant === 'ppks' ? '' : ' with a code'}); only ${f.parameters.taken} is read. Move it to a sheet of its own, if that is the year to report on.`,
  'hidden-row': (f) =>
    f.variant === 'parent-differs'
      ? `${counted(count(f), 'hidden row is', 'hidden rows are')} counted, and the sum above does not agree. Show what is hidden and check.`
      : `${counted(count(f), 'hidden row is', 'hidden rows are')} counted.`,
  'formula-error': (f) =>
    f.variant === 'uncalculated'
      ? `The formula of this cell has no value in this file and cannot be calculated here${others(f)}. Open and save the file in Excel, then check again.`
      : `The formula of this cell gives ${raw(f)}${others(f)}. Correct the formula.`,
  'sum-of-children': sumOfRows,
  'grand-total': sumOfRows,
  'total-outside-range': (f) => {
    const [addend] = f.addends;
    const unit = f.expected?.unit === 'count' ? 'count' : 'rupiah';
    const largest = addend ? write({ unit, sen: addend.sen }) : '';
    return `${f.rowName} (${column(f)}) ${write(f.printed)} is less than one of its addends (${largest}). The ${rows(f)} add up to ${write(f.expected)}.`;
  },
  'row-balance': (f) =>
    `Unspent is printed as ${write(f.printed)}, but ${f.addends[0]?.sign === -1 ? 'spent minus budget' : 'budget minus spent'} is ${write(f.expected)} (${difference(f.difference)}).`,
  percentage,
  'period-chain': (f) =>
    f.variant === 'ambiguous'
      ? `The quarterly columns do not say whether they hold one quarter each or are cumulative; for now they are read as ${f.parameters.cumulative === 1 ? 'cumulative' : 'one quarter each'}. Add “s.d.” to their titles, or a Realisasi column.`
      : `${f.column === 'realisasi' ? 'Spent up to this period' : capital(columnWord(f.column, 'en'))} is printed as ${write(f.printed)}, but ${f.addends.map((a) => columnWord(a.name, 'en')).join(' + ')} is ${write(f.expected)} (${difference(f.difference)}).`,
  'revision-chain': (f) =>
    `The revised budget is printed as ${write(f.printed)}, but the original plus its change is ${write(f.expected)} (${difference(f.difference)}).`,
  'kelompok-sum': (f) =>
    `The ${column(f)} amount is printed as ${write(f.printed)}, but its kelompok of expenditure add up to ${write(f.expected)} (${difference(f.difference)}).`,
  'parts-sum': (f) =>
    `${capital(column(f))} is printed as ${write(f.printed)}, but columns ${f.parameters.first}–${f.parameters.last} add up to ${write(f.expected)} (${difference(f.difference)}).`,
  'hardcoded-total': (f) =>
    `${counted(count(f), 'sum is typed as a number', 'sums are typed as numbers')}, while ${counted(f.parameters.formulas, 'other sum of this sheet is a formula', 'other sums of this sheet are formulas')}.`,
  'control-total': (f) =>
    `${f.rowName} (control figure) is ${write(f.printed)}, but the budget sheet adds up to ${write(f.expected)} (${column(f)}; difference ${f.difference ? writeSize(f.difference, numbers, 'points') : '–'}).`,
  'program-unmapped': (f) =>
    f.variant === 'penunjang'
      ? `Program ${f.parameters.kode} has only one of the two signs of a supporting program (code …01, PENUNJANG in its name)${others(f)}; it is shown with the others.`
      : `${counted(count(f), 'program is', 'programs are')} not mapped to a sasaran, from ${f.parameters.kode} on. Add a Sasaran column, or choose the sasaran.`,
};
