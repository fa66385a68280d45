import { bruteHolds, type BruteEquation, type BruteModel } from './brute-equations';
import { meantBy } from './brute-slips';
import { solveLinear, type LinearRow } from './linear';
import { COLUMNS, PERSEN } from './random-budget';

/** Costs in half points: see definitions.md 8. */
const RESIDUAL = 4;

export interface BruteExplanation {
  readonly cost: number;
  readonly changes: ReadonlyMap<number, bigint>;
  readonly given: readonly number[];
}

interface Node {
  /** Changed cells; null stands for a figure that is not known yet. */
  readonly changes: ReadonlyMap<number, bigint | null>;
  readonly given: readonly number[];
  readonly cost: number;
}

/** Thrown when an enumeration takes more steps than it was given. */
export class TooMuch extends Error {}

/**
 * Every explanation up to a cost, by enumeration: each cell of an equation that does not hold takes every figure from
 * which a slip makes the printed one, or an unknown figure that the equations then determine; or the equation is
 * given up. Shares nothing with src/core/localise.
 */
export class BruteForce {
  private readonly found = new Map<string, BruteExplanation>();
  private readonly seen = new Set<string>();
  private readonly broken: readonly boolean[];
  private readonly brokenIds: readonly number[];
  /** Per sum: what it is off by as printed, and the factor of each cell. */
  private readonly printedSums: readonly ({ off: bigint; factors: ReadonlyMap<number, bigint> } | null)[];
  private steps = 0;

  constructor(
    private readonly model: BruteModel,
    private readonly most: number,
    private readonly maxSteps = Infinity,
  ) {
    this.broken = model.equations.map((e) => !bruteHolds(e, (cell) => model.values[cell]!));
    this.brokenIds = this.broken.flatMap((broken, e) => (broken ? [e] : []));
    this.printedSums = model.equations.map((e) => {
      if (e.kind === 'ratio') return null;
      const factors = new Map(e.cells.map((cell, i) => [cell, e.factors[i]!]));
      return {
        off: e.cells.reduce((sum, cell) => sum + factors.get(cell)! * model.values[cell]!, 0n),
        factors,
      };
    });
  }

  run(): BruteExplanation[] {
    this.visit({ changes: new Map(), given: [], cost: 0 });
    return [...this.found.values()].sort((a, b) => a.cost - b.cost);
  }

  private changeCost = (cell: number, slip: boolean): number =>
    (slip ? 2 : 4) - (this.model.derived[cell] ? 1 : 0);
  private step = (cell: number): bigint => (cell % COLUMNS === PERSEN ? 1n : 100n);

  private visit(node: Node): void {
    const key = `${[...node.changes].sort((a, b) => a[0] - b[0]).join(';')}|${[...node.given].sort((a, b) => a - b).join()}`;
    if (this.seen.has(key)) return;
    this.seen.add(key);
    if (++this.steps > this.maxSteps) throw new TooMuch();
    const violated = this.violated(node);
    if (violated.length === 0) this.complete(node);
    const left = this.most - node.cost;
    if (violated.length > 0 && this.atLeast(node, violated) > left) return;
    if (left < 1) return;
    const first = violated[0];
    if (first !== undefined) {
      if (left === 1) this.last(node, violated);
      else this.branch(node, first);
      return;
    }
    for (const e of this.pending(node)) this.branch(node, e);
  }

  /** Equations without unknown cells that do not hold, short ones first. */
  private violated({ changes, given }: Node): number[] {
    const touched = new Set(this.brokenIds);
    for (const cell of changes.keys()) for (const e of this.model.ofCell[cell]!) touched.add(e);
    return [...touched]
      .filter((e) => !given.includes(e) && this.isViolated(e, changes))
      .sort((a, b) => this.model.equations[a]!.cells.length - this.model.equations[b]!.cells.length);
  }

  private isViolated(e: number, changes: ReadonlyMap<number, bigint | null>): boolean {
    const sum = this.printedSums[e];
    if (!sum) {
      const equation = this.model.equations[e]!;
      if (equation.cells.some((cell) => changes.get(cell) === null)) return false;
      return !bruteHolds(equation, (cell) => changes.get(cell) ?? this.model.values[cell]!);
    }
    let { off } = sum;
    for (const [cell, value] of changes) {
      const factor = sum.factors.get(cell);
      if (factor === undefined) continue;
      if (value === null) return false;
      off += factor * (value - this.model.values[cell]!);
    }
    return off !== 0n;
  }

  private pending({ changes, given }: Node): number[] {
    const unknown = [...changes].filter(([, value]) => value === null).map(([cell]) => cell);
    return [...new Set(unknown.flatMap((cell) => this.model.ofCell[cell]!))].filter(
      (e) => !given.includes(e),
    );
  }

  /** Violated equations without a common cell need a change each. */
  private atLeast({ changes }: Node, violated: readonly number[]): number {
    const used = new Set<number>();
    let least = 0;
    for (const e of violated) {
      const open = this.model.equations[e]!.cells.filter((cell) => !changes.has(cell));
      if (open.some((cell) => used.has(cell))) continue;
      open.forEach((cell) => used.add(cell));
      const cheapest = Math.min(...open.map((cell) => this.changeCost(cell, true)), Infinity);
      least += Math.min(cheapest, this.broken[e] ? RESIDUAL : Infinity);
    }
    return least;
  }

  private branch(node: Node, e: number): void {
    for (const cell of this.model.equations[e]!.cells) {
      if (node.changes.has(cell)) continue;
      const slip = node.cost + this.changeCost(cell, true);
      if (slip <= this.most)
        for (const value of meantBy(this.model.values[cell]!, this.step(cell)))
          this.change(node, cell, value, slip);
      const other = node.cost + this.changeCost(cell, false);
      if (other <= this.most)
        this.visit({ ...node, changes: new Map([...node.changes, [cell, null]]), cost: other });
    }
    if (this.broken[e] && !node.given.includes(e) && node.cost + RESIDUAL <= this.most)
      this.visit({ ...node, given: [...node.given, e], cost: node.cost + RESIDUAL });
  }

  private change(node: Node, cell: number, value: bigint, cost: number): void {
    if (this.isAllowed(cell, value))
      this.visit({ ...node, changes: new Map([...node.changes, [cell, value]]), cost });
  }

  private isAllowed(cell: number, value: bigint): boolean {
    const printed = this.model.values[cell]!;
    return value !== printed && (value >= 0n || printed < 0n || value === -printed);
  }

  /** One change of half a point is left: a derived cell has to close everything at once. */
  private last(node: Node, violated: readonly number[]): void {
    const cells = this.model.equations[violated[0]!]!.cells.filter(
      (cell) => !node.changes.has(cell) && this.model.derived[cell]!,
    );
    for (const cell of cells) {
      if (!violated.every((e) => this.model.equations[e]!.cells.includes(cell))) continue;
      const value = this.determined(this.model.equations[violated[0]!]!, cell, node);
      if (value !== null && meantBy(this.model.values[cell]!, this.step(cell)).has(value))
        this.change(node, cell, value, node.cost + 1);
    }
  }

  private determined(equation: BruteEquation, cell: number, { changes }: Node): bigint | null {
    const value = (c: number) => changes.get(c) ?? this.model.values[c]!;
    if (equation.kind === 'ratio')
      return equation.cells[0] === cell ? halfUp(value(equation.cells[1]), value(equation.cells[2])) : null;
    let sum = 0n;
    equation.cells.forEach((c, i) => (sum += c === cell ? 0n : equation.factors[i]! * value(c)));
    return equation.factors[equation.cells.indexOf(cell)] === 1n ? -sum : sum;
  }

  /** Works out the unknown figures, and keeps the explanation if every equation that is not given up holds. */
  private complete(node: Node): void {
    const changes = this.solved(node);
    if (!changes) return;
    const touched = new Set([...changes.keys()].flatMap((cell) => this.model.ofCell[cell]!));
    this.brokenIds.forEach((e) => touched.add(e));
    for (const e of touched) {
      if (this.isViolated(e, changes) !== node.given.includes(e)) return;
    }
    if (this.absorbs(changes)) return;
    const key = `${[...changes].sort((a, b) => a[0] - b[0]).join(';')}|${node.given.join()}`;
    const known = this.found.get(key);
    if (!known || known.cost > node.cost)
      this.found.set(key, { cost: node.cost, changes, given: node.given });
  }

  private solved(node: Node): Map<number, bigint> | null {
    const changes = new Map<number, bigint>();
    for (const [cell, value] of node.changes) if (value !== null) changes.set(cell, value);
    const unknown = [...node.changes.keys()].filter((cell) => node.changes.get(cell) === null);
    if (unknown.length === 0) return changes;
    const percents = unknown.filter((cell) => cell % COLUMNS === PERSEN);
    const amounts = unknown.filter((cell) => cell % COLUMNS !== PERSEN);
    const solution = solveLinear(this.rows(amounts, changes, node.given), amounts.length);
    if (!solution) return null;
    amounts.forEach((cell, i) => changes.set(cell, solution[i]!));
    for (const cell of percents) {
      const ratio = this.model.equations[this.model.ofCell[cell]![0]!]!;
      const value = this.determined(ratio, cell, { ...node, changes });
      if (value === null) return null;
      changes.set(cell, value);
    }
    return unknown.every((cell) => this.isAllowed(cell, changes.get(cell)!)) ? changes : null;
  }

  private rows(
    unknown: readonly number[],
    changes: ReadonlyMap<number, bigint>,
    given: readonly number[],
  ): LinearRow[] {
    const equations = new Set(unknown.flatMap((cell) => this.model.ofCell[cell]!));
    return [...equations].flatMap((e) => {
      const equation = this.model.equations[e]!;
      if (equation.kind === 'ratio' || given.includes(e)) return [];
      const factors = unknown.map(() => 0n);
      let right = 0n;
      equation.cells.forEach((cell, i) => {
        const at = unknown.indexOf(cell);
        if (at >= 0) factors[at] = equation.factors[i]!;
        else right -= equation.factors[i]! * (changes.get(cell) ?? this.model.values[cell]!);
      });
      return [{ factors, right }];
    });
  }

  /** A record and the sisa of its row, both without a slip. */
  private absorbs(changes: ReadonlyMap<number, bigint>): boolean {
    const free = (cell: number): boolean => {
      const value = changes.get(cell);
      return value !== undefined && !meantBy(this.model.values[cell]!, this.step(cell)).has(value);
    };
    return [...changes.keys()].some((cell) => free(cell) && this.model.partners[cell]!.some(free));
  }
}

const halfUp = (part: bigint, whole: bigint): bigint | null => {
  if (whole === 0n) return null;
  const [n, d] = whole < 0n ? [-part, -whole] : [part, whole];
  const twice = 20000n * n + d;
  return twice >= 0n ? twice / (2n * d) : -((-20000n * n + d) / (2n * d));
};
