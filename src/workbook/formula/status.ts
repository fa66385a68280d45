import type { SheetCells } from './cell-source';
import type { Obstacle } from './errors';
import type { FormulaNode } from './graph';

/** How far a formula cell's value can be relied on. */
export type FormulaStatus =
  | { readonly kind: 'calculated' }
  /** Not calculated here: the value is the one from the file; stale once a cell it looks at has changed. */
  | { readonly kind: 'stored'; readonly why: Obstacle; readonly detail: string; readonly isStale: boolean }
  /** Looks at itself by way of others: the value is the stored one, or 0 as Excel shows. */
  | { readonly kind: 'circular' };

/** A formula that is not calculated, and where. */
export interface UncalculatedFormula {
  readonly sheet: SheetCells;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  readonly status: Exclude<FormulaStatus, { kind: 'calculated' }>;
}

export function statusOf(node: FormulaNode): FormulaStatus {
  if (node.isCircular) return { kind: 'circular' };
  const obstacle = node.compiled.template.obstacle ?? node.refusal;
  if (!obstacle) return { kind: 'calculated' };
  return {
    kind: 'stored',
    why: obstacle.obstacle,
    detail: obstacle.detail,
    isStale: node.isStale && node.stored !== undefined,
  };
}
