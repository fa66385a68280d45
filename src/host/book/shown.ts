import { isCellError, type Block, type CellValue } from '../../core/sheet/snapshot';
import { displayText, isDateFormat } from '../../workbook/formula/number-format';
import type { HostStyle } from '../../workbook/host-style';
import type { Sheet } from '../../workbook/sheet';
import { intersection } from './block';
import { conditionalLook, type ConditionalLook } from './conditional-fills';
import type { HostBook } from './host-book';
import { localFormula } from './local-formula';
import { columnWidth, rowHeight } from './sizes';

/** A sheet as somebody looks at it, without its cells. Sizes in points; a hidden row or column has none. */
export interface ShownSheet {
  readonly name: string;
  /** Rows and columns from A1 to the last used cell. */
  readonly rowCount: number;
  readonly columnCount: number;
  readonly standardHeight: number;
  readonly standardWidth: number;
  /** Rows and columns that are not of the standard size, in order, and their sizes. */
  readonly rows: Sizes;
  readonly columns: Sizes;
  /** So many rows and columns stay in view. */
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly merges: readonly Block[];
  readonly showGridlines: boolean;
}

interface Sizes {
  readonly places: Uint32Array;
  readonly points: Float64Array;
}

export interface Place {
  readonly row: number;
  readonly column: number;
}

/** One cell up, down, left or right. */
export interface Step {
  readonly row: -1 | 0 | 1;
  readonly column: -1 | 0 | 1;
}

/** A cell as somebody sees it: its text is that of the settings, its format an index into `ShownCells.styles`. */
export interface ShownCell extends Place {
  readonly text: string;
  readonly kind: 'empty' | 'text' | 'number' | 'boolean' | 'error';
  readonly style: number;
  /** What conditional formats give. */
  readonly conditional?: ConditionalLook;
}

/** The cells of a block that hold something or look like something. */
export interface ShownCells {
  readonly block: Block;
  readonly cells: readonly ShownCell[];
  readonly styles: ReadonlyMap<number, HostStyle>;
}

const LAST_COLUMN_WITH_SIZE = 16_383;

export function shownSheet(book: HostBook, sheet: Sheet): ShownSheet {
  const extras = book.extras(sheet);
  const { frozen } = extras;
  return {
    name: sheet.name,
    rowCount: sheet.rowCount,
    columnCount: sheet.columnCount,
    standardHeight: extras.standardHeight,
    standardWidth: columnWidth(book, sheet, LAST_COLUMN_WITH_SIZE),
    rows: sizes(
      [extras.rowHeights, extras.hiddenRows],
      sheet.rowCount,
      (row) => sheet.isRowHidden(row),
      (row) => rowHeight(book, sheet, row),
    ),
    columns: sizes(
      [extras.columnWidths, extras.hiddenColumns],
      sheet.columnCount,
      (column) => sheet.isColumnHidden(column),
      (column) => columnWidth(book, sheet, column),
    ),
    frozenRows: frozen && frozen.bottom < sheet.rowCount + 1000 ? frozen.bottom + 1 : 0,
    frozenColumns: frozen && frozen.right < LAST_COLUMN_WITH_SIZE ? frozen.right + 1 : 0,
    merges: sheet.merges,
    showGridlines: extras.showGridlines,
  };
}

function sizes(
  special: readonly ReadonlyMap<number, unknown>[],
  used: number,
  isHidden: (place: number) => boolean,
  size: (place: number) => number,
): Sizes {
  const found = new Set<number>(special.flatMap((map) => [...map.keys()]));
  for (let place = 0; place < used; place++) if (isHidden(place)) found.add(place);
  const places = Uint32Array.from(found).sort();
  return { places, points: Float64Array.from(places, size) };
}

/** The cells of a block, for a screen: the block is a few hundred rows at most. */
export function shownCells(book: HostBook, sheet: Sheet, block: Block): ShownCells {
  book.calculateIfDue();
  const rules = book.extras(sheet).rules.filter((rule) => intersection(rule.block, block));
  const cells: ShownCell[] = [];
  const styles = new Map<number, HostStyle>();
  for (let row = block.top; row <= block.bottom; row++)
    for (let column = block.left; column <= block.right; column++) {
      const value = sheet.value(row, column);
      const style = book.styleIndex(sheet, row, column);
      const conditional = rules.length > 0 ? conditionalLook(book, sheet, row, column, rules) : null;
      if (value === null && style === 0 && conditional === null) continue;
      const look = book.workbook.styles.at(style) as HostStyle;
      styles.set(style, look);
      const text = displayText(value, look.numberFormat ?? 'General', book.displayLocale);
      cells.push({ row, column, text, kind: kindOf(value), style, ...(conditional && { conditional }) });
    }
  return { block, cells, styles };
}

function kindOf(value: CellValue): ShownCell['kind'] {
  if (value === null) return 'empty';
  if (isCellError(value)) return 'error';
  return typeof value === 'object' ? 'error' : KINDS[typeof value as keyof typeof KINDS];
}

const KINDS = { string: 'text', number: 'number', boolean: 'boolean' } as const;

/** What stands in the formula bar: the formula, or the constant as one would type it again. */
export function contentOf(book: HostBook, sheet: Sheet, row: number, column: number): string {
  const formula = sheet.formula(row, column);
  if (formula !== null) return localFormula(formula, book.displayLocale);
  const value = sheet.value(row, column);
  if (typeof value !== 'number') return displayText(value, '@', book.displayLocale);
  const format = book.numberFormat(sheet, row, column);
  return displayText(value, editFormat(format, value), book.displayLocale);
}

/** Dates and percentages are edited as such, other numbers with all of their decimals. */
function editFormat(numberFormat: string, value: number): string {
  if (isDateFormat(numberFormat)) return Number.isInteger(value) ? 'dd/mm/yyyy' : 'dd/mm/yyyy hh:mm:ss';
  return /%/.test(numberFormat) ? '0.##########%' : 'General';
}

/** Ctrl+arrow: from there to the last cell of what is filled, or to the next that is, as in Excel. */
export function edgeOfData(sheet: Sheet, from: Place, step: Step): Place {
  const isFilled = ({ row, column }: Place): boolean => sheet.value(row, column) !== null;
  const isInside = ({ row, column }: Place): boolean =>
    row >= 0 && column >= 0 && row < sheet.rowCount && column < sheet.columnCount;
  const next = ({ row, column }: Place): Place => ({ row: row + step.row, column: column + step.column });
  if (!isInside(next(from))) return from;
  let at = next(from);
  const runs = isFilled(from) && isFilled(at);
  while (isInside(next(at)) && (runs ? isFilled(next(at)) : !isFilled(at))) at = next(at);
  return at;
}

/** Cells are locked unless their format says otherwise; beyond the used part all are. */
export function isLocked(book: HostBook, sheet: Sheet, block: Block): boolean {
  if (!book.extras(sheet).isProtected) return false;
  const bottom = Math.min(block.bottom, Math.max(block.top, sheet.rowCount));
  const right = Math.min(block.right, Math.max(block.left, sheet.columnCount));
  for (let row = block.top; row <= bottom; row++)
    for (let column = block.left; column <= right; column++)
      if (!book.style(sheet, row, column).isUnlocked) return true;
  return false;
}
