import { outcomeWith, type Outcome } from '../../../core/corrections/consequence';
import { plainQuantity } from '../../../core/rules/plain-quantity';
import type { Cause, CauseCell, Finding } from '../../../core/rules/finding';
import type { CellRef } from '../../../core/sheet/address';
import type { ListedFinding } from '../../../excel/session-types';

/** One cell that may be corrected, and to what. Figures as the core writes them: "156526090", "94.88". */
export interface Suggestion {
  readonly cell: CellRef;
  readonly printed: string;
  readonly suggested: string;
  readonly isPercent: boolean;
  /** An amount that somebody recorded, not a result of others: a correction must say what it is based on. */
  readonly isRecord: boolean;
}

/** One explanation of an item: its cells, and what becomes of the item's own arithmetic. */
export interface Hypothesis {
  readonly suggestions: readonly Suggestion[];
  /** How many equations agree with these figures. */
  readonly explains: number;
  readonly outcome: Outcome | null;
}

/** What may be behind an item, and what may be done about it. */
export interface Explained {
  /** The likeliest explanation, where it is the only one so likely. */
  readonly likeliest: Hypothesis | null;
  /** Less likely ones. */
  readonly others: readonly Hypothesis[];
  /** Explanations that are equally likely: none is offered with one click. */
  readonly tied: { readonly count: number; readonly shown: readonly Hypothesis[] } | null;
  /** The cell itself, where no cause is known and its equation says what it should be. */
  readonly own: Suggestion | null;
}

const RESULTS: ReadonlySet<string> = new Set(['sisa', 'persen', 'selisih']);
const SUMS: ReadonlySet<string> = new Set(['sum-of-children', 'grand-total', 'total-outside-range']);

function ownSuggestion({ cell, printed, expected, rule, column }: Finding): Suggestion | null {
  if (!expected || !printed || expected.unit === 'raw') return null;
  return {
    cell,
    printed: plainQuantity(printed),
    suggested: plainQuantity(expected),
    isPercent: expected.unit === 'percent',
    isRecord: !RESULTS.has(column) && !SUMS.has(rule),
  };
}

const suggestionOf = ({ cell, printed, suggested, isPercent, derived }: CauseCell): Suggestion => ({
  ...{ cell, printed, suggested, isPercent },
  isRecord: !derived,
});

const hypothesisOf = (cause: Cause, finding: Finding): Hypothesis => ({
  suggestions: cause.cells.map(suggestionOf),
  explains: cause.explains,
  outcome: outcomeWith(cause, finding),
});

/** What may be behind an item, likeliest first. */
export function explained({ finding, offers }: ListedFinding): Explained {
  const [first, ...rest] = finding.causes;
  const nothing = { likeliest: null, others: [], tied: null, own: null };
  if (!first) return { ...nothing, own: offers.includes('correct') ? ownSuggestion(finding) : null };
  const hypotheses = finding.causes.map((cause) => hypothesisOf(cause, finding));
  if (first.tied > 1) return { ...nothing, tied: { count: first.tied, shown: hypotheses } };
  return { ...nothing, likeliest: hypotheses[0]!, others: rest.map((cause) => hypothesisOf(cause, finding)) };
}
