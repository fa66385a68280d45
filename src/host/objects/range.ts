import type { Block } from '../../core/sheet/snapshot';
import { isWholeColumns, isWholeRows } from '../book/block';
import { clearBlock, type ClearWhat } from '../book/clear';
import { mergeBlock, mergesIn, unmergeBlock } from '../book/merging';
import { selectBlock } from '../book/selecting';
import { shiftCells } from '../book/shift-cells';
import { isHidden, setHidden } from '../book/hiding';
import { distance } from '../book/sizes';
import { apiNotFound } from '../protocol/api-error';
import type { HostObject } from '../protocol/host-object';
import { oneOf, optional, truth } from './arguments';
import { ConditionalFormatCollection } from './conditional-format-collection';
import { DataValidation } from './data-validation';
import type { BlockObject } from './model';
import { RangeContent } from './range-content';
import { RangeFormat } from './range-format';
import { assignEach, pickEach } from './range-properties';

const CLEAR: readonly ClearWhat[] = ['All', 'Formats', 'Contents', 'Hyperlinks', 'RemoveHyperlinks'];

/** Excel.Range. */
export class Range extends RangeContent {
  get format(): HostObject {
    return new RangeFormat(this.target);
  }

  /** *assumed: style-normal* for every cell: no style of ours has a name. */
  get style(): string {
    return 'Normal';
  }

  /** Applying "Normal" takes off every format, not conditional formats (support.microsoft.com "Apply, create, or remove a cell style"). */
  set style(name: unknown) {
    if (name !== 'Normal') throw apiNotFound('Range', `style = '${String(name)}'`);
    this.target.restyle(() => ({}));
  }

  get worksheet(): HostObject {
    return this.model.worksheet(this.sheet);
  }

  get conditionalFormats(): HostObject {
    return new ConditionalFormatCollection(this.model, this.sheet, this.block);
  }

  get dataValidation(): HostObject {
    return new DataValidation(this.target);
  }

  get rowHidden(): boolean | null {
    return isHidden(this.model.book, this.sheet, this.block, 'row');
  }

  set rowHidden(value: unknown) {
    this.target.checkWritable('allowFormatRows');
    setHidden(this.model.book, this.sheet, this.block, 'row', truth(value));
  }

  get columnHidden(): boolean | null {
    return isHidden(this.model.book, this.sheet, this.block, 'column');
  }

  set columnHidden(value: unknown) {
    this.target.checkWritable('allowFormatColumns');
    setHidden(this.model.book, this.sheet, this.block, 'column', truth(value));
  }

  /** true when every cell is hidden by its row or its column, false when none is. */
  get hidden(): boolean | null {
    const [rows, columns] = [this.rowHidden, this.columnHidden];
    if (rows === true || columns === true) return true;
    return rows === false && columns === false ? false : null;
  }

  /** No formula of ours spills. */
  get hasSpill(): boolean {
    return false;
  }

  get top(): number {
    return distance(this.model.book, this.sheet, 'row', 0, this.block.top);
  }

  get left(): number {
    return distance(this.model.book, this.sheet, 'column', 0, this.block.left);
  }

  get height(): number {
    return distance(this.model.book, this.sheet, 'row', this.block.top, this.block.bottom + 1);
  }

  get width(): number {
    return distance(this.model.book, this.sheet, 'column', this.block.left, this.block.right + 1);
  }

  calculate(): void {
    this.model.book.calculation.recalculate();
  }

  setDirty(): void {
    this.model.book.calculation.edited(this.sheet, this.block);
  }

  clear(applyTo?: unknown): void {
    const what = optional(applyTo, (value) => oneOf(value, CLEAR), 'All');
    this.target.checkWritable();
    clearBlock(this.model.book, this.sheet, this.block, what);
    if (what === 'All' || what === 'Contents') {
      this.model.book.changed(this.sheet, this.block, {
        referenceId: this.model.keep(this.model.range(this.sheet, this.block)),
      });
    }
  }

  merge(across?: unknown): void {
    this.target.checkWritable();
    mergeBlock(this.model.book, this.sheet, this.block, optional(across, truth, false));
  }

  unmerge(): void {
    this.target.checkWritable();
    unmergeBlock(this.sheet, this.block);
  }

  getMergedAreasOrNullObject(): HostObject | null {
    const merges = mergesIn(this.sheet, this.block);
    return merges.length === 0 ? null : this.model.areas(this.sheet, merges);
  }

  select(): void {
    selectBlock(this.model.book, this.sheet, this.block);
  }

  insert(shift: unknown): BlockObject {
    this.#shift(oneOf(shift, ['Down', 'Right']), 1);
    return this.model.range(this.sheet, this.block);
  }

  delete(shift: unknown): void {
    this.#shift(oneOf(shift, ['Up', 'Left']), -1);
  }

  getCellProperties(options: unknown): unknown {
    return this.#rows().map((row) => pickEach(this.#columns(row.block), options));
  }

  getRowProperties(options: unknown): unknown {
    return pickEach(this.#rows(), options);
  }

  getColumnProperties(options: unknown): unknown {
    return pickEach(this.#columns(this.block), options);
  }

  setCellProperties(properties: unknown): void {
    const rows: readonly unknown[] = Array.isArray(properties) ? properties : [];
    this.#rows().forEach((row, index) => assignEach(this.#columns(row.block), rows[index]));
  }

  setRowProperties(properties: unknown): void {
    assignEach(this.#rows(), properties);
  }

  setColumnProperties(properties: unknown): void {
    assignEach(this.#columns(this.block), properties);
  }

  #rows(): BlockObject[] {
    const { top, left, bottom, right } = this.block;
    return Array.from({ length: bottom - top + 1 }, (_, n) =>
      this.model.range(this.sheet, { top: top + n, left, bottom: top + n, right }),
    );
  }

  #columns({ top, bottom, left, right }: Block): BlockObject[] {
    return Array.from({ length: right - left + 1 }, (_, n) =>
      this.model.range(this.sheet, { top, bottom, left: left + n, right: left + n }),
    );
  }

  /** Only whole rows or columns: moving part of a row is not needed by anybody so far. */
  #shift(direction: string, sign: 1 | -1): void {
    this.target.checkWritable();
    const { top, left, bottom, right } = this.block;
    const { book } = this.model;
    if (isWholeRows(this.block)) {
      shiftCells(book, this.sheet, { axis: 'row', at: top, count: sign * (bottom - top + 1) });
    } else if (isWholeColumns(this.block)) {
      shiftCells(book, this.sheet, { axis: 'column', at: left, count: sign * (right - left + 1) });
    } else {
      throw apiNotFound(
        'Range',
        `${sign > 0 ? 'insert' : 'delete'}('${direction}') of a part of rows or columns`,
      );
    }
    const what = isWholeRows(this.block) ? 'Row' : 'Column';
    book.changed(this.sheet, this.block, { changeType: `${what}${sign > 0 ? 'Inserted' : 'Deleted'}` });
  }
}
