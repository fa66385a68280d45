import { address, columnName } from '../../core/sheet/address';
import type { Block } from '../../core/sheet/snapshot';
import type { PlanCell, FlowingPlan } from '../../core/plan/plan';
import { EXCEL } from '../limits';
import { attributeText } from '../xml/text';
import { ByteWriter, markup, type Markup } from './byte-writer';
import { writeCell, type StyleMarkup } from './cell-xml';
import type { Dialect } from './dialect';
import type { KeptElements } from './kept-elements';

/** So many bytes are deflated at a time. */
const BLOCK = 1 << 18;

/** Paper codes of `<pageSetup>`: A4, and folio (8½ × 13 in), which Indonesia calls F4. */
const PAPER = { A4: 9, F4: 14 } as const;

/**
 * A planned sheet as a worksheet part, piece by piece. `styleOf` gives the markup of a style of the plan. Elements stand in the order of the schema (CT_Worksheet), as Excel insists.
 */
export function* sheetXml(
  plan: FlowingPlan,
  styleOf: (index: number) => StyleMarkup,
  dialect: Dialect,
  kept: KeptElements,
): Generator<Uint8Array> {
  const out = new ByteWriter(BLOCK);
  const links: string[] = [];
  out.text(headXml(plan, dialect, kept));
  yield* writeRows(out, plan, styleOf, links);
  out.text(tailXml(plan, links, kept));
  yield out.take();
}

function headXml(plan: FlowingPlan, dialect: Dialect, kept: KeptElements): string {
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n` +
    `<worksheet xmlns="${dialect.main}"${rootDeclarations(kept, dialect)}>` +
    `<sheetPr${kept.sheetAttributes}>${kept.tabColor}<pageSetUpPr fitToPage="1"/></sheetPr>` +
    `<sheetViews><sheetView${kept.viewAttributes} workbookViewId="0">${paneXml(plan.frozenRows)}</sheetView></sheetViews>` +
    `<sheetFormatPr defaultRowHeight="15"/>${columnsXml(plan.widths)}<sheetData>`
  );
}

/** Kept elements may use prefixes of the old root, "r" above all. */
const rootDeclarations = ({ declarations }: KeptElements, { relationships }: Dialect): string =>
  /\sxmlns:r\s*=/.test(declarations) ? declarations : ` xmlns:r="${relationships}"${declarations}`;

const paneXml = (rows: number): string =>
  rows === 0
    ? ''
    : `<pane ySplit="${rows}" topLeftCell="A${rows + 1}" activePane="bottomLeft" state="frozen"/>` +
      `<selection pane="bottomLeft" activeCell="A${rows + 1}" sqref="A${rows + 1}"/>`;

function columnsXml(widths: readonly number[]): string {
  const columns = widths.map((width, n) => {
    const shown = Math.min(Math.max(width, 0), EXCEL.columnWidth);
    return `<col min="${n + 1}" max="${n + 1}" width="${shown}" customWidth="1"/>`;
  });
  return columns.length === 0 ? '' : `<cols>${columns.join('')}</cols>`;
}

/** Every row that has cells or a height of its own; yields full blocks and fills `links` on the way. */
function* writeRows(
  out: ByteWriter,
  plan: FlowingPlan,
  styleOf: (index: number) => StyleMarkup,
  links: string[],
): Generator<Uint8Array> {
  const heights = [...plan.heights.keys()].sort((a, b) => a - b);
  let nextHeight = 0;
  let row = -1;
  let number = '';
  for (const piece of plan.pieces) {
    for (const cell of piece) {
      if (cell.row !== row) {
        if (cell.row < row) throw new Error(`${plan.name}: row ${cell.row} after row ${row}`);
        if (row >= 0) out.ascii('</row>');
        for (; heights[nextHeight]! < cell.row; nextHeight++)
          out.text(`${rowOpen(plan, heights[nextHeight]!)}</row>`);
        if (heights[nextHeight] === cell.row) nextHeight++;
        row = cell.row;
        out.ascii(rowOpen(plan, row));
        number = String(row + 1);
        if (out.isFull) yield out.take();
      }
      out.markup(OPENINGS[cell.column] ?? openingOf(cell.column));
      out.ascii(number);
      writeCell(out, cell, styleOf(cell.style));
      if (cell.link !== undefined && links.length < EXCEL.hyperlinks) links.push(linkXml(cell, cell.link));
    }
  }
  if (row >= 0) out.text('</row>');
  for (; nextHeight < heights.length; nextHeight++) out.text(`${rowOpen(plan, heights[nextHeight]!)}</row>`);
}

const openingOf = (column: number): Markup => markup(`<c r="${columnName(column)}`);
const OPENINGS = Array.from({ length: 64 }, (_, column) => openingOf(column));

function rowOpen(plan: FlowingPlan, row: number): string {
  const height = plan.heights.get(row);
  if (height === undefined) return `<row r="${row + 1}">`;
  return `<row r="${row + 1}" ht="${Math.min(Math.max(height, 0), EXCEL.rowHeight)}" customHeight="1">`;
}

const linkXml = ({ row, column }: PlanCell, location: string): string =>
  `<hyperlink ref="${address(row, column)}" location="${attributeText(location)}"/>`;

function tailXml({ merges, print }: FlowingPlan, links: readonly string[], kept: KeptElements): string {
  return [
    '</sheetData>',
    kept.protection,
    merges.length === 0
      ? ''
      : `<mergeCells count="${merges.length}">${merges.map(mergeXml).join('')}</mergeCells>`,
    kept.conditionalFormats,
    links.length === 0 ? '' : `<hyperlinks>${links.join('')}</hyperlinks>`,
    '<printOptions horizontalCentered="1"/>',
    '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>',
    `<pageSetup paperSize="${PAPER[print.paper]}" orientation="${print.orientation}" fitToHeight="0"/>`,
    kept.headerFooter,
    kept.drawings,
    '</worksheet>',
  ].join('');
}

const mergeXml = ({ top, left, bottom, right }: Block): string =>
  `<mergeCell ref="${address(top, left)}:${address(bottom, right)}"/>`;
