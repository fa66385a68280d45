import { withProperty } from '../../workbook/host-style';
import { autofitColumns, commonSize, setSize } from '../book/sizes';
import { pointsFromCharacters, STANDARD_HEIGHT } from '../../workbook/widths';
import { HostObject } from '../protocol/host-object';
import { number, oneOf, truth, whole } from './arguments';
import type { CellsTarget } from './cells-target';
import { horizontalName, verticalName, withHorizontal, withVertical } from './alignment';
import { FormatProtection } from './format-protection';
import { RangeBorderCollection } from './range-border-collection';
import { RangeFill } from './range-fill';
import { RangeFont } from './range-font';

/** Excel.RangeFormat. Excel's limits: 409.5 points for a row, 255 characters (1,342.5 points) for a column. */
export class RangeFormat extends HostObject {
  readonly #target: CellsTarget;

  constructor(target: CellsTarget) {
    super();
    this.#target = target;
  }

  get fill(): HostObject {
    return new RangeFill(this.#target);
  }

  get font(): HostObject {
    return new RangeFont(this.#target);
  }

  get borders(): HostObject {
    return new RangeBorderCollection(this.#target);
  }

  get protection(): HostObject {
    return new FormatProtection(this.#target);
  }

  get horizontalAlignment(): string | null {
    return this.#target.common(horizontalName);
  }

  set horizontalAlignment(name: unknown) {
    this.#target.restyle(withHorizontal(name));
  }

  get verticalAlignment(): string | null {
    return this.#target.common(verticalName);
  }

  set verticalAlignment(name: unknown) {
    this.#target.restyle(withVertical(name));
  }

  get wrapText(): boolean | null {
    return this.#target.common((style) => style.wrap ?? false);
  }

  set wrapText(isWrapped: unknown) {
    const wrap = truth(isWrapped) || undefined;
    this.#target.restyle((style) => withProperty(style, 'wrap', wrap));
  }

  get indentLevel(): number | null {
    return this.#target.common((style) => style.indent ?? 0);
  }

  /** *assumed: indent-needs-side*: an indent needs a side, so a cell aligned "General" becomes "Left", as in Excel's dialog. */
  set indentLevel(level: unknown) {
    const indent = whole(level, 0, 250) || undefined;
    this.#target.restyle((style) => {
      const after = withProperty(style, 'indent', indent);
      const hasSide = style.horizontal !== undefined || style.otherHorizontal !== undefined;
      return indent && !hasSide ? withProperty(after, 'horizontal', 'left') : after;
    });
  }

  get shrinkToFit(): boolean | null {
    return this.#target.common((style) => style.shrinkToFit ?? false);
  }

  set shrinkToFit(isShrunk: unknown) {
    const shrinkToFit = truth(isShrunk) || undefined;
    this.#target.restyle((style) => withProperty(style, 'shrinkToFit', shrinkToFit));
  }

  get textOrientation(): number | null {
    return this.#target.common((style) => style.textOrientation ?? 0);
  }

  set textOrientation(degrees: unknown) {
    const textOrientation = (degrees === 180 ? 180 : whole(degrees, -90, 90)) || undefined;
    this.#target.restyle((style) => withProperty(style, 'textOrientation', textOrientation));
  }

  get readingOrder(): string {
    return 'Context';
  }

  set readingOrder(order: unknown) {
    oneOf(order, ['Context', 'LeftToRight']);
  }

  /** *assumed: column-width-points* in points, 48 for a column of standard width; no unit is documented. */
  get columnWidth(): number | null {
    return this.#commonSize('column');
  }

  set columnWidth(points: unknown) {
    this.#target.checkWritable('allowFormatColumns');
    this.#setSize('column', number(points, 0, pointsFromCharacters(255)));
  }

  get rowHeight(): number | null {
    return this.#commonSize('row');
  }

  set rowHeight(points: unknown) {
    this.#target.checkWritable('allowFormatRows');
    this.#setSize('row', number(points, 0, 409.5));
  }

  get useStandardHeight(): boolean | null {
    const height = this.rowHeight;
    return height === null ? null : height === STANDARD_HEIGHT;
  }

  /** "Setting it to `false` has no effect." */
  set useStandardHeight(isStandard: unknown) {
    if (truth(isStandard)) this.#setSize('row', null);
  }

  get useStandardWidth(): boolean | null {
    const { book, sheet } = this.#target;
    const width = this.columnWidth;
    return width === null ? null : width === pointsFromCharacters(book.extras(sheet).standardWidth);
  }

  set useStandardWidth(isStandard: unknown) {
    if (truth(isStandard)) this.#setSize('column', null);
  }

  autofitColumns(): void {
    const { book, sheet, blocks } = this.#target;
    this.#target.checkWritable('allowFormatColumns');
    for (const block of blocks) autofitColumns(book, sheet, block);
  }

  /** *assumed: autofit-rows*: standard height; Excel measures the wrapped text. */
  autofitRows(): void {
    this.#target.checkWritable('allowFormatRows');
    this.#setSize('row', null);
  }

  #commonSize(axis: 'row' | 'column'): number | null {
    const { book, sheet, blocks } = this.#target;
    const sizes = blocks.map((block) => commonSize(book, sheet, block, axis));
    return sizes.every((size) => size === sizes[0]) ? (sizes[0] ?? null) : null;
  }

  #setSize(axis: 'row' | 'column', points: number | null): void {
    const { book, sheet, blocks } = this.#target;
    for (const block of blocks) setSize(book, sheet, block, axis, points);
  }
}
