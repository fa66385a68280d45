import { figureOfYear } from '../inputs/iku/years';
import type { RenstraPart, RenstraRow } from '../inputs/renstra/types';
import { caption, draftLine, perangkatDaerah, sourceLine, words } from './captions';
import { headerCell, headerRow, NUMBER, textColumn } from './columns';
import type { TableContext, TableDefinition } from './context';
import { markNotes } from './footnotes';
import { quantityCell } from './quantity-cells';
import { PlanLines } from './renstra-lines';
import type { TableColumn, TableModel, TableRow } from './table';

interface Own extends Pick<
  TableModel,
  'id' | 'caption' | 'columns' | 'header' | 'headerRows' | 'spans' | 'landscape'
> {
  readonly rows: readonly TableRow[];
}

/** What all tables of the plan share. */
export const planTable = (context: TableContext, own: Own): TableModel => ({
  ...own,
  draft: draftLine(context),
  numbered: false,
  notes: markNotes(own.rows),
  source: sourceLine(context.renstra!.sheet.name),
  names: [],
});

/** Tables 2.1 and 2.2: parts of the plan side by side. */
function partsTable(
  id: string,
  context: TableContext,
  parts: readonly RenstraPart[],
  columns: readonly TableColumn[],
  header: Pick<TableModel, 'header' | 'headerRows'>,
  title: string,
): TableModel {
  const lines = new PlanLines(context.renstra!.rows, parts);
  return planTable(context, {
    id,
    caption: caption(id, title, perangkatDaerah(context.identitas)),
    columns,
    ...header,
    rows: lines.lines.map((line) => ({ role: 'item', cells: parts.map((part) => lines.text(line, part)) })),
    spans: parts.flatMap((part, column) => lines.spans(part, [column])),
    landscape: false,
  });
}

const TUJUAN_PARTS = ['tujuan', 'indikatorTujuan', 'sasaran', 'indikator'] as const;

/** Table 2.7: tujuan and sasaran with their indicators, and the target of each year of the Renstra. */
function targetTable(context: TableContext): TableModel {
  const { rows, years } = context.renstra!;
  const lines = new PlanLines(rows, TUJUAN_PARTS);
  const first = TUJUAN_PARTS.length + 1;
  const labels = ['TUJUAN', 'INDIKATOR TUJUAN', 'SASARAN', 'INDIKATOR SASARAN'];
  return planTable(context, {
    id: '2.7',
    caption: caption('2.7', words('Tujuan dan Sasaran Pelayanan', perangkatDaerah(context.identitas))),
    columns: [
      NUMBER,
      ...TUJUAN_PARTS.map((part) => textColumn(part, 26)),
      ...years.map((year): TableColumn => ({ key: `target_${year}`, kind: 'quantity', width: 11 })),
    ],
    header: [
      headerCell(0, 0, 'NO.', 2),
      ...labels.map((label, at) => headerCell(0, at + 1, label, 2)),
      headerCell(0, first, 'TARGET KINERJA', 1, years.length),
      ...years.map((year, at) => headerCell(1, first + at, String(year))),
    ],
    headerRows: 2,
    rows: lines.lines.map((line) => ({
      role: 'item',
      cells: [
        lines.number(line, 'tujuan'),
        ...TUJUAN_PARTS.map((part) => lines.text(line, part)),
        ...years.map((year) => quantityCell(figureOfYear(line.row.targets, year, false))),
      ],
    })),
    spans: [
      ...lines.spans('tujuan', [0, 1]),
      ...TUJUAN_PARTS.slice(1).flatMap((part, at) => lines.spans(part, [at + 2])),
    ],
    landscape: true,
  });
}

const states =
  (...parts: readonly RenstraPart[]) =>
  ({ renstra }: TableContext): boolean =>
    renstra!.rows.some((row: RenstraRow) => parts.some((part) => row[part].text !== ''));

export const tabel21: TableDefinition = {
  id: '2.1',
  title: 'Misi dan Tujuan',
  needs: ['renstra'],
  needsPrograms: false,
  hasContent: states('misi'),
  build: (context) =>
    partsTable(
      '2.1',
      context,
      ['misi', 'tujuan'],
      [textColumn('misi', 50), textColumn('tujuan', 50)],
      { header: headerRow('MISI', 'TUJUAN'), headerRows: 1 },
      'Misi dan Tujuan',
    ),
};

export const tabel22: TableDefinition = {
  id: '2.2',
  title: 'Tujuan dan Sasaran',
  needs: ['renstra'],
  needsPrograms: false,
  build: (context) =>
    partsTable(
      '2.2',
      context,
      ['tujuan', 'sasaran', 'indikator'],
      [textColumn('tujuan', 36), textColumn('sasaran', 36), textColumn('indikator', 34)],
      {
        header: [
          headerCell(0, 0, 'TUJUAN', 2),
          headerCell(0, 1, 'SASARAN', 1, 2),
          headerCell(1, 1, 'URAIAN'),
          headerCell(1, 2, 'INDIKATOR'),
        ],
        headerRows: 2,
      },
      'Tujuan dan Sasaran',
    ),
};

export const tabel27: TableDefinition = {
  id: '2.7',
  title: 'Tujuan dan Sasaran Pelayanan',
  needs: ['renstra'],
  needsPrograms: false,
  hasContent: ({ renstra }) => renstra!.years.length > 0,
  build: targetTable,
};
