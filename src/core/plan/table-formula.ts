import { columnName } from '../sheet/address';
import { absolute, RUPIAH, type Sen } from '../number/sen';
import type { Computation, SentenceAmount, SentencePart } from '../tables/table';
import { PerformanceFormulas } from './performance-formula';
import { RowNumber } from './row-number';
import { LONGEST_FORMULA, SourceFormulas, sumCall, textInFormula } from './source-formula';

/** Writes the formulas of one table whose body begins in row `top` (from 0) of its sheet. Shapes: ADR 0301. */
export class TableFormulas {
  private readonly source = new SourceFormulas();
  private readonly number = new RowNumber();
  private readonly columns: string[];
  private readonly performance: PerformanceFormulas;

  constructor(
    private readonly top: number,
    columnCount: number,
    private readonly percentDecimals = 2,
  ) {
    this.performance = new PerformanceFormulas(
      this.source,
      (row, column) => this.cell(row, column),
      percentDecimals,
    );
    this.columns = Array.from({ length: columnCount }, (_, column) => columnName(column));
  }

  /** With its leading "="; null for a fixed cell and where no formula can be written (then the value stands). */
  formula(computation: Computation, row: number): string | null {
    const expression = this.expression(computation, row);
    return expression === null ? null : `=${expression}`;
  }

  private cell(row: number, column: number): string {
    return this.columns[column]! + this.number.of(this.top + row);
  }

  private expression(computation: Computation, row: number): string | null {
    switch (computation.kind) {
      case 'fixed':
        return null;
      case 'label':
        return `${this.source.reference(computation.cell)}&""`;
      case 'source':
        return this.source.added(computation.terms) ?? this.source.summed(computation.terms);
      case 'leaves':
        return this.source.summed(computation.terms);
      case 'difference':
        return `${this.cell(row, computation.minuend)}-${this.cell(row, computation.subtrahend)}`;
      case 'ratio': {
        const whole = this.cell(row, computation.whole);
        return `IF(${whole}=0,"–",ROUND(${this.cell(row, computation.part)}/${whole},${2 + this.percentDecimals}))`;
      }
      case 'portion': {
        const whole = this.cell(computation.wholeRow, computation.column);
        return `IF(${whole}=0,"–",ROUND(${this.cell(row, computation.column)}/${whole},${2 + this.percentDecimals}))`;
      }
      case 'sentence':
        return this.sentence(computation.parts);
      case 'sum':
        // The column is the cell's own: the caller asks `sum`.
        return null;
      default:
        return this.performance.expression(computation, row);
    }
  }

  /** SUM over rows of one column of the body: "=SUM(C7:C29)"; null when there are none or it gets too long. */
  sum(rows: readonly number[], column: number): string | null {
    const expression = this.rowsExpression(rows, column);
    return expression === null ? null : `=${expression}`;
  }

  private rowsExpression(rows: readonly number[], column: number): string | null {
    const parts: string[] = [];
    for (let first = 0; first < rows.length;) {
      let last = first;
      while (rows[last + 1] === rows[last]! + 1) last++;
      const from = this.cell(rows[first]!, column);
      parts.push(first === last ? from : `${from}:${this.cell(rows[last]!, column)}`);
      first = last + 1;
    }
    if (parts.length === 0) return null;
    const formula = sumCall(parts);
    return formula.length > LONGEST_FORMULA ? null : formula;
  }

  private amount(amount: SentenceAmount): string | null {
    if (amount.sen < 0n) return null;
    if (amount.kind === 'leaves') return this.source.summed(amount.terms);
    if (amount.rows.length === 1) return this.cell(amount.rows[0]!, amount.column);
    return this.rowsExpression(amount.rows, amount.column);
  }

  private sentencePart(part: SentencePart): string | null {
    if (typeof part === 'string') return textInFormula(part);
    if (part.kind === 'amount') {
      const amount = this.amount(part.amount);
      const hundredfold = hasSen(part.amount.sen) ? '*100' : '';
      return amount === null ? null : `TEXT(${amount}${hundredfold},"${digitsFormat(part.amount.sen)}")`;
    }
    const whole = part.whole.map((amount) => this.amount(amount));
    const above = this.amount(part.part);
    const isZero = part.whole.reduce((sum, { sen }) => sum + sen, 0n) === 0n;
    if (above === null || whole.includes(null) || isZero) return null;
    return `TEXT(ROUND(${above}/(${whole.join('+')})*10000,0),"0\\,00")&"%"`;
  }

  private sentence(parts: readonly SentencePart[]): string | null {
    const written = parts.map((part) => this.sentencePart(part));
    const formula = written.join('&');
    return written.includes(null) || formula.length > LONGEST_FORMULA ? null : formula;
  }
}

const hasSen = (sen: Sen): boolean => sen % RUPIAH !== 0n;

/**
 * A number format that writes Indonesian digits in every locale: the dots and the comma are literal characters
 * among the digit places ("0\.000\.000"), chosen by size. A format has room for three sizes; the amount's own, one
 * above and one below are taken. An amount with sen is given in sen.
 */
export function digitsFormat(amount: Sen): string {
  const digits = String(absolute(amount) / RUPIAH).length;
  const top = Math.min(5, Math.max(3, Math.ceil(digits / 3) + 1));
  const sen = hasSen(amount);
  const format = (groups: number): string => `0${'\\.000'.repeat(groups - 1)}${sen ? '\\,00' : ''}`;
  const from = (groups: number): string => `[>=1${'0'.repeat(3 * (groups - 1) + (sen ? 2 : 0))}]`;
  return `${from(top)}${format(top)};${from(top - 1)}${format(top - 1)};${format(top - 2)}`;
}
