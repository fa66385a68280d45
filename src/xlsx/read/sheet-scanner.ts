import type { Block, CellValue } from '../../core/sheet/snapshot';
import { CellsBuilder } from '../../workbook/cells';
import type { SharedFormula, StoredFormula } from '../../workbook/cells';
import type { SheetContents } from '../../workbook/sheet-contents';
import { BadFile } from '../bad-file';
import { EXCEL, LIMITS } from '../limits';
import { ByteScanner } from './byte-scanner';
import { LETTER, ONLY_INLINE, ONLY_VALUE } from './cell-markup';
import { columnRange, columnsOf, styleIndex } from './columns';
import type { ColumnRange } from './columns';
import { KnownTexts } from './known-texts';
import { parseDate, parseNumber, plainNumber } from './number';
import { parseBlock } from './reference';
import { richText, skipElement } from './rich-text';

/** What the cells of a worksheet need from the rest of the workbook. */
export interface SheetContext {
  readonly sharedStrings: () => readonly string[];
  readonly date1904: boolean;
  /** Called for each worksheet with its number of cells. */
  readonly spend: (cells: number, part: string) => void;
}

/** Reads a worksheet part. */
export function scanSheet(
  bytes: Uint8Array,
  decode: (start: number, end: number) => string,
  part: string,
  context: SheetContext,
): SheetContents {
  return new SheetScanner(
    new ByteScanner(bytes, decode, part),
    new KnownTexts(bytes, decode),
    part,
    context,
  ).read();
}

/** Sheets of amounts and names take 40 to 80 bytes a cell. */
const BYTES_PER_CELL = 48;

class SheetScanner {
  private readonly cells: CellsBuilder;
  private readonly merges: Block[] = [];
  private readonly arrays: Block[] = [];
  private readonly columns: ColumnRange[] = [];
  private readonly hiddenRows = new Set<number>();
  private readonly rowHeights = new Map<number, number>();
  private readonly rowStyles = new Map<number, number>();
  private readonly shared = new Map<number, SharedFormula>();
  private readonly errors = new Map<string, CellValue>();
  private isProtected = false;
  private row = -1;
  private column = -1;

  constructor(
    private readonly scan: ByteScanner,
    private readonly texts: KnownTexts,
    private readonly part: string,
    private readonly context: SheetContext,
  ) {
    this.cells = new CellsBuilder(Math.ceil(scan.bytes.length / BYTES_PER_CELL));
  }

  read(): SheetContents {
    const { scan } = this;
    while (scan.next()) {
      if (scan.isClosing) continue;
      if (scan.is('sheetData')) this.readRows();
      else if (scan.is('cols')) this.readColumns();
      else if (scan.is('mergeCell')) this.readMerge();
      else if (scan.is('sheetProtection')) this.isProtected = scan.flag('sheet');
      // What stands in them has names of its own (an anchor's "row", a sparkline's "f").
      else if (scan.is('extLst') || scan.is('AlternateContent')) skipElement(scan);
    }
    this.context.spend(this.cells.size, this.part);
    const { merges, arrays, hiddenRows, rowHeights, rowStyles, isProtected } = this;
    const rows = { hiddenRows, rowHeights, rowStyles };
    return { cells: this.cells.build(), merges, arrays, isProtected, ...rows, ...columnsOf(this.columns) };
  }

  private readColumns(): void {
    const { scan } = this;
    if (scan.isEmpty) return;
    const inside = scan.depth;
    while (scan.next()) {
      if (scan.isClosing) {
        if (scan.depth < inside) return;
      } else if (scan.is('col') && this.columns.length < EXCEL.columns) this.columns.push(columnRange(scan));
    }
  }

  private readMerge(): void {
    if (this.merges.length >= LIMITS.merges) throw new BadFile('part-too-large', { part: this.part });
    const block = parseBlock(this.scan.attribute('ref') ?? '');
    if (block) this.merges.push(block);
  }

  private readRows(): void {
    const { scan } = this;
    if (scan.isEmpty) return;
    const inside = scan.depth;
    while (scan.next()) {
      if (scan.isClosing) {
        if (scan.depth < inside) return;
      } else if (scan.initial === LETTER.C && scan.nameLength === 1) this.readCell();
      else if (scan.is('row')) this.openRow();
    }
  }

  private openRow(): void {
    const { scan } = this;
    this.row = scan.integer('r', this.row + 2) - 1;
    this.column = -1;
    if (this.row < 0 || this.row >= EXCEL.rows) throw scan.damaged();
    if (scan.flag('hidden')) this.hiddenRows.add(this.row);
    const height = scan.attribute('ht');
    if (height !== null && Number(height) >= 0) this.rowHeights.set(this.row, Number(height));
    if (scan.flag('customFormat')) this.rowStyles.set(this.row, styleIndex(scan, 's'));
    if (this.cells.size > LIMITS.cells) throw this.tooMany();
  }

  private readCell(): void {
    const { scan, cells } = this;
    this.place();
    const style = styleIndex(scan, 's');
    const { row, column } = this;
    if (scan.isEmpty) {
      // Also with the normal format: its row or column may have another.
      cells.add(row, column, null, style);
      return;
    }
    const type = scan.attributeStart('t');
    const kind = type < 0 ? 0 : scan.bytes[type]!;
    // "str" begins as "s" does.
    const isResult = kind === LETTER.S && scan.bytes[type + 1] === LETTER.T;
    const [before, after] = kind === LETTER.I ? ONLY_INLINE : ONLY_VALUE;
    if (scan.readOnlyText(before, after)) {
      cells.add(row, column, this.valueOfText(kind, isResult), style);
      return;
    }
    const inside = scan.depth;
    let value: CellValue = null;
    let formula: StoredFormula | null = null;
    while (scan.next()) {
      if (scan.isClosing) {
        if (scan.depth < inside) break;
      } else if (scan.nameLength === 1 && scan.initial === LETTER.V) value = this.value(kind, isResult);
      else if (scan.nameLength === 1 && scan.initial === LETTER.F) formula = this.formula();
      else if (scan.is('is')) value = richText(scan, this.takeText);
      else skipElement(scan);
    }
    cells.add(row, column, value, style, formula);
  }

  /** Row and column from the cell's address; without one it stands behind the cell before it. */
  private place(): void {
    const { scan } = this;
    let at = scan.attributeStart('r');
    if (at < 0) this.column++;
    else {
      let column = 0;
      let row = 0;
      let byte = scan.bytes[at]!;
      for (; (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a; byte = scan.bytes[++at]!) {
        column = column * 26 + (byte | 0x20) - 0x60;
        if (column > EXCEL.columns) throw scan.damaged();
      }
      for (; byte >= 0x30 && byte <= 0x39; byte = scan.bytes[++at]!) {
        row = row * 10 + byte - 0x30;
        if (row > EXCEL.rows) throw scan.damaged();
      }
      if (row === 0 || column === 0 || (byte !== 0x22 && byte !== 0x27)) throw scan.damaged();
      this.row = row - 1;
      this.column = column - 1;
    }
    if (this.row < 0 || this.column >= EXCEL.columns) throw scan.damaged();
  }

  private value(kind: number, isResult: boolean): CellValue {
    if (this.scan.isEmpty) return isResult ? '' : null;
    this.scan.readText();
    return this.valueOfText(kind, isResult);
  }

  /** The value that the text that was read stands for, by the kind of the cell. */
  private valueOfText(kind: number, isResult: boolean): CellValue {
    if (isResult || kind === LETTER.I) return this.takeText();
    if (kind === 0 || kind === LETTER.N) return this.number();
    const text = this.scan.takeText().trim();
    if (kind === LETTER.S) return this.sharedText(text);
    if (kind === LETTER.B) return text === '1' || text === 'true';
    if (kind === LETTER.E) return this.error(text);
    return kind === LETTER.D ? parseDate(text, this.context.date1904) : text;
  }

  private number(): CellValue {
    const { scan } = this;
    const value = plainNumber(scan.bytes, scan.textStart, scan.textEnd);
    return Number.isNaN(value) ? parseNumber(scan.takeText()) : value;
  }

  private sharedText(text: string): CellValue {
    const shared = this.context.sharedStrings()[Number(text)];
    // Another text than the one meant would be worse than none.
    if (text === '' || shared === undefined) throw this.scan.damaged();
    return shared;
  }

  private error(text: string): CellValue {
    let error = this.errors.get(text);
    if (error === undefined) this.errors.set(text, (error = { error: text }));
    return error;
  }

  private readonly takeText = (): string => {
    const { scan } = this;
    return scan.isPlainText ? this.texts.take(scan.textStart, scan.textEnd) : scan.takeText();
  };

  private formula(): StoredFormula | null {
    const { scan, row, column } = this;
    const type = scan.attribute('t');
    const index = scan.integer('si', -1);
    if (type === 'array' || type === 'dataTable') this.readArray();
    if (type === 'dataTable') {
      const table = `TABLE(${scan.attribute('r1') ?? ''},${scan.attribute('r2') ?? ''})`;
      skipElement(scan);
      return table;
    }
    let text = '';
    if (!scan.isEmpty) {
      scan.readText();
      text = scan.takeText();
    }
    if (type === 'shared' && text === '') return this.shared.get(index) ?? null;
    if (type === 'shared') this.shared.set(index, { text, row, column });
    return text === '' ? null : text;
  }

  private readArray(): void {
    const block = parseBlock(this.scan.attribute('ref') ?? '');
    const isOne = block && block.top === block.bottom && block.left === block.right;
    if (block && !isOne && this.arrays.length < LIMITS.merges) this.arrays.push(block);
  }

  private tooMany(): BadFile {
    return new BadFile('too-many-cells', { part: this.part, limit: LIMITS.cells });
  }
}
