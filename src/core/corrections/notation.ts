import type { DecimalMark } from '../number/decimal-mark';
import { readNumberText, type NumberKind } from '../number/read-number';
import { power10, type Scaled } from '../number/scaled';
import { absolute } from '../number/sen';

/** A text around its number: "Rp. 12.538.113,00" is "Rp. ", "12.538.113,00", "". */
interface Notation {
  readonly before: string;
  readonly after: string;
  /** What stands between thousands; "" when the text does not group. */
  readonly group: string;
  readonly decimals: number;
}

const NUMBER = /\d(?:[\d.,\u00a0\u202f ]*\d)?/;

function notationOf(text: string, mark: DecimalMark): Notation | null {
  const found = NUMBER.exec(text);
  if (!found) return null;
  const [digits] = found;
  const at = digits.lastIndexOf(mark);
  const whole = at < 0 ? digits : digits.slice(0, at);
  const separators = whole.replace(/\d/g, '');
  const isLong = whole.replace(/\D/g, '').length > 3;
  return {
    before: text.slice(0, found.index),
    after: text.slice(found.index + digits.length),
    group: separators[0] ?? (isLong ? '' : mark === ',' ? '.' : ','),
    decimals: at < 0 ? 0 : digits.length - at - 1,
  };
}

/** A sign or parentheses of the old figure, which the new one has only if it is negative too. */
const withoutSign = ({ before, after, ...rest }: Notation): Notation => ({
  ...rest,
  before: before.replace(/[-−–(]/g, ''),
  after: after.replace(/\)/g, ''),
});

const isNegative = ({ before }: Notation): boolean => /[-−–(]/.test(before);

const grouped = (whole: string, group: string): string => whole.replace(/\B(?=(?:\d{3})+$)/g, group);

/** "156526090" with two decimals that are zero, where the notation shows two. */
function digitsOf(
  { digits, decimals }: Scaled,
  { group, decimals: shown }: Notation,
  mark: DecimalMark,
): string {
  const extra = Math.max(0, shown - decimals);
  const text = String(absolute(digits) * power10(extra)).padStart(decimals + extra + 1, '0');
  const point = text.length - decimals - extra;
  const fraction = text.slice(point);
  return grouped(text.slice(0, point), group) + (fraction === '' ? '' : mark + fraction);
}

function written(number: Scaled, notation: Notation, mark: DecimalMark): string {
  const own = isNegative(notation) === number.digits < 0n ? notation : withoutSign(notation);
  // "12.500,-" says "no sen": it cannot stand behind sen.
  const after = number.decimals > 0 ? own.after.replace(/^\s*[.,]\s*[-–—=]{1,2}/, '') : own.after;
  const sign = number.digits < 0n && !isNegative(own) ? '-' : '';
  return `${sign}${own.before}${digitsOf(number, own, mark)}${after}`;
}

/**
 * Writes a number as `example` writes its own: "Rp. 12.538.113" → "Rp. 12.538.131". The result is read back under the
 * column's decimal mark; null when it would not be read as that number.
 */
export function writtenLike(
  example: string,
  number: Scaled,
  mark: DecimalMark,
  kind: NumberKind,
): string | null {
  const notation = notationOf(example, mark) ?? {
    before: '',
    after: '',
    group: mark === ',' ? '.' : ',',
    decimals: 0,
  };
  const plain: Notation = { ...notation, before: '', after: '' };
  for (const candidate of [notation, plain]) {
    const text = written(number, candidate, mark);
    const reading = readNumberText(text, mark, kind);
    if (reading.status === 'read' && isEqual(reading.number, number)) return text;
  }
  return null;
}

const isEqual = (a: Scaled, b: Scaled): boolean =>
  a.digits * power10(b.decimals) === b.digits * power10(a.decimals);
