import { UNEXPLAINED } from './cost';
import {
  assign,
  closing,
  closingPercent,
  isNearRatio,
  isAbsorbing,
  ratioHolds,
  residualUnder,
  type Assignment,
  type Assignments,
} from './figures';
import type { Row } from './layout';
import type { Piece } from './piece';
import { correctionKey, isExcluded, isSettled, type Problem } from './problem';
import type { Start } from './row-start';
import { intendedFigures } from './slip';
import type { Constraint, RatioConstraint, SumConstraint } from './system';

/** What a search of one row found. */
export interface RowOptions {
  /** Ways to change its cells so that its own constraints hold, or are given up. */
  readonly options: readonly Piece[];
  /** False when it was stopped: there may be others. */
  readonly isWhole: boolean;
  /** Steps that it took. */
  readonly steps: number;
}

/**
 * Steps after which the search of one row stops. Rows of an LRA take up to 100; a row of twenty columns in which most
 * hang together (SPJ Fungsional) and contradict each other could take for ever.
 */
const MOST_STEPS = 2_000;

/** What is known before a row is looked at. */
export interface RowQuestion {
  readonly start: Start;
  /** Figures that sums over rows ask of a cell. */
  readonly wanted: ReadonlyMap<number, readonly Assignment[]>;
  /** Options that cost more are not wanted. */
  readonly limit: number;
}

/** Per ratio: the slips that mend it by themselves, found once. */
export type SlipMemory = Map<RatioConstraint, readonly Assignments[]>;

/** Enumerates the options of one row, each once. */
class RowSearch {
  readonly options: Piece[] = [];
  steps = 0;
  private readonly seen = new Set<string>();
  private readonly constraints: readonly Constraint[];

  constructor(
    private readonly problem: Problem,
    row: Row,
    private readonly question: RowQuestion,
    private readonly memory: SlipMemory,
  ) {
    this.constraints = row.constraints.map((id) => problem.system.constraints[id]!);
    const { changes, cost } = question.start.piece;
    this.take([...question.wanted.keys()], changes, cost);
  }

  get isStopped(): boolean {
    return this.steps > MOST_STEPS;
  }

  /** Takes, or does not take, a wanted figure for each of the cells, then mends the row. */
  private take(cells: readonly number[], changes: Assignments, paid: number): void {
    this.steps++;
    if (this.isStopped) return;
    const [cell, ...rest] = cells;
    if (cell === undefined) {
      this.mend(changes, [], paid);
      return;
    }
    this.take(rest, changes, paid);
    if (!this.isOpen(cell, changes)) return;
    for (const figure of this.question.wanted.get(cell)!)
      if (this.allows(changes, figure, paid)) this.take(rest, [...changes, figure], paid + figure.cost);
  }

  private mend(changes: Assignments, abandoned: readonly number[], paid: number): void {
    this.steps++;
    if (this.isStopped || paid > this.question.limit) return;
    const key = `${changes.map(correctionKey).sort().join(';')}|${abandoned.join(',')}`;
    if (this.seen.has(key)) return;
    this.seen.add(key);
    const first = this.constraints.find(
      (c) => !abandoned.includes(c.id) && !isSettled(this.problem, c, changes),
    );
    if (!first) {
      this.options.push({ changes, abandoned, cost: paid });
      return;
    }
    for (const figures of this.candidates(first, changes)) {
      let cost = paid;
      const allowed = figures.every((figure) => {
        const fits = this.allows(changes, figure, cost);
        cost += figure.cost;
        return fits;
      });
      if (allowed) this.mend([...changes, ...figures], abandoned, cost);
    }
    if (this.problem.members.has(first.id)) this.mend(changes, [...abandoned, first.id], paid + UNEXPLAINED);
  }

  private isOpen = (cell: number, changes: Assignments): boolean =>
    !this.question.start.frozen.has(cell) && !changes.some((c) => c.cell === cell);

  private allows(changes: Assignments, figure: Assignment, paid: number): boolean {
    if (paid + figure.cost > this.question.limit || isExcluded(this.problem, figure)) return false;
    return !isAbsorbing(this.problem.system, changes, figure);
  }

  /** Figures for the cells of an open constraint: what closes a constraint of the row, what is wanted, slips. */
  private *candidates(first: Constraint, changes: Assignments): Iterable<Assignments> {
    const open = first.cells.filter((cell) => this.isOpen(cell, changes));
    if (open.length === 0) return;
    const sums = this.constraints.filter((c) => c.kind === 'sum');
    for (const cell of open) {
      for (const sum of sums) {
        const figure = this.closes(sum, cell, changes);
        if (figure) yield [figure];
      }
      for (const figure of this.question.wanted.get(cell) ?? []) yield [figure];
      if (first.kind === 'ratio' && first.percent === cell) {
        const percent = closingPercent(this.problem.system, first, changes);
        if (percent) yield [percent];
      }
    }
    if (this.question.start.freeSlips && first.kind === 'ratio' && changes.length === 0)
      yield* this.slipsInto(first);
  }

  /** The figure of a cell that closes a sum of the row. */
  private closes(sum: SumConstraint, cell: number, changes: Assignments): Assignment | null {
    const factor = sum.factors.get(cell);
    if (factor === undefined) return null;
    const aim = sum.broken && !this.problem.members.has(sum.id) ? sum.residual : 0n;
    return closing(this.problem.system, cell, factor, residualUnder(this.problem.system, sum, changes) - aim);
  }

  /** Slips of part or whole that bring the ratio into the interval of the printed percentage. */
  private slipsInto(ratio: RatioConstraint): readonly Assignments[] {
    let found = this.memory.get(ratio);
    if (!found) {
      const { system } = this.problem;
      const cells = ratio.cells.filter((cell) => cell !== ratio.percent && system.cells[cell]!.typed);
      found = cells.flatMap((cell) =>
        intendedFigures(system.cells[cell]!.value, system.cells[cell]!.step)
          .filter((value) => isNearRatio(system, ratio, cell, value))
          .map((value) => assign(system, cell, value))
          .filter((slip) => slip !== null)
          .filter((slip) => ratioHolds(system, ratio, [slip]))
          .map((slip) => [slip]),
      );
      this.memory.set(ratio, found);
    }
    return found;
  }
}

/** Every way, up to the limit, to settle the constraints inside one row. */
export function rowOptions(
  problem: Problem,
  row: Row,
  question: RowQuestion,
  memory: SlipMemory,
): RowOptions {
  const { start, wanted, limit } = question;
  if (start.settles && wanted.size === 0 && start.piece.cost <= limit)
    return { options: [start.piece], isWhole: true, steps: 2 };
  const { options, isStopped, steps } = new RowSearch(problem, row, question, memory);
  return { options, isWhole: !isStopped, steps };
}
