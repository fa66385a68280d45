import type { Figure } from '../inputs/figure';
import { plainAmount, type Sen } from '../number/sen';
import type { SheetSnapshot } from '../sheet/snapshot';
import type { SourceTerm } from './table';

/** An amount of a table with the source cells that it is made of. */
export interface SourceAmount {
  readonly sen: Sen;
  readonly terms: readonly SourceTerm[];
  /** At least one of its cells cannot be read and counts as 0. */
  readonly unread: boolean;
}

/** Sen as the number in rupiah that a cell stores. */
export const rupiahNumber = (sen: Sen): number =>
  sen < 9007199254740992n && sen > -9007199254740992n ? Number(sen) / 100 : Number(plainAmount(sen));

/** The source cell as an addend; null for a cell that no formula may take in (an error value, TRUE). */
function sourceTerm(sheet: SheetSnapshot, figure: Figure, scale: number): SourceTerm | null {
  const value = sheet.value(figure.row, figure.column);
  const sen = figure.sen ?? 0n;
  if (typeof value === 'string') return { cell: figure, sen, text: value, scale, rounds: false };
  if (value === null) return { cell: figure, sen, text: null, scale, rounds: false };
  if (typeof value !== 'number') return null;
  return { cell: figure, sen, text: null, scale, rounds: value * scale !== rupiahNumber(sen) };
}

/** Σ of figures of one sheet. */
export function sourceAmount(
  sheet: SheetSnapshot,
  figures: Iterable<Figure | undefined>,
  scale = 1,
): SourceAmount {
  const terms: SourceTerm[] = [];
  let sen = 0n;
  let unread = false;
  for (const figure of figures) {
    if (!figure) continue;
    if (figure.status === 'unreadable') unread = true;
    sen += figure.sen ?? 0n;
    for (const part of figure.parts ?? [figure]) {
      const term = sourceTerm(sheet, part, scale);
      if (term) terms.push(term);
    }
  }
  return { sen, terms, unread };
}
