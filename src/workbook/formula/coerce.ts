import type { CellError, CellValue } from '../../core/sheet/snapshot';
import { BAD_VALUE, isError } from './errors';
import { numberInText } from './number-format';

/** As arithmetic reads it: blank is 0, TRUE is 1, text must be a number in full ("1.06.01" never is). */
export function toNumber(value: CellValue): number | CellError {
  if (typeof value === 'number') return value;
  if (value === null) return 0;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (isError(value)) return value;
  return numberInText(value) ?? BAD_VALUE;
}

/** As `&` joins it. */
export function toText(value: CellValue): string | CellError {
  if (typeof value === 'string') return value;
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (isError(value)) return value;
  return numberAsText(value);
}

/** As `IF` reads its condition: only the texts TRUE and FALSE have a truth value. */
export function toLogical(value: CellValue): boolean | CellError {
  if (typeof value === 'boolean') return value;
  if (value === null) return false;
  if (typeof value === 'number') return value !== 0;
  if (isError(value)) return value;
  const word = value.toUpperCase();
  return word === 'TRUE' ? true : word === 'FALSE' ? false : BAD_VALUE;
}

/** Up to 15 significant digits; an exponent ("1E+21", "1E-10") where the plain form would be too long. */
function numberAsText(value: number): string {
  const text = String(Number(value.toPrecision(15)));
  const [digits, exponent] = text.split('e');
  if (exponent === undefined) return text;
  return `${digits}E${exponent[0]}${exponent.slice(1).padStart(2, '0')}`;
}
