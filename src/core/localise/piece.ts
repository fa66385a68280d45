import { effectsKey, type Effects } from './effects';
import type { Assignments } from './figures';
import { correctionKey } from './problem';

/** A part of an explanation: all that changes in a row and below it, and what that does to the sums above the row. */
export interface Piece {
  readonly changes: Assignments;
  /** Constraints left unexplained. */
  readonly abandoned: readonly number[];
  /** In half points. */
  readonly cost: number;
}

export const NOTHING: Piece = { changes: [], abandoned: [], cost: 0 };

export const joined = (a: Piece, b: Piece): Piece => ({
  changes: [...a.changes, ...b.changes],
  abandoned: [...a.abandoned, ...b.abandoned],
  cost: a.cost + b.cost,
});

/** Each piece of one list with each of the other, up to a cost. */
export const combined = (a: readonly Piece[], b: readonly Piece[], limit: number): Piece[] =>
  a.flatMap((one) => b.filter((other) => one.cost + other.cost <= limit).map((other) => joined(one, other)));

const keyOf = ({ changes, abandoned }: Piece): string =>
  `${changes.map(correctionKey).sort().join(';')}|${[...abandoned].sort().join(',')}`;

/** Each piece once, in whatever order its changes were found. */
export const distinct = (pieces: readonly Piece[]): Piece[] =>
  pieces.length < 2 ? [...pieces] : [...new Map(pieces.map((piece) => [keyOf(piece), piece])).values()];

export const cheapestFirst = (pieces: Piece[]): Piece[] => pieces.sort((a, b) => a.cost - b.cost);

/** What a row has to do for the sums above it: change each by exactly so much; `free` ones are left unexplained. */
export interface Demand {
  readonly effects: Effects;
  readonly free: ReadonlySet<number>;
}

export const demandKey = ({ effects, free }: Demand): string =>
  `${effectsKey(effects)}|${[...free].sort().join(',')}`;
