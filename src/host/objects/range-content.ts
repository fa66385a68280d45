import type { Block, CellValue } from '../../core/sheet/snapshot';
import { isCellError } from '../../core/sheet/snapshot';
import { cellKey } from '../../workbook/formula/cell-source';
import { displayText, isValidFormat } from '../../workbook/formula/number-format';
import { cellCountOf, contains, heightOf, isWholeColumns, isWholeRows, widthOf } from '../book/block';
import { asWire } from '../book/host-book';
import { withProperty } from '../../workbook/host-style';
import type { Hyperlink } from '../../workbook/sheet-extras';
import { ApiError, invalidArgument } from '../protocol/api-error';
import { record, text, whole } from './arguments';
import { CellsTarget } from './cells-target';
import { RangePlace } from './range-place';

type Grid<T> = readonly (readonly T[])[];

/** learn.microsoft.com "Resource limits": "A range is limited to five million cells for get operations." */
const MOST_CELLS = 5_000_000;

/** Excel.Range, the part about what its cells hold. */
export abstract class RangeContent extends RangePlace {
  // A field, not a getter: getters are API members.
  readonly target: CellsTarget = new CellsTarget(this.model.book, this.sheet, [this.block]);

  get values(): Grid<string | number | boolean> | null {
    this.model.book.calculateIfDue();
    return this.#grid((row, column) => asWire(this.sheet.value(row, column)));
  }

  set values(values: unknown) {
    this.#type(values);
  }

  /** "If a cell has no formula, its value is returned instead": also text that was kept from becoming a formula. */
  get formulas(): Grid<string | number | boolean> | null {
    this.model.book.calculateIfDue();
    return this.#grid(
      (row, column) => this.sheet.formula(row, column) ?? asWire(this.sheet.value(row, column)),
    );
  }

  set formulas(formulas: unknown) {
    this.#type(formulas);
  }

  /** By the user's language: "The text value will not depend on the cell width." */
  get text(): Grid<string> | null {
    const { book } = this.model;
    book.calculateIfDue();
    return this.#grid((row, column) =>
      displayText(
        this.sheet.value(row, column),
        book.numberFormat(this.sheet, row, column),
        book.displayLocale,
      ),
    );
  }

  get valueTypes(): Grid<string> | null {
    this.model.book.calculateIfDue();
    return this.#grid((row, column) => typeOf(this.sheet.value(row, column)));
  }

  get numberFormat(): Grid<string> | null {
    return this.#grid((row, column) => this.model.book.numberFormat(this.sheet, row, column));
  }

  /** A format set before keeps what comes after: "@" and then "1.06.01" is a code. */
  set numberFormat(formats: unknown) {
    this.target.checkWritable('allowFormatCells');
    if (!Array.isArray(formats) && (isWholeColumns(this.block) || isWholeRows(this.block))) {
      this.target.restyle((style) => withProperty(style, 'numberFormat', readFormat(formats)));
      return;
    }
    const { book } = this.model;
    this.#each(formats, (row, column, format) => {
      const before = book.styleIndex(this.sheet, row, column);
      const style = withProperty(book.workbook.styles.at(before), 'numberFormat', readFormat(format));
      const index = Object.keys(style).length === 0 ? 0 : book.workbook.styles.add(style, before);
      this.sheet.setStyle(row, column, index);
    });
    book.isDirty = true;
  }

  /** *assumed: no-link-null*: null for a cell without a link; of several cells the first one's. */
  get hyperlink(): Hyperlink | null {
    const { links } = this.model.book.extras(this.sheet);
    return links.get(cellKey(this.block.top, this.block.left)) ?? null;
  }

  /** *assumed: link-look*: the cell takes the text and the look of a link (blue, underlined), as when a person inserts one. */
  set hyperlink(hyperlink: unknown) {
    this.target.checkWritable();
    const link = record(hyperlink) as Hyperlink;
    const { links } = this.model.book.extras(this.sheet);
    const { top, left, bottom, right } = this.block;
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) links.set(cellKey(row, column), link);
    }
    const shown = link.textToDisplay ?? link.address ?? link.documentReference;
    const isEmpty = this.sheet.value(top, left) === null;
    if (shown !== undefined && (link.textToDisplay !== undefined || isEmpty)) this.#type(text(shown));
    this.target.restyle((style) => ({ ...style, color: '0563C1', underline: 'Single' }));
  }

  /** Called by the library before it writes a large array in pieces. */
  _ValidateArraySize(rows: unknown, columns: unknown): void {
    if (whole(rows) !== heightOf(this.block) || whole(columns) !== widthOf(this.block)) throw SIZE_DIFFERS();
  }

  /** "the response will contain null values for cell-level properties" of whole columns and rows. */
  #grid<T>(read: (row: number, column: number) => T): Grid<T> | null {
    if (isWholeColumns(this.block) || isWholeRows(this.block)) return null;
    if (cellCountOf(this.block) > MOST_CELLS) {
      throw new ApiError(
        'RangeExceedsLimit',
        'The cell count in the range has exceeded the maximum supported number.',
      );
    }
    const { top, left } = this.block;
    const width = widthOf(this.block);
    return Array.from({ length: heightOf(this.block) }, (_, row) =>
      Array.from({ length: width }, (_, column) => read(top + row, left + column)),
    );
  }

  /** One value for all cells, or a value for each: null leaves a cell as it is. */
  #each(input: unknown, write: (row: number, column: number, value: unknown) => void): void {
    if (input === null || input === undefined) throw invalidArgument();
    // learn.microsoft.com "Read or write to an unbounded range": an error; *assumed: unbounded-write* to be this code.
    if (isWholeColumns(this.block) || isWholeRows(this.block)) throw invalidArgument();
    const { top, left, bottom, right } = this.block;
    const rows = Array.isArray(input) ? checkedSize(input, this.block) : null;
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) {
        const value: unknown = rows ? rows[row - top]![column - left] : input;
        if (value !== null && value !== undefined) write(row, column, value);
      }
    }
  }

  #type(input: unknown): void {
    this.target.checkWritable();
    const { book } = this.model;
    const before = this.#singleValue();
    const covered = coveredBy(this.sheet.merges, this.block);
    this.#each(input, (row, column, value) => {
      // *assumed: merged-takes-nothing*: a cell under a merged one takes nothing.
      if (!covered(row, column)) book.type(this.sheet, row, column, value);
    });
    book.changed(this.sheet, this.block, {
      referenceId: this.model.keep(this.model.range(this.sheet, this.block)),
      ...this.#details(before),
    });
  }

  #singleValue(): CellValue {
    return cellCountOf(this.block) === 1 ? this.sheet.value(this.block.top, this.block.left) : null;
  }

  /** `details`: "can be retrieved when the changed event is triggered on a single cell". */
  #details(before: CellValue): Readonly<Record<string, unknown>> {
    if (cellCountOf(this.block) !== 1) return {};
    this.model.book.calculateIfDue();
    const after = this.#singleValue();
    return {
      valueBefore: asWire(before),
      valueAfter: asWire(after),
      valueTypeBefore: typeOf(before),
      valueTypeAfter: typeOf(after),
    };
  }
}

const SIZE_DIFFERS = (): ApiError =>
  invalidArgument(
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );

function checkedSize(input: readonly unknown[], block: Block): readonly (readonly unknown[])[] {
  const isRow = (row: unknown): row is readonly unknown[] =>
    Array.isArray(row) && row.length === widthOf(block);
  if (input.length !== heightOf(block) || !input.every(isRow)) throw SIZE_DIFFERS();
  return input;
}

function coveredBy(merges: readonly Block[], block: Block): (row: number, column: number) => boolean {
  const near = merges.filter(({ top, bottom }) => top <= block.bottom && bottom >= block.top);
  if (near.length === 0) return () => false;
  return (row, column) =>
    near.some((merge) => contains(merge, row, column) && (row !== merge.top || column !== merge.left));
}

/** "" resets to General. */
function readFormat(format: unknown): string | undefined {
  const code = text(format);
  if (code === '' || code === 'General') return undefined;
  if (!isValidFormat(code)) throw invalidArgument();
  return code;
}

function typeOf(value: CellValue): string {
  if (value === null) return 'Empty';
  if (isCellError(value)) return 'Error';
  return typeof value === 'number' ? 'Double' : typeof value === 'boolean' ? 'Boolean' : 'String';
}
