import type { RenstraPart, RenstraRow } from '../inputs/renstra/types';
import { normaliseHeader } from '../sheet/header-words';
import { fixed, textOf } from './cells';
import type { BodySpan, TableCell } from './table';

/** One line of a table of the plan. `isNew` tells for each part whether it begins here or goes on from above. */
interface PlanLine {
  readonly row: RenstraRow;
  readonly isNew: readonly boolean[];
  /** How many of each part there were up to here. */
  readonly ordinals: readonly number[];
}

/**
 * Lines of the plan by some of its parts, from the top down: each combination once, in the order of the sheet. A part
 * stands once over all lines that it and the parts above it have in common.
 */
export class PlanLines {
  readonly lines: readonly PlanLine[];

  constructor(
    rows: readonly RenstraRow[],
    private readonly parts: readonly RenstraPart[],
  ) {
    const seen = new Set<string>();
    const lines: PlanLine[] = [];
    for (const row of rows) {
      const texts = parts.map((part) => normaliseHeader(row[part].text));
      const key = texts.join('\n');
      if (seen.has(key) || texts.every((text) => text === '')) continue;
      seen.add(key);
      const above = lines.at(-1);
      let goesOn = above !== undefined;
      const isNew = parts.map((part, at) => {
        goesOn &&= normaliseHeader(above!.row[part].text) === texts[at];
        return !goesOn;
      });
      const ordinals = isNew.map((begins, at) => (above?.ordinals[at] ?? 0) + (begins ? 1 : 0));
      lines.push({ row, isNew, ordinals });
    }
    this.lines = lines;
  }

  /** The cell of a part in a line; undefined where it stands merged from above. */
  text(line: PlanLine, part: RenstraPart): TableCell | undefined {
    return line.isNew[this.parts.indexOf(part)] ? textOf(line.row[part]) : undefined;
  }

  /** The number of a part: 1, 2, … as they begin. */
  number(line: PlanLine, part: RenstraPart): TableCell | undefined {
    const at = this.parts.indexOf(part);
    return line.isNew[at] ? fixed(BigInt(line.ordinals[at]!)) : undefined;
  }

  /** Merged cells of the columns that show a part. */
  spans(part: RenstraPart, columns: readonly number[]): BodySpan[] {
    const at = this.parts.indexOf(part);
    const spans: BodySpan[] = [];
    for (let first = 0; first < this.lines.length;) {
      let last = first;
      while (this.lines[last + 1] && !this.lines[last + 1]!.isNew[at]) last++;
      if (last > first) spans.push(...columns.map((column) => ({ column, firstRow: first, lastRow: last })));
      first = last + 1;
    }
    return spans;
  }
}
