import { bestAssignment } from './assign';
import { comparedName, nameScore, type ComparedName } from './names';

export const ACCEPTED = 0.8;
export const PROPOSED = 0.55;
/** Scores this close do not tell two names apart. */
const CLOSE = 0.05;
/** A pair this far below what one of the two fits best was only left over. */
const FAR = 0.1;
/** Names this near to one budget row contest it; a name further off is another name. */
const CONTESTED = 0.3;
/** What keeping the order is worth: enough to decide between equal names, too little to overrule different ones. */
const ORDER = 0.02;

export interface NamePair {
  readonly score: number;
  readonly column: number;
}

/** Columns that a row's name fits best, as far as names can tell. */
function reachOf(scores: readonly number[]): readonly number[] {
  const least = Math.max(PROPOSED, Math.max(0, ...scores) - CLOSE);
  return scores.flatMap((score, column) => (score >= least ? [column] : []));
}

/**
 * Rows that must stay open because more rows than budget rows are within reach of each other: of names that are alike
 * the later ones (they repeat a name); of names that differ all, since which one is meant cannot be told.
 */
function contestedRows(names: readonly ComparedName[], scores: readonly (readonly number[])[]): Set<number> {
  const reach = scores.map(reachOf);
  const open = new Set<number>();
  const isAlike = (a: number, b: number, column: number): boolean =>
    nameScore(names[a]!, names[b]!) >= ACCEPTED ||
    (scores[a]![column]! >= ACCEPTED && scores[b]![column]! >= ACCEPTED);
  names.forEach((_, row) => {
    const [column] = reach[row]!;
    if (column === undefined || open.has(row)) return;
    const earlier = names.flatMap((_, at) =>
      at < row && !open.has(at) && reach[at]!.some((other) => reach[row]!.includes(other)) ? [at] : [],
    );
    const within = new Set([row, ...earlier].flatMap((at) => reach[at]!));
    if (earlier.length + 1 <= within.size) return;
    const rival = earlier.at(-1)!;
    const [own, other] = [scores[row]![column]!, scores[rival]![column]!];
    if (isAlike(row, rival, column)) open.add(row);
    else if (Math.abs(own - other) <= CONTESTED) open.add(row).add(rival);
  });
  return open;
}

const inOrder = (row: number, rows: number, column: number, columns: number): number =>
  1 - Math.abs((row + 0.5) / rows - (column + 0.5) / columns);

/** More pairs than any program has: names are then only compared for being equal. */
const MOST_PAIRS = 250_000;

/** Equal names, each once, in order. */
function equalNames(
  rows: readonly ComparedName[],
  columns: readonly ComparedName[],
): ReadonlyMap<number, NamePair> {
  const free = new Map<string, number[]>();
  columns.forEach(({ text }, column) => free.set(text, [...(free.get(text) ?? []), column]));
  const pairs = new Map<number, NamePair>();
  rows.forEach(({ text }, row) => {
    const column = text === '' ? undefined : free.get(text)?.shift();
    if (column !== undefined) pairs.set(row, { score: 1, column });
  });
  return pairs;
}

/**
 * Pairs names with names, each once, by the largest total likeness; where names tie, in order. A pair counts from
 * 0,55; it is left open when a free name fits as well, or when one of the two fits another name far better.
 */
export function pairNames(
  rows: readonly string[],
  columns: readonly string[],
): ReadonlyMap<number, NamePair> {
  const rowNames = rows.map(comparedName);
  const columnNames = columns.map(comparedName);
  if (rows.length * columns.length > MOST_PAIRS) return equalNames(rowNames, columnNames);
  const scores = rowNames.map((row) => columnNames.map((column) => nameScore(row, column)));
  const contested = contestedRows(rowNames, scores);
  const weights = scores.map((row, r) =>
    row.map((score, c) =>
      score < PROPOSED || contested.has(r) ? 0 : score + ORDER * inOrder(r, rows.length, c, columns.length),
    ),
  );
  const assigned = bestAssignment(weights);
  const taken = new Set(assigned.values());
  const pairs = new Map<number, NamePair>();
  for (const [row, column] of assigned) {
    const score = scores[row]![column]!;
    const isRival = (other: number, c: number): boolean =>
      c !== column && !taken.has(c) && other >= score - CLOSE;
    const best = Math.max(...scores[row]!);
    const bestOfColumn = Math.max(...scores.flatMap((own, r) => (contested.has(r) ? [] : [own[column]!])));
    if (scores[row]!.some(isRival) || best > score + FAR || bestOfColumn > score + FAR) continue;
    pairs.set(row, { score, column });
  }
  return pairs;
}
