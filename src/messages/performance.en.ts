import type { Finding, Quantity } from '../core/rules/finding';
import { writeParameter, type PerformanceSentences } from './performance-words';
import { counted, NUMBERS, writeQuantity, writeSize } from './words';

const numbers = NUMBERS.en;
const write = (quantity: Quantity | null): string => (quantity ? writeQuantity(quantity, numbers) : '–');
const size = (quantity: Quantity | null): string => (quantity ? writeSize(quantity, numbers, 'points') : '–');
const percent = (finding: Finding, name: string): string =>
  `${writeParameter(finding.parameters[name], numbers)}%`;
const points = (finding: Finding, name: string): string =>
  `${writeParameter(finding.parameters[name], numbers, false)} points`;
const inYear = ({ parameters: { tahun } }: Finding): string => (tahun ? ` of ${tahun}` : '');
const LEVEL: Readonly<Record<string, string>> = {
  program: 'program',
  kegiatan: 'kegiatan',
  subkegiatan: 'sub kegiatan',
};
const CONVENTION: Readonly<Record<string, string>> = {
  'batas-atas': 'a boundary score belongs to the grade below it (80 = BB)',
  'batas-bawah': 'a boundary score belongs to the grade above it (80 = A)',
};
const CONFIRM = 'Confirm the match, or choose another row.';

function matchUncertain(f: Finding): string {
  const target = `${LEVEL[String(f.parameters.level)]} ${f.parameters.kode}${f.parameters.name ? ` ${f.parameters.name}` : ''}`;
  return f.variant === 'elimination'
    ? `No budget row has this name; proposed is ${target}, the only one left in its ${f.parameters.level === 'kegiatan' ? 'program' : 'kegiatan'}. ${CONFIRM}`
    : `The name is like that of ${target}, but not the same. ${CONFIRM}`;
}

/** Sentences in English. */
export const englishPerformance: PerformanceSentences = {
  'spend-without-budget': (f) => `${write(f.printed)} was spent, yet the budget is zero.`,
  'realisasi-exceeds-anggaran': (f) =>
    f.variant === 'blud'
      ? `The BLUD spent ${write(f.printed)}, more than its budget of ${write(f.expected)} (${size(f.difference)} more). Explain where it came from.`
      : `${write(f.printed)} was spent, more than the budget of ${write(f.expected)} (${size(f.difference)} more).`,
  'negative-amount': (f) =>
    f.variant === 'anggaran'
      ? `A negative budget: ${write(f.printed)}. Check the sign.`
      : `A negative amount spent: ${write(f.printed)}. Explain it, if money was paid back.`,
  'realisasi-exceeds-populasi': (f) =>
    `Served were ${write(f.printed)}, more than the population of ${write(f.expected)} (${size(f.difference)} more).${f.variant === 'bencana' ? ' With victims of disasters this can be.' : ''}`,
  capaian: (f) =>
    f.variant === 'negatif'
      ? `The achievement ${write(f.printed)} is right only if the indicator is negative (lower is better)${f.parameters.count === 1 ? '' : `, and so are those of ${Number(f.parameters.count) - 1} more`}. Add a column Arah if it is.`
      : `The achievement printed is ${write(f.printed)}; it should be ${write(f.expected)}.`,
  'grade-score': (f) =>
    f.variant === 'boundary'
      ? `The grade ${write(f.printed)} is right only if ${CONVENTION[f.parameters.convention === 'batas-atas' ? 'batas-bawah' : 'batas-atas']}; under the present setting it is ${f.parameters.grade}. Choose the convention.`
      : `The grade ${write(f.printed)} does not fit its score; it should be ${f.parameters.grade}.`,
  'grade-convention-mixed': (f) =>
    `Boundary scores are used in two ways: ${f.parameters.lower} and ${f.parameters.upper}. Use one convention.`,
  'target-differs': (f) =>
    f.variant === 'iku-pk'
      ? `The target in the performance agreement is ${f.parameters.printed}, in the decree on IKU ${f.parameters.other}.`
      : `The Renstra target${inYear(f)} is ${f.parameters.printed}, the target used ${f.parameters.other}. Make them the same.`,
  'same-fact-differs': (f) =>
    f.variant === 'ppks'
      ? `The realisasi${inYear(f)} printed is ${write(f.printed)}, the PPKS sheet gives ${write(f.expected)}.`
      : `The realisasi${inYear(f)} printed is ${f.parameters.printed}, elsewhere ${f.parameters.other}.`,
  'label-differs': (f) =>
    f.variant === 'slip'
      ? `${counted(f.parameters.count, 'name is', 'names are')} written a little differently, from “${f.parameters.other}” in sheet ${f.parameters.sheet} on. Write them alike.`
      : `In sheet ${f.parameters.sheet} the name is “${f.parameters.other}”. Write them alike.`,
  'column-copied': (f) =>
    `The performance of ${f.parameters.count} ${LEVEL[String(f.parameters.level)]} is the absorption of their budget. Enter what was achieved, not what was spent.`,
  'achievement-absorption-gap': (f) =>
    f.variant === 'behind'
      ? `The achievement is ${write(f.printed)}, yet ${percent(f, 'serapan')} of the budget was spent (${points(f, 'selisih')} less). Explain why.`
      : `The achievement is ${write(f.printed)}${f.parameters.capped === 'ya' ? ' (counted as 100% at most)' : ''} with ${percent(f, 'serapan')} of the budget spent (${points(f, 'selisih')} more).`,
  'achievement-of-children': (f) =>
    `The kegiatan reports ${write(f.printed)}, yet ${counted(f.parameters.count, 'of its sub kegiatan is', 'of its sub kegiatan are')} below 50%, from ${f.parameters.first} (${percent(f, 'capaian')}) on. Explain or correct it.`,
  'achievement-overshoot': (f) =>
    `The achievement is ${write(f.printed)} of the target. Check whether the target is too low.`,
  'spend-without-output': (f) =>
    `${percent(f, 'serapan')} of the budget was spent, but the realisasi is ${f.printed?.unit === 'raw' ? f.printed.text : '0'}. Explain the output.`,
  'target-missing': (f) =>
    f.variant === 'budget'
      ? 'This row has a budget but no target. Enter the target.'
      : 'This row has a realisasi but no target. Enter the target.',
  'budget-without-realisasi': (f) =>
    `${write(f.expected)} was spent, but the realisasi of performance is not filled in.`,
  'indicator-missing': (f) => `There is no realisasi for ${f.parameters.years}; table 3.6 shows “–”.`,
  'indicator-without-realisasi': (f) =>
    `There is no realisasi${inYear(f)} yet${f.printed?.unit === 'raw' ? ` (printed ${write(f.printed)})` : ''}; the achievement cannot be worked out.`,
  'match-uncertain': matchUncertain,
  'realisasi-without-budget': (f) =>
    `${counted(f.parameters.count, 'Kinerja row has', 'Kinerja rows have')} no budget row: ${f.parameters.names}. The absorption is shown as “–”.`,
  'budget-without-kinerja': (f) =>
    `${counted(f.parameters.count, 'budget row has', 'budget rows have')} no Kinerja row: ${f.parameters.names}.`,
  'numbering-level': (f) =>
    f.variant === 'kegiatan'
      ? `Numbered ${write(f.printed)} like a sub kegiatan, but in the budget it is kegiatan ${f.parameters.kode}.`
      : `Numbered ${write(f.printed)}, but it stands below kegiatan ${f.parameters.above}.`,
  'name-duplicate': (f) =>
    f.variant === 'ppks'
      ? `This type stands in cell ${f.parameters.other} already; both are counted. Make sure of the right name.`
      : `It has the same name as row ${f.parameters.nomor || f.parameters.other}. Make sure of the right name.`,
  'unit-mismatch': (f) =>
    `The units of target (${f.parameters.target}) and realisasi (${f.parameters.realisasi}) differ.`,
  'program-sasaran-conflict': (f) =>
    f.variant === 'two'
      ? `This program stands under two sasaran: “${f.parameters.sasaran}” and “${f.parameters.other}”.`
      : f.variant === 'choice'
        ? `The column Sasaran says “${f.parameters.sasaran}”, chosen was “${f.parameters.other}”; the column is used.`
        : `The sasaran “${f.parameters.sasaran}” is not in the IKU sheet (which has: ${f.parameters.other}).`,
};
