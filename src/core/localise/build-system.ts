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
import { CellTable } from './cell-table';
import type { Constraint, RatioConstraint, SumConstraint, System, Weighted } from './system';

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
  private readonly table = new CellTable();
  private readonly constraints: Constraint[] = [];
  private readonly touching: number[][] = [];
  private readonly sums = new Set<string>();

  constructor(
    equations: readonly Equation[],
    private readonly facts: SheetFacts,
  ) {
    for (const equation of equations) {
      if (equation.kind === 'sum' && !IN_ROW.has(equation.rule))
        for (const leaf of leaves(equation.result)) this.sums.add(CellTable.key(leaf));
    }
    for (const equation of equations) this.add(equation);
  }

  system(): System {
    return {
      cells: this.table.cells,
      constraints: this.constraints,
      touching: this.table.cells.map((_, id) => this.touching[id] ?? []),
      absorbing: this.absorbingPairs(),
    };
  }

  private add(equation: Equation): void {
    const verdict = testEquation(equation);
    if (verdict === 'untestable') return;
    const id = this.constraints.length;
    const broken = verdict === 'disagree';
    const constraint =
      equation.kind === 'sum' ? this.sum(id, equation, broken) : this.ratio(id, equation, broken);
    this.constraints.push(constraint);
    for (const cell of constraint.cells) (this.touching[cell] ??= []).push(id);
  }

  private sum(id: number, equation: SumEquation, broken: boolean): SumConstraint {
    const inRow = IN_ROW.has(equation.rule);
    const nameOf = (name: string) =>
      (inRow ? [equation.name, name] : [name, equation.column]) as [string, string];
    const result = this.weighted(equation.result, equation.unit, equation.name, equation.column);
    const terms = equation.terms.flatMap(({ figure, name, sign }) =>
      this.weighted(figure, equation.unit, ...nameOf(name)).map(({ cell, factor }) => ({
        cell,
        factor: sign === 1 ? -factor : factor,
      })),
    );
    const factors = new Map<number, bigint>();
    for (const { cell, factor } of [...result, ...terms])
      factors.set(cell, (factors.get(cell) ?? 0n) + factor);
    const cells = [...factors].filter(([, factor]) => factor !== 0n).map(([cell]) => cell);
    const residual = cells.reduce((r, cell) => r + factors.get(cell)! * this.table.cells[cell]!.value, 0n);
    const results = result.map(({ cell }) => cell);
    const tolerance = equation.terms.reduce(
      (w, term) => w + term.figure.halfWidth,
      equation.result.halfWidth,
    );
    const rank = cells.length;
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
      rank,
    };
  }

  private ratio(id: number, equation: RatioEquation, broken: boolean): RatioConstraint {
    const { part, whole, name, unit } = equation;
    const percent = this.percent(equation.percent, equation);
    const parts = this.weighted(part, unit, name, 'realisasi');
    const wholes = this.weighted(whole, unit, name, unit === 'rupiah' ? 'anggaran' : 'populasi');
    const cells = [...new Set([percent, ...parts.map((p) => p.cell), ...wholes.map((w) => w.cell)])];
    const rank = 1000 + cells.length;
    return {
      kind: 'ratio',
      id,
      equation,
      percent,
      part: parts,
      whole: wholes,
      cells,
      broken,
      inRow: true,
      rank,
    };
  }

  private weighted(figure: Figure, unit: 'rupiah' | 'count', rowName: string, column: string): Weighted[] {
    return leaves(figure).map((leaf) => {
      const value = leaf.sen ?? 0n;
      const cell = this.table.add(leaf, {
        rowName,
        column,
        unit,
        value,
        halfWidth: leaf.halfWidth,
        step: stepOf(value, this.facts.scaleOf(leaf.sheet)),
        decimals: 0,
        derived: DERIVED_COLUMNS.has(column) || this.sums.has(CellTable.key(leaf)),
        typed: leaf.status === 'read' && !this.facts.hasFormula(leaf),
        blank: leaf.status === 'blank',
        settled: this.facts.isSettled?.(leaf) ?? false,
      });
      return { cell, factor: 1n };
    });
  }

  private percent(figure: PercentFigure, equation: RatioEquation): number {
    const printed = figure.percent!;
    const decimals = Math.max(printed.decimals, testedDecimals(equation));
    const { name, column } = equation;
    const value = rescale(printed, decimals);
    const rest = {
      halfWidth: 0n,
      step: 1n,
      decimals,
      derived: true,
      typed: true,
      blank: false,
      settled: false,
    } as const;
    return this.table.add(figure, { rowName: name, column, unit: 'percent', value, ...rest });
  }

  /** A record with the sisa of its own row: together they can absorb a difference of any sum (definitions.md 8). */
  private absorbingPairs(): ReadonlyMap<number, readonly number[]> {
    const pairs = new Map<number, number[]>();
    for (const constraint of this.constraints) {
      if (constraint.kind !== 'sum' || constraint.equation.rule !== 'row-balance') continue;
      for (const cell of constraint.cells) {
        if (this.table.cells[cell]!.derived) continue;
        pairs.set(cell, [...(pairs.get(cell) ?? []), ...constraint.results]);
        for (const result of constraint.results) pairs.set(result, [...(pairs.get(result) ?? []), cell]);
      }
    }
    return pairs;
  }
}

/** The equations that can be tested, over numbered cells. */
export const buildSystem = (equations: Iterable<Equation>, facts: SheetFacts = PLAIN_SHEETS): System =>
  new SystemBuilder([...equations], facts).system();
