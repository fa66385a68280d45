import { getFormatFromId, parseValue } from 'numfmt';
import type { CellValue } from '../../core/sheet/snapshot';
import type { DisplayLocale } from '../../workbook/formula';
import { isTextFormat } from '../../workbook/formula/number-format';
import { invalidArgument } from '../protocol/api-error';
import { invariantFormula } from './local-formula';

/** What a cell comes to hold when something is typed into it, or assigned to `values` or `formulas`. */
export type Typed =
  | { readonly kind: 'formula'; readonly formula: string }
  | { readonly kind: 'constant'; readonly value: CellValue; readonly numberFormat?: string };

const ERRORS: ReadonlySet<string> = new Set([
  '#DIV/0!',
  '#N/A',
  '#NAME?',
  '#NULL!',
  '#NUM!',
  '#REF!',
  '#VALUE!',
]);

/**
 * Excel reads a text as if a person had typed it (Range.values in the reference: "+", "-" and "=" begin a formula;
 * office-js#1559, #6687): "5.10" becomes 5.1, "1-2" a date, "'5.10" the text 5.10. Only the text format "@", set
 * before, keeps it as it is. What an add-in assigns is read by en-US rules, whatever the user's settings; what a person
 * types by these: "6.345.488,00" and "=ROUND(A1*1,5;2)" in Indonesian.
 */
export function readTyped(
  input: unknown,
  numberFormat: string,
  canRead: (formula: string) => boolean,
  locale: DisplayLocale = 'en-US',
): Typed {
  if (typeof input === 'number' || typeof input === 'boolean') return readValue(input, numberFormat);
  if (typeof input !== 'string') throw invalidArgument();
  if (input === '') return constant(null);
  if (isTextFormat(numberFormat)) return constant(input);
  if (input.startsWith("'")) return constant(input.slice(1));
  const error = input.toUpperCase();
  if (ERRORS.has(error)) return constant({ error });
  return readFormula(input, canRead, locale) ?? readConstant(input, numberFormat, locale);
}

const constant = (value: CellValue): Typed => ({ kind: 'constant', value });

/** *assumed: number-into-text*: a number assigned to a cell with the text format is kept as text, as when it is typed. */
function readValue(input: number | boolean, numberFormat: string): Typed {
  if (!isTextFormat(numberFormat)) return constant(input);
  return constant(typeof input === 'boolean' ? String(input).toUpperCase() : String(input));
}

/** null when the text is no formula; InvalidArgument when it begins like one and cannot be read. */
function readFormula(
  input: string,
  canRead: (formula: string) => boolean,
  locale: DisplayLocale,
): Typed | null {
  const sign = input[0]!;
  if (!'=+-@'.includes(sign) || input.length === 1) return null;
  if (sign !== '=' && sign !== '@' && parseValue(input, { locale })) return null;
  const formula = invariantFormula(sign === '=' ? input : `=${input}`, locale);
  // The wording is Excel's for a formula it cannot read; *assumed: unreadable-formula* to be this code.
  if (!canRead(formula)) throw invalidArgument(`There is a problem with this formula: ${input}`);
  return { kind: 'formula', formula };
}

/** Without a digit a text can only be TRUE or FALSE: most texts are names, and reading them costs. */
const MAY_BE_VALUE = /\d|^\s*(true|false)\s*$/i;

function readConstant(input: string, numberFormat: string, locale: DisplayLocale): Typed {
  const parsed = MAY_BE_VALUE.test(input) ? parseValue(input, { locale }) : undefined;
  if (!parsed) return constant(input);
  const isGeneral = numberFormat === 'General';
  if (!isGeneral || parsed.formatId === undefined) return constant(parsed.value);
  return { kind: 'constant', value: parsed.value, numberFormat: getFormatFromId(parsed.formatId) };
}
