import type { Effects } from './effects';
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

function joined(a: Piece, b: Piece): Piece {
  if (a === NOTHING) return b;
  if (b === NOTHING) return a;
  return {
    changes: [...a.changes, ...b.changes],
    abandoned: [...a.abandoned, ...b.abandoned],
    cost: a.cost + b.cost,
  };
}

/** Each piece of one list with each of the other, up to a cost. */
export function combined(a: readonly Piece[], b: readonly Piece[], limit: number): Piece[] {
  const pieces: Piece[] = [];
  for (const one of a) {
    for (const other of b) if (one.cost + other.cost <= limit) pieces.push(joined(one, other));
  }
  return pieces;
}

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
  /** The same for the same demand on rows of a family. */
  readonly key: string;
}
