import type { CellStyle } from '../core/plan/plan';

const PLAIN: CellStyle = {};

/** The formats of a workbook. Cells hold an index into it; index 0 is the workbook's normal format. */
export class StyleTable {
  private readonly list: CellStyle[];
  private readonly known = new Map<string, number>();

  constructor(styles: readonly CellStyle[] = [PLAIN]) {
    this.list = styles.length > 0 ? [...styles] : [PLAIN];
  }

  get size(): number {
    return this.list.length;
  }

  /** The format at an index; the normal one for an index that does not exist. */
  at(index: number): CellStyle {
    return this.list[index] ?? this.list[0] ?? PLAIN;
  }

  /** The index of a format, appended when it is new. Formats that were read are never changed or renumbered. */
  add(style: CellStyle): number {
    const key = JSON.stringify(Object.entries(style).sort());
    const found = this.known.get(key);
    if (found !== undefined) return found;
    this.known.set(key, this.list.length);
    return this.list.push(style) - 1;
  }
}
