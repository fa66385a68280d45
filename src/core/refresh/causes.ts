import { MOST_CAUSES, type Cause } from './comparison';
import type { KeptSource, SourceSet } from './record';
import { placesOf } from './source-sets';
import type { SourceBook } from './sources';

/** The source cells of the last generation beside those of this one. */
export class SourceComparison {
  private readonly before = new Map<string, KeptSource>();
  private readonly now = new Map<string, KeptSource>();

  constructor(
    private readonly then: ReadonlyMap<number, KeptSource> | null,
    private readonly book: SourceBook,
  ) {
    for (const source of then?.values() ?? []) this.before.set(source.key, source);
  }

  private get isKnown(): boolean {
    return this.then !== null && !this.book.isFull;
  }

  /** To be called when the book is complete. */
  open(): void {
    for (const source of this.book.kept.values()) this.now.set(source.key, source);
  }

  /** What changed among the cells that a figure was and is made of; null where they are not known. */
  causes(
    before: SourceSet,
    now: SourceSet,
  ): { readonly listed: readonly Cause[] | null; readonly count: number } {
    if (!this.isKnown || before === null || now === null) return { listed: null, count: 0 };
    const was = keysOf(placesOf(before), this.then!);
    const is = keysOf(placesOf(now), this.book.kept);
    const found: Cause[] = [];
    for (const key of new Set([...is, ...was])) {
      const cause = this.cause(key);
      if (cause) found.push(cause);
      else if (is.has(key) !== was.has(key)) found.push(...this.moved(key, is.has(key)));
    }
    return { listed: found.slice(0, MOST_CAUSES), count: found.length };
  }

  /** All that changed among the source cells that tables were and are made of, as far as they are known. */
  changed(before: Iterable<number>, now: Iterable<number>): readonly Cause[] {
    if (!this.isKnown) return [];
    const [was, is] = [keysOf(before, this.then!), keysOf(now, this.book.kept)];
    return [...new Set([...is, ...was])].flatMap((key) => this.cause(key) ?? []);
  }

  private cause(key: string): Cause | null {
    const before = this.before.get(key) ?? null;
    const now = this.now.get(key) ?? null;
    if (before && now) return before.value === now.value ? null : { kind: 'changed', before, now };
    if (now) return { kind: 'added', before, now };
    const cell = this.book.names?.cellOf(key);
    // It is still there, and no table takes it in any more.
    return before && { kind: cell ? 'uncounted' : 'removed', before, now: null };
  }

  /** The cell says the same, and is counted somewhere else. */
  private moved(key: string, isNow: boolean): Cause[] {
    const [before, now] = [this.before.get(key) ?? null, this.now.get(key) ?? null];
    if (now?.value === '0') return [];
    return [{ kind: isNow ? 'counted' : 'uncounted', before, now }];
  }
}

function keysOf(places: Iterable<number>, sources: ReadonlyMap<number, KeptSource>): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const place of places) {
    const source = sources.get(place);
    if (source) keys.add(source.key);
  }
  return keys;
}
