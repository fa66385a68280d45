import {
  testEquation,
  testedDecimals,
  type Equation,
  type RatioEquation,
  type SumEquation,
} from '../equations/equation';
import type { Figure, PercentFigure } from '../inputs/figure';
import { rescale } from '../number/scaled';
import { RUPIAH } from '../number/sen';
import type { CellRef } from '../sheet/address';
import { CellMap } from '../sheet/cell-map';
import type { Cell, Constraint, RatioConstraint, SumConstraint, System, Weighted } from './system';

const IN_ROW: ReadonlySet<string> = new Set([
  'row-balance',
  'percentage',
  'period-chain',
  'revision-chain',
  'kelompok-sum',
]);
const DERIVED_COLUMNS: ReadonlySet<string> = new Set(['sisa', 'selisih', 'persen']);

/** The cells of a figure: itself, or those that it is the sum of. */
const leaves = (figure: Figure): readonly Figure[] => figure.parts?.flatMap(leaves) ?? [figure];

const refOf = ({ sheet, row, column }: CellRef): CellRef => ({ sheet, row, column });

/** Largest power of ten, up to the sheet's unit, that divides the amount: the place of its last printed digit. */
function stepOf(sen: bigint, scale: number): bigint {
  let step = RUPIAH * BigInt(scale);
  while (step > 1n && sen % step !== 0n) step /= 10n;
  return step;
}

/** What the equations themselves do not tell about the sheets. */
export interface SheetFacts {
  /** Rupiah per unit of a sheet (1, 1000, 1000000): it decides what a single printed digit stands for. */
  scaleOf(sheet: string): number;
  /** A formula stands in the cell: it may be wrong, but not mistyped. */
  hasFormula(cell: CellRef): boolean;
  /** The cell counts as certain: it is never changed. */
  isSettled?(cell: CellRef): boolean;
}
export const PLAIN_SHEETS: SheetFacts = { scaleOf: () => 1, hasFormula: () => false };

/** Cells and constraints grow equation by equation. */
class SystemBuilder {
  private readonly cells: Cell[] = [];
  private readonly constraints: Constraint[] = [];
  private readonly touching: number[][] = [];
  private readonly ids = new CellMap<number>();
  /** Results of sums over rows. */
  private readonly sums = new CellMap<true>();

  constructor(
    equations: readonly Equation[],
    private readonly facts: SheetFacts,
  ) {
    for (const equation of equations) {
      if (equation.kind === 'sum' && !IN_ROW.has(equation.rule))
        for (const leaf of leaves(equation.result)) this.sums.set(leaf, true);
    }
    for (const equation of equations) this.add(equation);
  }

  system(): System {
    return { cells: this.cells, constraints: this.constraints, touching: this.touching };
  }

  private add(equation: Equation): void {
    const verdict = testEquation(equation);
    if (verdict === 'untestable') return;
    const id = this.constraints.length;
    const broken = verdict === 'disagree';
    const constraint =
      equation.kind === 'sum' ? this.sum(id, equation, broken) : this.ratio(id, equation, broken);
    this.constraints.push(constraint);
    for (const cell of constraint.cells) this.touching[cell]!.push(id);
  }

  private sum(id: number, equation: SumEquation, broken: boolean): SumConstraint {
    const { rule, result, terms, unit, name, column } = equation;
    const inRow = IN_ROW.has(rule);
    const factors = new Map<number, bigint>();
    const enter = (cell: number, factor: bigint) => factors.set(cell, (factors.get(cell) ?? 0n) + factor);
    const results = leaves(result).map((leaf) => this.amount(leaf, unit, name, column));
    for (const cell of results) enter(cell, 1n);
    let tolerance = result.halfWidth;
    for (const { figure, name: term, sign } of terms) {
      const [rowName, columnOf] = inRow ? [name, term] : [term, column];
      for (const leaf of leaves(figure))
        enter(this.amount(leaf, unit, rowName, columnOf), sign === 1 ? -1n : 1n);
      tolerance += figure.halfWidth;
    }
    // A cell on both sides has no say in the sum.
    for (const [cell, factor] of factors) if (factor === 0n) factors.delete(cell);
    let residual = 0n;
    for (const [cell, factor] of factors) residual += factor * this.cells[cell]!.value;
    const cells = [...factors.keys()];
    return {
      kind: 'sum',
      id,
      equation,
      results,
      factors,
      cells,
      residual,
      tolerance,
      broken,
      inRow,
      rank: cells.length,
    };
  }

  private ratio(id: number, equation: RatioEquation, broken: boolean): RatioConstraint {
    const { name, unit } = equation;
    const percent = this.percent(equation.percent, equation);
    const weighted = (figure: Figure, column: string): Weighted[] =>
      leaves(figure).map((leaf) => ({ cell: this.amount(leaf, unit, name, column), factor: 1n }));
    const part = weighted(equation.part, 'realisasi');
    const whole = weighted(equation.whole, unit === 'rupiah' ? 'anggaran' : 'populasi');
    const cells = [...new Set([percent, ...part.map((p) => p.cell), ...whole.map((w) => w.cell)])];
    const rank = 1000 + cells.length;
    return { kind: 'ratio', id, equation, percent, part, whole, cells, broken, inRow: true, rank };
  }

  /** The number of an amount's cell; what it prints is noted when it is met first. */
  private amount(figure: Figure, unit: 'rupiah' | 'count', rowName: string, column: string): number {
    const known = this.ids.get(figure);
    if (known !== undefined) return known;
    const value = figure.sen ?? 0n;
    return this.cell({
      id: this.cells.length,
      ref: refOf(figure),
      rowName,
      column,
      unit,
      value,
      halfWidth: figure.halfWidth,
      step: stepOf(value, this.facts.scaleOf(figure.sheet)),
      decimals: 0,
      derived: DERIVED_COLUMNS.has(column) || this.sums.get(figure) === true,
      typed: figure.status === 'read' && !this.facts.hasFormula(figure),
      blank: figure.status === 'blank',
      settled: this.facts.isSettled?.(figure) ?? false,
    });
  }

  private percent(figure: PercentFigure, equation: RatioEquation): number {
    const known = this.ids.get(figure);
    if (known !== undefined) return known;
    const printed = figure.percent!;
    const decimals = Math.max(printed.decimals, testedDecimals(equation));
    return this.cell({
      id: this.cells.length,
      ref: refOf(figure),
      rowName: equation.name,
      column: equation.column,
      unit: 'percent',
      value: rescale(printed, decimals),
      halfWidth: 0n,
      step: 1n,
      decimals,
      derived: true,
      typed: true,
      blank: false,
      settled: false,
    });
  }

  private cell(cell: Cell): number {
    this.ids.set(cell.ref, cell.id);
    this.cells.push(cell);
    this.touching.push([]);
    return cell.id;
  }
}

/** The equations that can be tested, over numbered cells. */
export const buildSystem = (equations: Iterable<Equation>, facts: SheetFacts = PLAIN_SHEETS): System =>
  new SystemBuilder([...equations], facts).system();
