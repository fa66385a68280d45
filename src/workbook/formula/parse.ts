import { parse, parseA1Ref, tokenize, type AstExpression } from '@borgar/fx';
import { MAX_COLUMNS, MAX_ROWS } from './cell-source';
import { NotCalculable } from './errors';

export type Expression = AstExpression;

/** The formula as a tree; throws NotCalculable when it is not one. The leading "=" may be missing. */
export function parseFormula(formula: string): Expression {
  const text = formula.startsWith('=') ? formula : `=${formula}`;
  try {
    return parse(tokenize(text, { withLocation: false, mergeRefs: true }));
  } catch (error) {
    throw new NotCalculable('syntax', error instanceof Error ? error.message : text);
  }
}

/** A written reference: its sheet (null for the formula's own) and its rectangle, whole columns and rows in full. */
export interface WrittenArea {
  readonly sheet: string | null;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** "'LRA 2024'!C6:C9" → its parts; throws NotCalculable for another file's cells and for a row of sheets. */
export function readArea(text: string): WrittenArea {
  const parsed = parseA1Ref(text);
  if (!parsed || !('range' in parsed) || !parsed.range) throw new NotCalculable('syntax', text);
  const { range } = parsed;
  return {
    sheet: ownSheet(parsed.context ?? [], text),
    top: range.top ?? 0,
    left: range.left ?? 0,
    bottom: range.bottom ?? MAX_ROWS - 1,
    right: range.right ?? MAX_COLUMNS - 1,
  };
}

/** "Anggaran!TOTAL" → its sheet and its name. */
export function readName(text: string): { sheet: string | null; name: string } {
  const mark = text.lastIndexOf('!');
  if (mark < 0) return { sheet: null, name: text };
  const parsed = parseA1Ref(`${text.slice(0, mark)}!A1`);
  return { sheet: ownSheet(parsed?.context ?? [], text), name: text.slice(mark + 1) };
}

function ownSheet(context: readonly string[], text: string): string | null {
  const [sheet, ...more] = context;
  // "[1]Data!A1" has the file before the sheet; no sheet's name may hold ":", so "Jan:Mar!A1" is three sheets.
  if (more.length > 0 || sheet?.includes(':')) throw new NotCalculable('external', text);
  return sheet ?? null;
}
