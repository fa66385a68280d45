import { figureOfYear, ikuYear, lastRenstraYear, targetOfYear } from '../inputs/iku/years';
import type { IkuInput, IkuRow } from '../inputs/iku/types';
import type { PpksInput } from '../inputs/ppks/types';
import { fixed } from './cells';
import type { TableContext } from './context';
import { nothing, quantityCell, shareQuantity } from './quantity-cells';
import { sourceAmount } from './source-terms';
import type { BodySpan, TableCell, TableRow } from './table';

/** The year that the report is about, from Identitas, else the last that the IKU sheet names. */
export const yearOf = ({ identitas, iku }: TableContext): number | null =>
  identitas.tahun ?? (iku && ikuYear(iku));

/** The share of PPKS that were served, over the types that count for the indicator. */
export function ppksShare(ppks: PpksInput, decimals: 0 | 1 | 2): TableCell {
  const counted = ppks.rows.filter(({ masukIku }) => masukIku);
  const amount = (measure: 'populasi' | 'realisasi') =>
    sourceAmount(
      ppks.sheet,
      counted.map((row) => row[measure]),
    );
  return shareQuantity(amount('realisasi'), amount('populasi'), decimals);
}

/** The realisasi of one year; of the report's year from PPKS where the sheet says so. */
export function realisasiCell(row: IkuRow, year: number | null, context: TableContext): TableCell {
  const { ppks, settings } = context;
  const isReportYear = year === yearOf(context);
  if (isReportYear && row.fromPpks && ppks) return ppksShare(ppks, settings.desimal);
  const figure = figureOfYear(row.realisasi, year, isReportYear);
  return figure ? quantityCell(figure) : nothing();
}

/** What the year's performance is held against: the performance agreement, else the decree, else the Renstra. */
export const yearTargetCell = (row: IkuRow, context: TableContext): TableCell =>
  quantityCell(targetOfYear(row, yearOf(context)));

/** Which Renstra year table 3.7 shows. */
export const renstraYear = (context: TableContext): number | null =>
  context.settings.renstra === 'laporan'
    ? yearOf(context)
    : (lastRenstraYear(context.iku!) ?? yearOf(context));

function sasaranCell(iku: IkuInput, { sasaran, sasaranCell: cell }: IkuRow): TableCell {
  return cell
    ? { value: sasaran, computation: { kind: 'label', cell: { sheet: iku.sheet.name, ...cell } } }
    : fixed(sasaran);
}

export function indikatorCell(iku: IkuInput, { row, indikator, indikatorColumn }: IkuRow): TableCell {
  return indikatorColumn === null
    ? fixed(indikator)
    : {
        value: indikator,
        computation: { kind: 'label', cell: { sheet: iku.sheet.name, row, column: indikatorColumn } },
      };
}

/** One row per indicator below its sasaran: number and sasaran stand once over all its indicators. */
export function indikatorRows(
  iku: IkuInput,
  hasNumber: boolean,
  cells: (row: IkuRow, at: number) => readonly TableCell[],
): { readonly rows: TableRow[]; readonly spans: BodySpan[] } {
  const rows: TableRow[] = [];
  const spans: BodySpan[] = [];
  const column = hasNumber ? 1 : 0;
  let group = 0;
  let first = 0;
  const close = (): void => {
    if (rows.length - first < 2) return;
    for (let c = 0; c <= column; c++) spans.push({ column: c, firstRow: first, lastRow: rows.length - 1 });
  };
  iku.rows.forEach((row, index) => {
    const isNew = index === 0 || row.sasaran !== iku.rows[index - 1]!.sasaran;
    if (isNew) {
      close();
      first = rows.length;
      group++;
    }
    rows.push({
      role: 'item',
      cells: [
        ...(hasNumber ? [isNew ? fixed(BigInt(group)) : undefined] : []),
        isNew ? sasaranCell(iku, row) : undefined,
        indikatorCell(iku, row),
        ...cells(row, index),
      ],
    });
  });
  close();
  return { rows, spans };
}

/** The sheets that rows of indicators were made from: IKU, and Renstra where a target stands only there. */
export function indikatorSheets(
  { iku, renstra }: TableContext,
  rows: readonly TableRow[],
): readonly string[] {
  const isFromRenstra = ({ cells }: TableRow): boolean =>
    cells.some((cell) => {
      const { computation } = cell ?? {};
      return computation?.kind === 'quantity' && computation.term.cell.sheet === renstra?.sheet.name;
    });
  return [iku!.sheet.name, ...(renstra && rows.some(isFromRenstra) ? [renstra.sheet.name] : [])];
}
