import { plainAmount } from '../../../core/number/sen';
import { plainPercent } from '../../../core/number/write-number';
import type { CellRef } from '../../../core/sheet/address';
import type { Finding, Quantity } from '../../../core/rules/finding';
import type { ListedFinding, RecognisedInput } from '../../../excel/session-types';

/** One cell that may be corrected, and to what. Figures as the core writes them: "156526090", "94.88". */
export interface Suggestion {
  readonly cell: CellRef;
  readonly printed: string;
  readonly suggested: string;
  readonly isPercent: boolean;
  /** An amount that somebody recorded, not a result of others: a correction must say what it is based on. */
  readonly isRecord: boolean;
  /** How many equations agree with that figure; null when it is the equation of the item itself. */
  readonly explains: number | null;
}

const RESULTS: ReadonlySet<string> = new Set(['sisa', 'persen', 'selisih']);
const SUMS: ReadonlySet<string> = new Set(['sum-of-children', 'grand-total', 'total-outside-range']);

function plain(quantity: Quantity): string | null {
  if (quantity.unit === 'raw') return quantity.text;
  return quantity.unit === 'percent' ? plainPercent(quantity.percent) : plainAmount(quantity.sen);
}

/** The meaning of the column that a cell stands in; null where no input has it. */
function meaningOf(cell: CellRef, inputs: readonly RecognisedInput[]): string | null {
  const mapping = inputs.find(({ sheet, mapping }) => sheet === cell.sheet && mapping !== null)?.mapping;
  const found = Object.entries(mapping?.columns ?? {}).find(([, columns]) => columns.includes(cell.column));
  return found?.[0] ?? null;
}

const isSameCell = (a: CellRef, b: CellRef): boolean =>
  a.sheet === b.sheet && a.row === b.row && a.column === b.column;

function ownSuggestion({ cell, printed, expected, rule, column }: Finding): Suggestion | null {
  if (!expected || !printed || expected.unit === 'raw') return null;
  const [from, to] = [plain(printed), plain(expected)];
  if (from === null || to === null) return null;
  const isRecord = !RESULTS.has(column) && !SUMS.has(rule);
  return {
    cell,
    printed: from,
    suggested: to,
    isPercent: expected.unit === 'percent',
    isRecord,
    explains: null,
  };
}

/**
 * What may be corrected for an item: the cells of its likeliest cause; without a cause the cell itself, where its
 * equation says what it should be.
 */
export function suggestionsFor(
  { finding, offers }: ListedFinding,
  inputs: readonly RecognisedInput[],
): readonly Suggestion[] {
  const [likeliest] = finding.causes;
  if (!likeliest) {
    const own = offers.includes('correct') ? ownSuggestion(finding) : null;
    return own ? [own] : [];
  }
  return likeliest.cells.map(({ cell, printed, suggested }) => {
    const meaning = meaningOf(cell, inputs);
    const isOwnSum = SUMS.has(finding.rule) && isSameCell(cell, finding.cell);
    return {
      cell,
      printed,
      suggested,
      isPercent: meaning === 'persen',
      isRecord: !(meaning !== null && RESULTS.has(meaning)) && !isOwnSum,
      explains: likeliest.explains,
    };
  });
}
