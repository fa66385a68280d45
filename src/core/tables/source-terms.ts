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

/** An amount whose terms are made each time they are asked for: a large budget has too many to keep. */
class AmountOfCells implements SourceAmount {
  constructor(
    readonly sen: Sen,
    private readonly sheet: SheetSnapshot,
    /** Each of one cell. */
    private readonly figures: readonly Figure[],
    private readonly scale: number,
  ) {}

  get unread(): boolean {
    return this.figures.some(({ status }) => status === 'unreadable');
  }

  get terms(): readonly SourceTerm[] {
    const { sheet, figures, scale } = this;
    if (figures.length === 1) {
      const term = sourceTerm(sheet, figures[0]!, scale);
      return term ? [term] : [];
    }
    return figures.flatMap((figure) => sourceTerm(sheet, figure, scale) ?? []);
  }
}

/** The cells of figures: each itself, or its parts where no single cell holds it. */
export function cellsOf(figures: readonly (Figure | undefined)[]): readonly Figure[] {
  const [first] = figures;
  if (figures.length === 1 && first && !first.parts) return [first];
  return figures.flatMap((figure) => (figure?.parts ? cellsOf(figure.parts) : (figure ?? [])));
}

/** What figures of single cells, of one sheet unless they say otherwise, add up to: `sen`. */
export const amountOfCells = (
  sen: Sen,
  sheet: SheetSnapshot,
  cells: readonly Figure[],
  scale: number,
): SourceAmount => new AmountOfCells(sen, sheet, cells, scale);

/** Σ of figures, of one sheet unless they say otherwise. */
export function sourceAmount(
  sheet: SheetSnapshot,
  figures: readonly (Figure | undefined)[],
  scale = 1,
): SourceAmount {
  let sen = 0n;
  for (const figure of figures) sen += figure?.sen ?? 0n;
  return amountOfCells(sen, sheet, cellsOf(figures), scale);
}
