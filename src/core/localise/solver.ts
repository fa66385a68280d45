import { UNEXPLAINED } from './cost';
import { added, effectOn, effectsKey, effectsOf, openResidual, type Effects } from './effects';
import { Extent } from './extent';
import { FamilyClosing, type Follow } from './family-closing';
import type { Assignments } from './figures';
import type { Row } from './layout';
import { cheapestFirst, combined, distinct, NOTHING, type Piece } from './piece';
import { isSound, type Problem } from './problem';
import { Respondents } from './respondents';
import { rowOptions, type SlipMemory } from './row-options';
import { UNASKED, wantedBelow, type Start } from './row-start';

/** When a search stops early. */
export interface SolverLimits {
  /** Combinations of broken rows looked at, over all slacks. */
  readonly work: number;
  /** Ways kept per row. */
  readonly pieces: number;
}
export const LIMITS: SolverLimits = { work: 6_000, pieces: 500 };

/** What a row does of itself. */
interface Way {
  readonly piece: Piece;
  /** On the sums above it. */
  readonly effects: Effects;
}

/** What broken children do together, and what that does to the sums above them; those in `open` must still respond. */
interface Combination {
  readonly open: readonly number[];
  readonly effects: Effects;
  /** Ways to have these effects, cheapest first. */
  readonly pieces: readonly Piece[];
}
const ALONE: Combination = { open: [], effects: new Map(), pieces: [NOTHING] };

/** Work of asking a single row, in combinations; and of each step of its search beyond so many. */
const LOOK = 0.1;
const STEP = 0.1;
const FREE_STEPS = 40;

/** Explanations of a component that cost no more than asked, cheapest first. */
export interface Solutions {
  readonly pieces: readonly Piece[];
  /** Nothing was cut short: within the stated bound, none is missing. */
  readonly complete: boolean;
  /** Combinations looked at. */
  readonly work: number;
}

/** Explains one component, at a given slack over the least it can cost, from its leaves up (docs/adr/0401). */
class Solver {
  private readonly closing: FamilyClosing;
  private readonly own = new Map<number, readonly Way[]>();
  private cut = false;

  constructor(
    private readonly problem: Problem,
    private readonly extent: Extent,
    private readonly memory: SlipMemory,
    respondents: Respondents,
    private readonly slack: number,
    private readonly limits: SolverLimits,
    /** Counts down what may still be looked at. */
    private readonly work: { left: number },
  ) {
    this.closing = new FamilyClosing(problem, extent, respondents, slack, this.follow);
  }

  solve(): Solutions {
    const { layout, members } = this.problem;
    const irregular = [...members].filter((id) => layout.irregular.has(id));
    let pieces: readonly Piece[] = [
      { changes: [], abandoned: irregular, cost: irregular.length * UNEXPLAINED },
    ];
    let limit = this.slack + pieces[0]!.cost;
    for (const root of layout.roots) {
      if (!this.extent.has(root)) continue;
      limit += this.extent.floor(root);
      const ways = this.spontaneous(root).map(({ piece }) => piece);
      pieces = this.fewest(combined(pieces, ways, limit));
    }
    return { pieces: pieces.filter((piece) => isSound(this.problem, piece)), complete: !this.cut, work: 0 };
  }

  private fewest(all: readonly Piece[]): readonly Piece[] {
    const pieces = distinct(all);
    if (pieces.length > this.limits.pieces) this.cut = true;
    return cheapestFirst(pieces).slice(0, this.limits.pieces);
  }

  private isTired(more: number): boolean {
    this.work.left -= more;
    if (this.work.left < 0) this.cut = true;
    return this.work.left < 0;
  }

  /** What a row with members, and all below it, may do of itself, whatever that does to the sums above it. */
  private spontaneous(id: number): readonly Way[] {
    let ways = this.own.get(id);
    if (!ways) {
      const row = this.problem.layout.rows.get(id)!;
      const pieces = this.assemble(row, [UNASKED], this.extent.floor(id) + this.slack);
      const effects = new Map(
        pieces.map((piece) => [piece, effectsOf(this.problem, row.above, piece.changes)]),
      );
      const kept = this.fewest(this.worthwhile(row, effects));
      ways = kept.map((piece) => ({ piece, effects: effects.get(piece)! }));
      this.own.set(id, ways);
    }
    return ways;
  }

  /** Drops pieces that a cheaper one without effect above makes pointless. */
  private worthwhile(row: Row, effectsOfEach: ReadonlyMap<Piece, Effects>): readonly Piece[] {
    const all = [...effectsOfEach];
    let still = Infinity;
    for (const [{ cost }, effects] of all) if (effects.size === 0) still = Math.min(still, cost);
    const above = this.extent.membersAbove(row);
    const isWorthwhile = ([{ cost }, effects]: readonly [Piece, Effects]): boolean => {
      if (effects.size === 0) return true;
      let served = above;
      for (const sum of effects.keys()) if (this.problem.members.has(sum)) served++;
      return cost + (served === 0 ? 1 : -served * UNEXPLAINED) <= still;
    };
    return all.filter(isWorthwhile).map(([piece]) => piece);
  }

  /** What a row does from these starts. Most rows of the lowest level have one, and are done with it. */
  private follow: Follow = (row, starts, limit) => {
    const [first] = starts;
    if (starts.length > 1 || !first?.settles || row.families.length > 0)
      return this.fewest(this.assemble(row, starts, limit));
    return this.isTired(LOOK) || first.piece.cost > limit ? [] : [first.piece];
  };

  /** Ways of a row that begins in one of these ways, with all that follows below. */
  private assemble(row: Row, starts: readonly Start[], limit: number): readonly Piece[] {
    const found: Piece[] = [];
    for (const combination of starts.length === 0 ? [] : this.combinations(row, limit)) {
      if (this.isTired(row.families.length > 0 ? 1 : LOOK)) break;
      const below = combination.pieces[0]!.cost + this.waiting(combination.open);
      for (const start of starts) {
        const wanted = wantedBelow(this.problem, row, start.frozen, combination.effects);
        if (wanted.size === 0 && start.piece.cost > limit - below) continue;
        const question = { start, wanted, limit: limit - below };
        const { options, isWhole, steps } = rowOptions(this.problem, row, question, this.memory);
        this.cut ||= !isWhole;
        if (this.isTired(Math.max(0, steps - FREE_STEPS) * STEP)) break;
        for (const option of options) {
          const left = limit - combination.pieces[0]!.cost - option.cost;
          const closings = this.closeBelow(row, combination, option.changes, left);
          const pieces = combined([option], closings, left + option.cost);
          found.push(...combined(combination.pieces, pieces, limit));
        }
      }
    }
    return found;
  }

  /** What the broken children of a row do together; each on its own, or left open to respond. */
  private combinations(row: Row, limit: number): readonly Combination[] {
    if (!this.extent.has(row.id)) return [ALONE];
    const sums = row.families.flatMap((family) => family.sums);
    const children = row.families.flatMap((family) => family.children).filter(this.extent.has);
    let list: Combination[] = [ALONE];
    let ahead = children.reduce((sum, child) => sum + this.extent.floor(child), this.extent.ownFloor(row));
    for (const child of children) {
      ahead -= this.extent.floor(child);
      const most = limit - ahead;
      const ways = this.spontaneous(child);
      list = list.flatMap((before) => [
        ...(before.open.length < sums.length ? [{ ...before, open: [...before.open, child] }] : []),
        ...ways.map(({ piece, effects }) => ({
          open: before.open,
          effects: added(before.effects, effects),
          pieces: combined(before.pieces, [piece], most - this.waiting(before.open)),
        })),
      ]);
      list = this.merged(list.filter(({ open, pieces }) => pieces.length > 0 && this.waiting(open) <= most));
      if (this.isTired(list.length >> 2)) return [];
    }
    return list.sort((a, b) => a.pieces[0]!.cost - b.pieces[0]!.cost);
  }

  /** The least that children cost which still have to respond. */
  private waiting = (open: readonly number[]): number =>
    open.reduce((sum, child) => sum + this.extent.floor(child), 0);

  /** Combinations with the same effects as one. */
  private merged(list: readonly Combination[]): Combination[] {
    const byEffects = new Map<string, Combination>();
    for (const each of list) {
      const key = `${each.open.join(',')}|${effectsKey(each.effects)}`;
      const known = byEffects.get(key);
      byEffects.set(key, known ? { ...known, pieces: [...known.pieces, ...each.pieces] } : each);
    }
    return [...byEffects.values()].map((each) => ({ ...each, pieces: this.fewest(each.pieces) }));
  }

  /** Closes the sums below a row, after what its broken children and its own cells do. */
  private closeBelow(
    row: Row,
    { effects, open }: Combination,
    own: Assignments,
    limit: number,
  ): readonly Piece[] {
    let closed: readonly Piece[] = [NOTHING];
    for (const family of row.families) {
      const residuals = new Map<number, bigint>();
      for (const id of family.sums) {
        const effect = (effects.get(id) ?? 0n) + effectOn(this.problem, id, own);
        const residual = openResidual(this.problem, id, effect);
        if (residual !== 0n) residuals.set(id, residual);
      }
      closed = combined(closed, this.closing.close(family, residuals, open, limit), limit);
    }
    return closed;
  }
}

/** The cheapest explanations of one component, every tie and nothing dearer; none if they cost more than `dearest`. */
export function solve(
  problem: Problem,
  limits: SolverLimits = LIMITS,
  dearest = Infinity,
  memory: SlipMemory = new Map(),
  respondents = new Respondents(problem.system, problem.layout),
): Solutions {
  const extent = new Extent(problem, memory);
  const work = { left: limits.work };
  const most = problem.members.size * UNEXPLAINED;
  const least = problem.layout.roots.reduce((sum, root) => sum + extent.floor(root), 0);
  for (let slack = 0; least + slack <= Math.min(most, dearest); slack++) {
    const found = new Solver(problem, extent, memory, respondents, slack, limits, work).solve();
    if (found.pieces.length > 0) return { ...found, work: limits.work - work.left };
    if (!found.complete) break;
  }
  if (dearest < most) return { pieces: [], complete: work.left >= 0, work: limits.work - work.left };
  const abandoned = [...problem.members].sort((a, b) => a - b);
  return { pieces: [{ changes: [], abandoned, cost: most }], complete: false, work: limits.work - work.left };
}
