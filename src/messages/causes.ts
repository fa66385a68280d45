import type {
  Change,
  Explanation,
  Hypothesis,
  OpenPart,
  Residual,
  SurePart,
} from '../core/localise/explanation';
import type { Slip } from '../core/localise/slip';
import type { Cause, Finding } from '../core/rules/finding';
import { plainQuantity } from '../core/rules/plain-quantity';
import { address, reference, type CellRef } from '../core/sheet/address';
import { columnWord } from './columns';
import { NUMBERS, writeQuantity, writeSize, type Language } from './words';

const SLIPS: Readonly<Record<Language, Readonly<Record<Slip, string>>>> = {
  id: {
    digit: 'satu angka',
    swap: 'dua angka tertukar',
    lost: 'satu angka hilang',
    doubled: 'satu angka tertulis dua kali',
    'zero-lost': 'satu nol hilang',
    'zero-added': 'satu nol berlebih',
    sign: 'tanda minus',
    mark: 'letak koma',
  },
  en: {
    digit: 'one digit',
    swap: 'two digits swapped',
    lost: 'one digit lost',
    doubled: 'one digit typed twice',
    'zero-lost': 'one zero lost',
    'zero-added': 'one zero too many',
    sign: 'the minus sign',
    mark: 'the decimal mark',
  },
};

/** One cell and what it might have been: "anggaran Penyediaan … Rp6.345.448 mungkin Rp6.345.488 (satu angka)". */
export function changeText(change: Change, language: Language): string {
  const numbers = NUMBERS[language];
  const slip = change.slip ? ` (${SLIPS[language][change.slip]})` : '';
  const [printed, suggested] = [change.printed, change.suggested].map((q) => writeQuantity(q, numbers));
  const maybe = language === 'id' ? 'mungkin' : 'may be';
  return `${columnWord(change.column, language)} ${change.rowName} (${reference(change.cell)}) ${printed} ${maybe} ${suggested}${slip}`;
}

const NUMBER_WORDS = ['', 'satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan'];

function closesText({ closes }: Hypothesis, language: Language): string {
  const count = closes.length;
  if (language === 'en') return `With it ${count} ${count === 1 ? 'equation agrees' : 'equations agree'}.`;
  return `Dengan angka itu ${NUMBER_WORDS[count] ?? count} hitungan cocok.`;
}

/** A sure cause: what to look at, what it would mend, and the document that decides. */
export function sureText(part: SurePart, language: Language): string {
  const records = part.changes.filter((change) => !change.derived);
  const changes = (records.length > 0 ? records : part.changes).map((change) => changeText(change, language));
  const check = records.some((change) => change.column === 'realisasi') ? 'LRA' : 'DPA';
  const source =
    records.length === 0
      ? ''
      : language === 'id'
        ? ` Cocokkan dengan ${check}.`
        : ` Compare with the ${check}.`;
  const text = changes.join('; ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}. ${closesText(part, language)}${source}`;
}

function residualText({ equation, difference }: Residual, language: Language): string {
  const where = `${columnWord(equation.column, language)} ${equation.name}`;
  // A percentage that does not fit its amounts has no difference in rupiah.
  if (!difference) return where;
  const size = writeSize(difference, NUMBERS[language], language === 'id' ? 'poin' : 'points');
  return language === 'id' ? `selisih ${size} pada ${where}` : `a difference of ${size} in ${where}`;
}

/** What stays open: the differences that no single cell explains for sure, and how many explanations are as likely. */
export function openText(part: OpenPart, language: Language): string {
  const own = part.residuals.filter((residual) => !residual.follows);
  const residuals = (own.length > 0 ? own : part.residuals).map((r) => residualText(r, language)).join('; ');
  if (language === 'en') {
    const reason =
      part.tied > 1 ? `${part.tied} explanations are equally likely` : 'no single cell is certain';
    return `Not explained: ${residuals}. It cannot be settled: ${reason}; compare with the LRA.`;
  }
  const reason =
    part.tied > 1 ? `Tidak dapat dipastikan: ${part.tied} dugaan sama kuat` : 'Tidak ada satu sel yang pasti';
  return `Belum dijelaskan: ${residuals}. ${reason}; cocokkan dengan LRA.`;
}

/** One sentence or two for each cause and each open difference of a workbook, those that mend most first. */
export function causeTexts(explanations: readonly Explanation[], language: Language): string[] {
  return explanations.flatMap(({ sure, open }) => [
    ...sure.map((part) => sureText(part, language)),
    ...open.map((part) => openText(part, language)),
  ]);
}

const changeKey = (cell: CellRef, suggested: string): string => `${reference(cell)} ${suggested}`;

/** Every change that some explanation speaks of. */
function changesOf(explanations: readonly Explanation[]): ReadonlyMap<string, Change> {
  const hypotheses = explanations.flatMap(({ sure, open }): Hypothesis[] => [
    ...sure.flatMap((part) => [part, ...part.alternatives]),
    ...open.flatMap(({ possibilities }) => possibilities),
  ]);
  return new Map(
    hypotheses.flatMap(({ changes }) =>
      changes.map((change) => [changeKey(change.cell, plainQuantity(change.suggested)), change] as const),
    ),
  );
}

/** Beside its finding a cause is named by its cell alone: "E5 Rp156.526.000 mungkin Rp156.526.090 (satu angka)". */
function shortChange(change: Change, sheet: string, language: Language): string {
  const { cell, printed, suggested, slip } = change;
  const at = cell.sheet === sheet ? address(cell.row, cell.column) : reference(cell);
  const [before, after] = [printed, suggested].map((q) => writeQuantity(q, NUMBERS[language]));
  const maybe = language === 'id' ? 'mungkin' : 'may be';
  return `${at} ${before} ${maybe} ${after}${slip ? ` (${SLIPS[language][slip]})` : ''}`;
}

/** An alternative that changes more cells than this is not written out beside a finding. */
const MOST_CHANGES = 2;

const OR: Readonly<Record<Language, string>> = { id: ' Atau: ', en: ' Or: ' };
const TIED: Readonly<Record<Language, (count: number) => string>> = {
  id: (count) => `Tidak dapat dipastikan: ${count} dugaan sama kuat, antara lain: `,
  en: (count) => `It cannot be settled: ${count} explanations are equally likely, among them: `,
};

/**
 * What is likely behind a single finding, for the line that it stands in: the likeliest cause, and the next one where it
 * is as simple; "" when nothing is.
 */
export function findingCauses(
  explanations: readonly Explanation[],
  language: Language,
): (finding: Finding) => string {
  const changes = changesOf(explanations);
  const causeText = ({ cells }: Cause, sheet: string): string => {
    const texts = cells.flatMap(({ cell, suggested }) => {
      const change = changes.get(changeKey(cell, suggested));
      return change ? [shortChange(change, sheet, language)] : [];
    });
    return texts.length === 0 ? '' : `${texts.join('; ')}.`;
  };
  return ({ causes, cell: { sheet } }) => {
    const [first, ...others] = causes;
    if (!first) return '';
    const next = others.find(({ cells }) => cells.length <= MOST_CHANGES);
    const texts = [first, ...(next ? [next] : [])]
      .map((cause) => causeText(cause, sheet))
      .filter((text) => text !== '');
    return texts.length === 0
      ? ''
      : (first.tied > 1 ? TIED[language](first.tied) : '') + texts.join(OR[language]);
  };
}
