import type { CapaianRule, Computation, QuantityTerm } from '../tables/table';
import { plainScaled } from './quantity-format';
import { LONGEST_FORMULA, textInFormula, type SourceFormulas } from './source-formula';

/** After a "/": a product or a quotient stands in brackets ("C6*1000", "C6/100"). */
const divisor = (expression: string): string => (/[*/]/.test(expression) ? `(${expression})` : expression);

/** Writes the formulas of targets, capaian and absorption (shapes: ADR 0602). */
export class PerformanceFormulas {
  constructor(
    private readonly source: SourceFormulas,
    /** The address of a cell of the table's body. */
    private readonly cell: (row: number, column: number) => string,
    /** Decimals of percentages. */
    private readonly decimals: number,
  ) {}

  /** Without "="; null where no formula can be written. */
  expression(computation: Computation, row: number): string | null {
    const written = this.write(computation, row);
    return written !== null && written.length > LONGEST_FORMULA ? null : written;
  }

  private write(computation: Computation, row: number): string | null {
    switch (computation.kind) {
      case 'quantity':
        return this.term(computation.term);
      case 'absent':
        return this.absent(computation);
      case 'share': {
        const part = this.source.summed(computation.part);
        const whole = this.source.summed(computation.whole);
        return part === null || whole === null
          ? null
          : `IF(${whole}=0,"–",ROUND(${part}/${divisor(whole)},${2 + this.decimals}))`;
      }
      case 'capaian':
        return this.guarded(computation, row, this.capaian(computation, row));
      case 'scale':
        return this.scale(computation, row);
      case 'mean':
        return this.mean(computation);
      case 'gap': {
        const share = this.cell(row, computation.share);
        const gap = `ROUND((${this.capaian(computation, row)}-${share})*100,2)`;
        return this.guarded(computation, row, gap);
      }
      default:
        return null;
    }
  }

  /** A quantity of the source. A text is compared first, so that a change fails loudly (#N/A). */
  private term({ cell, number, text, divisor }: QuantityTerm): string | null {
    const reference = this.source.reference(cell);
    if (text === null) return divisor === 1 ? reference : `${reference}/${divisor}`;
    const literal = textInFormula(text);
    return literal === null ? null : `IF(EXACT(${reference},${literal}),${plainScaled(number)},NA())`;
  }

  private absent({ cell, text, shown }: Extract<Computation, { kind: 'absent' }>): string | null {
    const reference = this.source.reference(cell);
    const [said, show] = [text === null ? '' : textInFormula(text), textInFormula(shown)];
    if (said === null || show === null) return null;
    const holds = text === null ? `${reference}=""` : `EXACT(${reference},${said})`;
    return `IF(${holds},${show},NA())`;
  }

  /** "–" where a text stands in one of the columns; what divides by 0 is caught where it may. */
  private guarded(
    {
      target,
      realisasi,
      rule,
      texts,
    }: Pick<Extract<Computation, { kind: 'gap' }>, 'target' | 'realisasi' | 'rule' | 'texts'>,
    row: number,
    value: string,
  ): string {
    const whole = this.cell(row, rule.way === 'kebalikan' ? realisasi : target);
    const isText = (column: number) => `ISTEXT(${this.cell(row, column)})`;
    const withZero = texts.includes(rule.way === 'kebalikan' ? realisasi : target)
      ? value
      : `IF(${whole}=0,"–",${value})`;
    if (texts.length === 0) return withZero;
    const condition = texts.length === 1 ? isText(texts[0]!) : `OR(${texts.map(isText).join(',')})`;
    return `IF(${condition},"–",${withZero})`;
  }

  private capaian(
    { target, realisasi, rule }: { target: number; realisasi: number; rule: CapaianRule },
    row: number,
  ): string {
    const [t, r] = [this.cell(row, target), this.cell(row, realisasi)];
    const digits = 2 + this.decimals;
    const ratio = { positif: `${r}/${t}`, selisih: `(2*${t}-${r})/${t}`, kebalikan: `${t}/${r}` }[rule.way];
    const rounded = `ROUND(${ratio},${digits})`;
    const floored = rule.way === 'selisih' ? `MAX(0,${rounded})` : rounded;
    return rule.cap === null ? floored : `MIN(${rule.cap / 100},${floored})`;
  }

  private scale({ of, bounds, labels }: Extract<Computation, { kind: 'scale' }>, row: number): string | null {
    const value = this.cell(row, of);
    const words = labels.map(textInFormula);
    if (words.includes(null)) return null;
    const steps = bounds.reduceRight<string>(
      (rest, bound, i) => `IF(${value}>=${Number(bound) / 10000},${words[i]},${rest})`,
      words[bounds.length] ?? '""',
    );
    return `IF(ISTEXT(${value}),"–",${steps})`;
  }

  private mean({ pairs, cap }: Extract<Computation, { kind: 'mean' }>): string | null {
    const parts = pairs.map(({ target, realisasi }) => {
      const [t, r] = [this.term(target), this.term(realisasi)];
      if (t === null || r === null) return null;
      const ratio = `${r}/${divisor(t)}`;
      return cap === null ? ratio : `MIN(${cap / 100},${ratio})`;
    });
    if (parts.length === 0 || parts.length > 200 || parts.includes(null)) return null;
    const mean = parts.length === 1 ? parts[0]! : `AVERAGE(${parts.join(',')})`;
    return `ROUND(${mean},${2 + this.decimals})`;
  }
}
