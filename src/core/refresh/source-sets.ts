import type { SourceSet } from './record';

/** Cells of one column of a sheet follow one another in a record, so that sums over them are short to write. */
export const GROUP = 100_000;

/** Puts a run behind those before it, which it may touch or overlap; false when it begins before the last of them. */
function append(runs: number[], first: number, last: number): boolean {
  const end = runs.length - 1;
  if (end < 0 || first > runs[end]! + 1) runs.push(first, last);
  else if (first < runs[end - 1]!) return false;
  else if (last > runs[end]!) runs[end] = last;
  return true;
}

function sorted(runs: readonly number[]): readonly number[] {
  const pairs: (readonly [first: number, last: number])[] = [];
  for (let at = 0; at < runs.length; at += 2) pairs.push([runs[at]!, runs[at + 1]!]);
  return pairs.sort(([a], [b]) => a - b).flat();
}

/** The set of all places of runs, which may stand in any order. */
function setOf(runs: readonly number[]): readonly number[] {
  const set: number[] = [];
  for (let at = 0; at < runs.length; at += 2)
    if (!append(set, runs[at]!, runs[at + 1]!)) return setOf(sorted(runs));
  return set;
}

export function ofPlaces(places: Iterable<number>): SourceSet {
  const runs: number[] = [];
  for (const place of places) runs.push(place, place);
  return setOf(runs);
}

/** Null as soon as one of them is. */
export function union(sets: readonly SourceSet[]): SourceSet {
  const known: (readonly number[])[] = [];
  for (const set of sets) {
    if (set === null) return null;
    if (set.length > 0) known.push(set);
  }
  if (known.length < 2) return known[0] ?? [];
  // Sets of other columns do not mix: in their order, hardly ever is a run out of place.
  return setOf(([] as number[]).concat(...known.sort(([a], [b]) => a! - b!)));
}

/** Each place of a set. */
export function* placesOf(set: SourceSet): Iterable<number> {
  for (let at = 0; set && at < set.length; at += 2)
    for (let place = set[at]!; place <= set[at + 1]!; place++) yield place;
}

/** "0-4,7"; "?" for what is not known. */
export function printSet(set: SourceSet): string {
  if (set === null) return '?';
  let text = '';
  for (let at = 0; at < set.length; at += 2) {
    const [first, last] = [set[at]!, set[at + 1]!];
    text += `${at > 0 ? ',' : ''}${first}${last > first ? `-${last}` : ''}`;
  }
  return text;
}

/** Reads `printSet` back; null also for what it cannot have printed. */
export function parseSet(text: string): SourceSet {
  if (text === '?') return null;
  const runs: number[] = [];
  for (const run of text === '' ? [] : text.split(',')) {
    const [first, last = first] = run.split('-').map(Number);
    if (!Number.isInteger(first) || !Number.isInteger(last)) return null;
    if (last! < first! || last! - first! > GROUP) return null;
    runs.push(first!, last!);
  }
  return setOf(runs);
}
