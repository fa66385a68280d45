import { address } from '../../core/sheet/address';
import type { Block } from '../../core/sheet/snapshot';
import { cellKey } from '../../workbook/formula/cell-source';
import { shiftFormula } from '../../workbook/shift-formula';
import type { ByteScanner } from '../read/byte-scanner';
import { cellPlace, rowOfFirstCell } from '../read/cell-place';
import { parseBlock } from '../read/reference';
import { elementText } from '../xml/text';
import type { BlockWriter } from './block-writer';
import { changedCell, newCell } from './cell-markup';
import type { CellWrite } from './cell-write';
import { readCell, type CellSource, type FormulaSource } from './read-cell';
import { withAttributes } from './start-tag';

/** A change of one row: of its cells, from left to right, and of attributes of its tag. */
export interface RowWrite {
  readonly cells: readonly CellWrite[];
  readonly attributes: Readonly<Record<string, string | null>>;
}

/** All changes of a sheet's rows. */
export interface RowWrites {
  /** Rows that have any, from the top. */
  readonly rows: readonly number[];
  /** The part has its cells in order; else new ones follow at the end. */
  readonly isInOrder: boolean;
  at(row: number): RowWrite;
}

interface Master {
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

const NOTHING: RowWrite = { cells: [], attributes: {} };

/**
 * Copies the rows of a worksheet with changes: cells and rows that are not changed stay byte for byte, new ones stand
 * in their order. A shared formula whose first cell goes is written out in the others; an array formula of which
 * another cell is changed keeps its first cell.
 */
export class RowsPatch {
  private row = -1;
  /** Rows that are not written yet, from the top. */
  private readonly waiting: Set<number>;
  private copied = 0;
  /** Shared formulas whose first cell is something else now. */
  private readonly broken = new Map<number, Master>();
  /** Cells that were found in the row of others. */
  private readonly elsewhere = new Set<number>();
  /** Blocks of array formulas whose results are not known. */
  private readonly doubtful: Block[] = [];

  constructor(
    private readonly scan: ByteScanner,
    private readonly decode: (start: number, end: number) => string,
    private readonly writes: RowWrites,
    private readonly out: BlockWriter,
    private readonly prefix: string,
  ) {
    this.waiting = new Set(writes.rows);
  }

  /** Goes on to the end of `<sheetData>`, in whose opening tag the scanner is; stops after every row. */
  *patch(): Generator<void> {
    const { scan } = this;
    this.copied = scan.position;
    if (!scan.isEmpty) {
      const inside = scan.depth;
      while (scan.next()) {
        if (scan.isClosing) {
          if (scan.depth < inside) break;
        } else if (scan.is('row')) {
          this.readRow();
          yield;
        }
      }
      this.copyTo(scan.tagStart);
    }
    for (const row of this.waiting) {
      this.newRow(row);
      yield;
    }
  }

  private copyTo(end: number): void {
    this.out.copy(this.scan.bytes, this.copied, end);
    this.copied = end;
  }

  private replace(start: number, end: number, text: string): void {
    this.copyTo(start);
    this.out.text(text);
    this.copied = end;
  }

  private readRow(): void {
    const { scan, writes, waiting } = this;
    // A cell's address counts, whatever its row says.
    const first = scan.isEmpty ? '' : this.decode(scan.position, scan.position + 120);
    this.row = rowOfFirstCell(first) ?? scan.integer('r', this.row + 2) - 1;
    for (const row of waiting) {
      if (row >= this.row || !writes.isInOrder) break;
      this.copyTo(scan.tagStart);
      this.newRow(row);
      waiting.delete(row);
    }
    this.patchRow(waiting.delete(this.row) ? writes.at(this.row) : NOTHING);
  }

  /** What is to be written into a cell that the part has; null when that stays. */
  private take(row: number, column: number, waiting: Map<number, CellWrite>): CellWrite | null {
    const key = cellKey(row, column);
    const isHere = row === this.row;
    const write = isHere
      ? waiting.get(column)
      : this.writes.at(row).cells.find((cell) => cell.column === column);
    waiting.delete(isHere ? column : -1);
    // A cell that stands twice, or in a row that is not its own, is not to be made once more.
    if (write && !isHere) this.elsewhere.add(key);
    return write ?? null;
  }

  private newRow(row: number): void {
    const { prefix: p } = this;
    const { cells, attributes } = this.writes.at(row);
    const written = cells.filter(({ column }) => !this.elsewhere.has(cellKey(row, column)));
    if (written.length === 0 && cells.length > 0) return;
    const open = withAttributes(`<${p}row r="${row + 1}">`, attributes);
    this.out.text(`${open}${written.map((cell) => newCell(row, cell, p)).join('')}</${p}row>`);
  }

  private patchRow({ cells, attributes }: RowWrite): void {
    const { scan, row, prefix: p } = this;
    const isChanged = cells.length > 0 || Object.keys(attributes).length > 0;
    const isEmpty = scan.isEmpty;
    const inside = scan.depth;
    if (isChanged) {
      const tag = this.decode(scan.tagStart, scan.position);
      // "spans" may be left out, and must not be too narrow.
      const open = withAttributes(tag, { ...attributes, ...(cells.length > 0 ? { spans: null } : {}) });
      if (open !== tag || isEmpty) {
        const opened = isEmpty ? `${open.slice(0, -2).trimEnd()}>` : open;
        this.replace(scan.tagStart, scan.position, opened);
      }
    }
    const waiting = new Map(
      cells.flatMap((cell) => (this.elsewhere.has(cellKey(row, cell.column)) ? [] : [[cell.column, cell]])),
    );
    let at = { row, column: -1 };
    while (!isEmpty && scan.next()) {
      if (scan.isClosing && scan.depth < inside) break;
      if (scan.isClosing || !scan.is('c')) continue;
      at = cellPlace(scan) ?? { row: at.row, column: at.column + 1 };
      const start = scan.tagStart;
      for (const [other, cell] of waiting) {
        if (other >= at.column || !this.writes.isInOrder) break;
        this.copyTo(start);
        this.out.text(newCell(row, cell, p));
        waiting.delete(other);
      }
      const write = this.take(at.row, at.column, waiting);
      this.patchCell(readCell(scan), at.column, write);
    }
    if (waiting.size === 0 && !(isChanged && isEmpty)) return;
    this.copyTo(isEmpty ? this.copied : scan.tagStart);
    for (const cell of waiting.values()) this.out.text(newCell(row, cell, p));
    if (isEmpty) this.out.text(`</${p}row>`);
  }

  private patchCell(cell: CellSource, column: number, write: CellWrite | null): void {
    const { formula: source } = cell;
    const isReplaced = write?.content?.kind === 'constant' || write?.content?.kind === 'formula';
    if (source && isReplaced) this.breakShared(source, column);
    const rewritten = source && !isReplaced ? this.rewritten(source, column, cell.start) : null;
    const isInDoubt = source === null && !isReplaced && this.isDoubtful(column);
    if (source && source.type !== 'shared' && write?.content?.kind === 'result') this.doubt(source);
    if (!write && rewritten === null && !isInDoubt) return;
    const { decode } = this;
    let inside = decode(cell.tagEnd, cell.insideEnd);
    const formula = rewritten ?? (source ? decode(source.start, source.end) : '');
    if (source && rewritten !== null)
      inside = decode(cell.tagEnd, source.start) + rewritten + decode(source.end, cell.insideEnd);
    const [start, end] = cell.value;
    if (isInDoubt && start >= 0) inside = decode(cell.tagEnd, start) + decode(end, cell.insideEnd);
    const written = decode(cell.start, cell.tagEnd);
    const tag = isInDoubt ? withAttributes(written, { t: null }) : written;
    const changes = write ?? { style: null, content: null };
    this.replace(cell.start, cell.end, changedCell({ tag, formula, inside }, changes));
  }

  private breakShared({ type, text, index }: FormulaSource, column: number): void {
    if (type === 'shared' && text !== '') this.broken.set(index, { text, row: this.row, column });
  }

  /** A formula that stays, where it has to be written in another way; null where it has not. */
  private rewritten(source: FormulaSource, column: number, cellStart: number): string | null {
    if (source.type === 'shared' && source.text === '') {
      const master = this.broken.get(source.index);
      if (!master) return null;
      const text = shiftFormula(master.text, this.row - master.row, column - master.column);
      const p = /^<([^\s:/>]+:)?/.exec(this.decode(cellStart, cellStart + 40))?.[1] ?? '';
      return `<${p}f>${elementText(text)}</${p}f>`;
    }
    const block = source.type === 'array' ? blockOfCells(source) : null;
    if (!block || !this.isWrittenInto(block, column)) return null;
    const written = this.decode(source.start, source.end);
    const tagEnd = written.indexOf('>') + 1;
    const tag = withAttributes(written.slice(0, tagEnd), { ref: address(this.row, column) });
    return tag + written.slice(tagEnd);
  }

  /** Some other cell of an array formula's block is to hold something of its own. */
  private isWrittenInto(block: Block, column: number): boolean {
    return this.writes.rows.some(
      (row) =>
        row >= block.top &&
        row <= block.bottom &&
        this.writes
          .at(row)
          .cells.some(
            (cell) =>
              cell.column >= block.left &&
              cell.column <= block.right &&
              (row !== this.row || cell.column !== column) &&
              (cell.content?.kind === 'constant' || cell.content?.kind === 'formula'),
          ),
    );
  }

  private doubt(source: FormulaSource): void {
    const block = blockOfCells(source);
    if (block) this.doubtful.push(block);
  }

  private isDoubtful(column: number): boolean {
    const { row } = this;
    return this.doubtful.some(
      ({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right,
    );
  }
}

/** The cells that a formula fills; null when it is one. */
function blockOfCells({ ref }: FormulaSource): Block | null {
  const block = parseBlock(ref ?? '');
  return block && (block.bottom > block.top || block.right > block.left) ? block : null;
}
