import { UNEXPLAINED } from './cost';
import type { Effects } from './effects';
import type { Extent } from './extent';
import type { Family, Row } from './layout';
import { partitions, subsets } from './partitions';
import { cheapestFirst, combined, NOTHING, type Demand, type Piece } from './piece';
import { isExcluded, type Problem } from './problem';
import type { Respondents } from './respondents';
import { startsFor, type Start } from './row-start';

/** What a row, with all below it, can do from one of these starts, cheapest first. */
export type Follow = (row: Row, starts: readonly Start[], limit: number) => readonly Piece[];

/** Closes the sums of a family: what they still show is given up, or children answer for it. */
export class FamilyClosing {
  private readonly responses = new Map<string, readonly Piece[]>();

  constructor(
    private readonly problem: Problem,
    private readonly extent: Extent,
    private readonly respondents: Respondents,
    /** What may be spent beyond the least that the rows with members cost, in half points. */
    private readonly slack: number,
    private readonly follow: Follow,
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
        key: `${family.id}|${block.map((id) => `${id}=${residuals.get(id)!}`).join()}|${given.join()}`,
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
      go(
        this.brokenResponse(child, demand),
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
    return this.once(demand.key, () => {
      const pieces: Piece[] = [];
      for (const { row, starts } of this.respondents.of(family, demand)) {
        if (this.extent.has(row.id)) continue;
        const allowed = starts.filter(
          ({ piece }) => !piece.changes.some((change) => isExcluded(this.problem, change)),
        );
        pieces.push(...this.follow(row, allowed, this.slack));
      }
      return cheapestFirst(pieces);
    });
  }

  /** What a child with members can do about a demand. */
  private brokenResponse(child: number, demand: Demand): readonly Piece[] {
    return this.once(`${demand.key}|${child}`, () => {
      const row = this.problem.layout.rows.get(child)!;
      return this.follow(row, startsFor(this.problem, row, demand), this.extent.floor(child) + this.slack);
    });
  }

  private once(key: string, find: () => readonly Piece[]): readonly Piece[] {
    let pieces = this.responses.get(key);
    if (!pieces) {
      pieces = find();
      this.responses.set(key, pieces);
    }
    return pieces;
  }
}
