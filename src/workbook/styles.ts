import type { CellStyle } from '../core/plan/plan';

const PLAIN: CellStyle = {};

/** The formats of a workbook. Cells hold an index into it; index 0 is the workbook's normal format. */
export class StyleTable {
  /** How many were read from the file; the others were made since. */
  readonly readCount: number;
  private readonly list: CellStyle[];
  private readonly origins: number[] = [];
  private readonly readWords: string[] = [];
  private readonly known = new Map<string, number>();

  constructor(styles: readonly CellStyle[] = [PLAIN]) {
    this.list = styles.length > 0 ? [...styles] : [PLAIN];
    this.readCount = this.list.length;
  }

  get size(): number {
    return this.list.length;
  }

  /** The format at an index; the normal one for an index that does not exist. */
  at(index: number): CellStyle {
    return this.list[index] ?? this.list[0] ?? PLAIN;
  }

  /**
   * The format of the file that this one was made from, step by step: it has what we have no word for, which is kept
   * when the workbook is saved.
   */
  origin(index: number): number {
    if (index < this.readCount) return index;
    return this.origins[index - this.readCount] ?? 0;
  }

  /**
   * The index of a format that was made from the one at `from`, appended when it is new. Formats that were read are
   * never changed or renumbered; one that is changed back is itself again.
   */
  add(style: CellStyle, from = 0): number {
    const origin = this.origin(from);
    const words = wordsOf(style);
    if (words === this.wordsRead(origin)) return origin;
    const key = `${origin} ${words}`;
    const found = this.known.get(key);
    if (found !== undefined) return found;
    this.known.set(key, this.list.length);
    this.origins.push(origin);
    return this.list.push(style) - 1;
  }

  private wordsRead(index: number): string {
    return (this.readWords[index] ??= wordsOf(this.at(index)));
  }
}

const wordsOf = (style: CellStyle): string =>
  JSON.stringify(
    Object.entries(style)
      .filter(([, value]) => value !== undefined)
      .sort(),
  );
