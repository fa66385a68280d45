import { hash } from '../state/digest';
import { LEVELS, type KeptLevel, type KeptRow, type Level } from './record';

/** A row before its sources are known; `index` is where it stands in its table. */
export interface TakenRow extends Omit<KeptRow, 'sources'> {
  readonly index: number;
}

/** More rows of one table are not kept one by one: first what stands below the kegiatan is left out (ADR 0801). */
export const MOST_KEPT_ROWS = 2000;

const MODULUS = 2 ** 52;

/** The rows of a table as they are made; of a large table only its upper levels stay. */
export class KeptRows {
  private readonly levels = LEVELS.map(() => ({ rows: 0, digest: 0, isKept: true, kept: [] as TakenRow[] }));
  private count = 0;

  keeps(level: Level): boolean {
    return this.levels[level]!.isKept;
  }

  /** Counts a row that is not kept one by one. */
  add(level: Level, key: string, values: readonly string[]): void {
    const own = this.levels[level]!;
    own.rows++;
    own.digest = (own.digest + (hash(`${key}\n${values.join('\n')}`) % MODULUS)) % MODULUS;
  }

  keep(row: TakenRow): void {
    this.levels[row.level]!.kept.push(row);
    this.count++;
    while (this.count > MOST_KEPT_ROWS) this.dropLowest();
  }

  private dropLowest(): void {
    const lowest = this.levels.findLast(({ kept }) => kept.length > 0)!;
    this.count -= lowest.kept.length;
    lowest.kept = [];
    lowest.isKept = false;
  }

  get summary(): readonly KeptLevel[] {
    return this.levels.map(({ rows, digest, isKept }) => ({ rows, digest, isKept }));
  }

  get rows(): readonly TakenRow[] {
    return this.levels.flatMap(({ kept }) => kept);
  }
}
