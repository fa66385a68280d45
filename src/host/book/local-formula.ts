import type { DisplayLocale } from '../../workbook/formula';

/** Texts, quoted sheet names and names in brackets stay as they are; a number is taken whole. */
const parts = (mark: string, separator: string): RegExp =>
  new RegExp(`"(?:[^"]|"")*"|'(?:[^']|'')*'|\\[[^\\]]*\\]|(?<![\\w.$])\\d+${mark}\\d+|${separator}`, 'gu');
const INVARIANT = parts('\\.', ',');
const LOCAL = parts(',', ';');

/**
 * A formula as a person writes it whose decimal mark is the comma: ";" between arguments, "1,5" for one and a half.
 * Office writes `=ROUND(A1*1.5,2)` as `=ROUND(A1*1,5;2)` there. Function names stay English, as in Excel in Indonesian.
 */
export function localFormula(formula: string, locale: DisplayLocale): string {
  if (locale === 'en-US') return formula;
  return formula.replace(INVARIANT, (part) => {
    if (part === ',') return ';';
    return /^\d/.test(part) ? part.replace('.', ',') : part;
  });
}

/** The other way. A comma between two numbers is a decimal mark, as Excel takes it with these settings. */
export function invariantFormula(formula: string, locale: DisplayLocale): string {
  if (locale === 'en-US') return formula;
  return formula.replace(LOCAL, (part) => {
    if (part === ';') return ',';
    return /^\d/.test(part) ? part.replace(',', '.') : part;
  });
}
