import { UNEXPLAINED } from './cost';
import type { Effects } from './effects';
import type { Extent } from './extent';
import type { Family } from './layout';
import { partitions, subsets } from './partitions';
import { cheapestFirst, combined, demandKey, NOTHING, type Demand, type Piece } from './piece';
import type { Problem } from './problem';

/** What a row, with all below it, can do about a demand, cheapest first. */
export type Answer = (row: number, demand: Demand, limit: number) => readonly Piece[];

/** Closes the sums of a family: what they still show is given up, or children answer for it. */
export class FamilyClosing {
  private readonly responses = new Map<string, readonly Piece[]>();
  private readonly movables = new Map<number, readonly number[]>();

  constructor(
    private readonly problem: Problem,
    private readonly extent: Extent,
    /** What may be spent beyond the least that the rows with members cost, in half points. */
    private readonly slack: number,
    private readonly answer: Answer,
  ) {}

  /** Every way up to the limit; each of the children in `open` has to answer for something. */
  close(family: Family, residuals: Effects, open: readonly number[], limit: number): readonly Piece[] {
    const waiting = open.filter((child) => family.children.includes(child));
    const shown = [...residuals.keys()];
    if (shown.length === 0) return waiting.length === 0 ? [NOTHING] : [];
    if (limit < this.leastFor(shown)) return [];
    const found: Piece[] = [];
    for (const given of subsets(shown.filter((id) => this.problem.members.has(id)))) {
      const cost = given.length * UNEXPLAINED;
      const asked = shown.filter((id) => !given.includes(id));
      if (cost > limit || asked.length < waiting.length) continue;
      const demandOf = (block: readonly number[]): Demand => ({
        effects: new Map(block.map((id) => [id, -residuals.get(id)!])),
        free: new Set(given),
      });
      for (const blocks of partitions(asked)) {
        const answers = this.answers(family, blocks, waiting, demandOf, limit - cost);
        found.push(...combined([{ changes: [], abandoned: given, cost }], answers, limit));
      }
    }
    return found;
  }

  /** What children do to close the asked sums: each block of them by one child, the waiting ones among them. */
  private answers(
    family: Family,
    [block, ...rest]: readonly (readonly number[])[],
    waiting: readonly number[],
    demandOf: (block: readonly number[]) => Demand,
    limit: number,
  ): readonly Piece[] {
    if (!block) return waiting.length === 0 ? [NOTHING] : [];
    if (waiting.length > rest.length + 1 || limit < this.leastFor([block, ...rest].flat())) return [];
    const found: Piece[] = [];
    const go = (pieces: readonly Piece[], left: readonly number[]): void => {
      const least = pieces[0]?.cost ?? Infinity;
      if (least > limit) return;
      found.push(...combined(pieces, this.answers(family, rest, left, demandOf, limit - least), limit));
    };
    const demand = demandOf(block);
    for (const child of waiting) {
      const limitOfChild = this.extent.floor(child) + this.slack;
      go(
        this.respond(child, demand, limitOfChild),
        waiting.filter((other) => other !== child),
      );
    }
    if (waiting.length <= rest.length) go(this.intactResponses(family, demand), waiting);
    return found;
  }

  /** The least that it costs to close these sums, or to give them up. */
  private leastFor(sums: readonly number[]): number {
    let least = 0;
    for (const sum of sums) least += this.extent.leastAddend(sum);
    return least;
  }

  /** What the children without members can do about a demand. */
  private intactResponses(family: Family, demand: Demand): readonly Piece[] {
    const key = `f${family.id}:${demandKey(demand)}`;
    let pieces = this.responses.get(key);
    if (!pieces) {
      const intact = this.movable(family).filter((child) => !this.extent.has(child));
      pieces = cheapestFirst(intact.flatMap((child) => [...this.respond(child, demand, this.slack)]));
      this.responses.set(key, pieces);
    }
    return pieces;
  }

  /** The children that can change: a cell of theirs that enters the family's sums is not settled. */
  private movable(family: Family): readonly number[] {
    let children = this.movables.get(family.id);
    if (!children) {
      const { layout, system } = this.problem;
      children = family.children.filter((child) => {
        const { entries } = layout.rows.get(child)!;
        return family.sums.some((sum) => entries.get(sum)?.some((cell) => !system.cells[cell]!.settled));
      });
      this.movables.set(family.id, children);
    }
    return children;
  }

  private respond(child: number, demand: Demand, limit: number): readonly Piece[] {
    const key = `r${child}:${demandKey(demand)}`;
    let pieces = this.responses.get(key);
    if (!pieces) {
      pieces = this.answer(child, demand, limit);
      this.responses.set(key, pieces);
    }
    return pieces;
  }
}
