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
function sourceTerm(own: SheetSnapshot, figure: Figure, ownScale: number): SourceTerm | null {
  const { sheet, scale } = figure.from ?? { sheet: own, scale: ownScale };
  const value = sheet.value(figure.row, figure.column);
  const sen = figure.sen ?? 0n;
  const text = typeof value === 'string' ? value : null;
  if (value !== null && text === null && typeof value !== 'number') return null;
  const rounds = typeof value === 'number' && value * scale !== rupiahNumber(sen);
  return { cell: figure, sen, text, scale, rounds };
}

/** One figure of a sheet; a figure that no single cell holds is the sum of its parts. */
function figureAmount(sheet: SheetSnapshot, figure: Figure, scale: number): SourceAmount {
  if (figure.parts) return { ...sourceAmount(sheet, figure.parts, scale), sen: figure.sen ?? 0n };
  const term = sourceTerm(sheet, figure, scale);
  return { sen: figure.sen ?? 0n, terms: term ? [term] : [], unread: figure.status === 'unreadable' };
}

/** Σ of figures, of one sheet unless they say otherwise. */
export function sourceAmount(
  sheet: SheetSnapshot,
  figures: readonly (Figure | undefined)[],
  scale = 1,
): SourceAmount {
  const [first] = figures;
  if (figures.length === 1 && first) return figureAmount(sheet, first, scale);
  const terms: SourceTerm[] = [];
  let sen = 0n;
  let unread = false;
  for (const figure of figures) {
    if (!figure) continue;
    const amount = figureAmount(sheet, figure, scale);
    sen += amount.sen;
    unread ||= amount.unread;
    for (const term of amount.terms) terms.push(term);
  }
  return { sen, terms, unread };
}
