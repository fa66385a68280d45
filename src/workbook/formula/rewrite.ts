import { parseA1Ref, stringifyA1Ref, tokenize, type ReferenceA1 } from '@borgar/fx';

/** The reference as it is to read now; null when what it points at is gone; undefined to leave it as written. */
type Rewriting = (reference: ReferenceA1) => ReferenceA1 | null | undefined;

const IS_REFERENCE: ReadonlySet<string> = new Set(['range', 'range_beam']);

/** A formula (with its leading "=") with its references rewritten; everything else stays letter by letter. */
function rewrite(formula: string, rewriting: Rewriting): string {
  let isChanged = false;
  const written = tokenize(formula, { withLocation: false, mergeRefs: true }).map(({ type, value }) => {
    if (!IS_REFERENCE.has(type)) return value;
    const parsed = parseA1Ref(value);
    if (!parsed || !('range' in parsed) || !parsed.range) return value;
    const now = rewriting(parsed as ReferenceA1);
    if (now === undefined) return value;
    isChanged = true;
    return now === null ? '#REF!' : stringifyA1Ref(now);
  });
  return isChanged ? written.join('') : formula;
}

/** A reference with one context speaks of a sheet of this workbook, with more of another file's. */
const isOn = ({ context = [] }: ReferenceA1, sheet: string): boolean =>
  context.length === 1 && context[0]?.toLowerCase() === sheet.toLowerCase();

/** What Excel makes of a formula when a sheet gets another name. */
export const withSheetRenamed = (formula: string, from: string, to: string): string =>
  rewrite(formula, (reference) => (isOn(reference, from) ? { ...reference, context: [to] } : undefined));

/** What Excel makes of a formula when a sheet is deleted. */
export const withSheetDeleted = (formula: string, sheet: string): string =>
  rewrite(formula, (reference) => (isOn(reference, sheet) ? null : undefined));

/** Whole rows or columns that came (`count` > 0) or went (`count` < 0) before `at`; both count from 0. */
export interface Shift {
  readonly axis: 'row' | 'column';
  readonly at: number;
  readonly count: number;
}

/**
 * What Excel makes of a formula on sheet `own` when rows or columns of `sheet` are inserted or deleted: references
 * move along, ranges grow or shrink, a reference to nothing but deleted cells becomes #REF!.
 */
export const withShift = (formula: string, own: string, sheet: string, shift: Shift): string =>
  rewrite(formula, (reference) => {
    const isThere = reference.context?.length
      ? isOn(reference, sheet)
      : own.toLowerCase() === sheet.toLowerCase();
    return isThere ? shifted(reference, shift) : undefined;
  });

function shifted(reference: ReferenceA1, { axis, at, count }: Shift): ReferenceA1 | null | undefined {
  const { range } = reference;
  const [first, last] = axis === 'row' ? [range.top, range.bottom] : [range.left, range.right];
  if (first === null || last === null || first === undefined || last === undefined) return undefined;
  const moved = count > 0 ? afterInsert(first, last, at, count) : afterDelete(first, last, at, -count);
  if (!moved) return null;
  if (moved[0] === first && moved[1] === last) return undefined;
  const [from, to] = moved;
  const place = axis === 'row' ? { top: from, bottom: to } : { left: from, right: to };
  return { ...reference, range: { ...range, ...place } };
}

type Span = readonly [first: number, last: number];

const afterInsert = (first: number, last: number, at: number, count: number): Span => [
  first >= at ? first + count : first,
  last >= at ? last + count : last,
];

function afterDelete(first: number, last: number, at: number, count: number): Span | null {
  const end = at + count;
  if (first >= at && last < end) return null;
  const from = first < at ? first : Math.max(first - count, at);
  const to = last < at ? last : Math.max(last - count, at - 1);
  return [from, to];
}
