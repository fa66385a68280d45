import { plainAmount } from '../number/sen';
import { address, columnName, sheetInFormula, type CellRef } from '../sheet/address';
import type { SourceTerm } from '../tables/table';
import { RowNumber } from './row-number';

/** Excel's limit is 8,192 characters of a formula, 255 arguments of a function, 255 characters of a text in it. */
export const LONGEST_FORMULA = 8000;
export const MOST_ARGUMENTS = 200;
const LONGEST_TEXT = 255;

/** A text as a formula writes it; null when it is too long for a formula. */
export const textInFormula = (text: string): string | null =>
  text.length > LONGEST_TEXT ? null : `"${text.replaceAll('"', '""')}"`;

/** SUM over arguments, in nested groups when there are many. */
export function sumCall(parts: readonly string[]): string {
  if (parts.length <= MOST_ARGUMENTS) return `SUM(${parts.join(',')})`;
  const groups: string[] = [];
  for (let i = 0; i < parts.length; i += MOST_ARGUMENTS)
    groups.push(sumCall(parts.slice(i, i + MOST_ARGUMENTS)));
  return sumCall(groups);
}

/** Writes formulas over cells of source sheets. */
export class SourceFormulas {
  private sheet = '';
  /** "Anggaran!C" by column. */
  private columns: string[] = [];
  private readonly number = new RowNumber();

  /** "Anggaran!C6". */
  reference(cell: CellRef): string {
    if (cell.sheet !== this.sheet) {
      this.sheet = cell.sheet;
      this.columns = [];
    }
    const column = (this.columns[cell.column] ??= `${sheetInFormula(cell.sheet)}!${columnName(cell.column)}`);
    return column + this.number.of(cell.row);
  }

  /**
   * One source cell as an addend. A text is compared before its amount is used, so that a change makes the figure
   * fail loudly (#N/A) instead of leaving it old; null when the text is too long to compare.
   */
  private term(term: SourceTerm): string | null {
    const cell = this.reference(term.cell);
    if (term.text === null) {
      const scaled = term.scale === 1 ? cell : `${cell}*${term.scale}`;
      return term.rounds ? `ROUND(${scaled},2)` : scaled;
    }
    const text = textInFormula(term.text);
    return text === null ? null : `IF(EXACT(${cell},${text}),${plainAmount(term.sen)},NA())`;
  }

  /** Terms added one by one: "Anggaran!C6+Anggaran!C9"; null when there are none or too many. */
  added(terms: readonly SourceTerm[]): string | null {
    if (terms.length === 1) return this.term(terms[0]!);
    if (terms.length === 0 || terms.length > MOST_ARGUMENTS) return null;
    const parts = terms.map((term) => this.term(term));
    return parts.includes(null) ? null : shortEnough(parts.join('+'));
  }

  /** Terms summed, neighbours below each other as one range: "SUM(Anggaran!C32:C33)"; null when it gets too long. */
  summed(inAnyOrder: readonly SourceTerm[]): string | null {
    const terms = columnByColumn(inAnyOrder);
    const parts: string[] = [];
    let length = 0;
    for (let first = 0; first < terms.length;) {
      const last = lastOfRun(terms, first);
      const part = first === last ? this.term(terms[first]!) : this.range(terms[first]!, terms[last]!);
      if (part === null) return null;
      parts.push(part);
      length += part.length + 1;
      if (parts.length > MOST_ARGUMENTS || length > LONGEST_FORMULA) return null;
      first = last + 1;
    }
    if (parts.length === 0) return null;
    const isOneCell = parts.length === 1 && terms.length === 1;
    return isOneCell ? parts[0]! : shortEnough(sumCall(parts));
  }

  private range(first: SourceTerm, last: SourceTerm): string {
    const range = `${this.reference(first.cell)}:${address(last.cell.row, last.cell.column)}`;
    return first.scale === 1 ? range : `SUM(${range})*${first.scale}`;
  }
}

const shortEnough = (formula: string): string | null => (formula.length > LONGEST_FORMULA ? null : formula);

/** Terms of several columns (realisasi of four triwulan) in an order in which they form runs. */
function columnByColumn(terms: readonly SourceTerm[]): readonly SourceTerm[] {
  if (terms.every(({ cell }) => cell.column === terms[0]!.cell.column)) return terms;
  return [...terms].sort((a, b) => a.cell.column - b.cell.column || a.cell.row - b.cell.row);
}

const isPlain = (term: SourceTerm): boolean => term.text === null && !term.rounds;

/** The last term of the run of plain numbers, one below the other, that begins at `first`. */
function lastOfRun(terms: readonly SourceTerm[], first: number): number {
  let last = first;
  if (!isPlain(terms[first]!)) return first;
  for (let next = terms[last + 1]; next; next = terms[last + 1]) {
    const { cell } = terms[last]!;
    const isNext =
      isPlain(next) &&
      next.cell.row === cell.row + 1 &&
      next.cell.column === cell.column &&
      next.cell.sheet === cell.sheet;
    if (!isNext) return last;
    last++;
  }
  return last;
}
