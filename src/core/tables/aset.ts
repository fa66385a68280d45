import type { InputKind } from '../inputs/mapping';
import { caption, draftLine, perangkatDaerah, sourceLine, tahun, words } from './captions';
import { fixed, sourceCell, textOf } from './cells';
import { headerRow, NUMBER, textColumn } from './columns';
import type { TableContext, TableDefinition } from './context';
import { markNotes } from './footnotes';
import { sourceAmount } from './source-terms';
import type { TableCell, TableColumn, TableModel, TableRow } from './table';

interface Shape {
  readonly id: string;
  readonly title: string;
  readonly needs: InputKind;
  readonly lastLine: (year: string | null) => string | null;
  readonly columns: readonly TableColumn[];
  readonly header: readonly string[];
  readonly sheet: (context: TableContext) => string;
  readonly cells: (context: TableContext) => readonly (readonly TableCell[])[];
}

/** Tables 1.6 and 1.7: goods in use and goods that are needed, numbered; no total, for their units mix. */
function asetTable(shape: Shape, context: TableContext): TableModel {
  const { identitas } = context;
  const rows = shape.cells(context).map((cells, index): TableRow => ({
    role: 'item',
    cells: [fixed(BigInt(index + 1)), ...cells],
  }));
  return {
    id: shape.id,
    caption: caption(shape.id, shape.title, perangkatDaerah(identitas), shape.lastLine(tahun(identitas))),
    draft: draftLine(context),
    columns: [NUMBER, ...shape.columns],
    header: headerRow('NO.', ...shape.header),
    headerRows: 1,
    numbered: true,
    rows,
    spans: [],
    notes: markNotes(rows),
    source: sourceLine(shape.sheet(context)),
    names: [],
    landscape: false,
  };
}

const definition = (shape: Shape): TableDefinition => ({
  id: shape.id,
  title: shape.title,
  needs: [shape.needs],
  needsPrograms: false,
  build: (context) => asetTable(shape, context),
});

export const tabel16 = definition({
  id: '1.6',
  title: 'Aset',
  needs: 'aset',
  lastLine: (year) => year,
  columns: [textColumn('nama', 46), textColumn('merk', 30), textColumn('kondisi', 16)],
  header: ['NAMA BARANG', 'MERK/TYPE', 'KONDISI'],
  sheet: ({ aset }) => aset!.sheet.name,
  cells: ({ aset }) => aset!.rows.map(({ nama, merk, kondisi }) => [nama, merk, kondisi].map(textOf)),
});

export const tabel17 = definition({
  id: '1.7',
  title: 'Kebutuhan Aset',
  needs: 'kebutuhan-aset',
  lastLine: (year) => words('Berdasarkan Kebutuhan', year),
  columns: [textColumn('nama', 50), { key: 'jumlah', kind: 'count', width: 14 }, textColumn('satuan', 16)],
  header: ['NAMA BARANG', 'JUMLAH', 'SATUAN'],
  sheet: ({ kebutuhanAset }) => kebutuhanAset!.sheet.name,
  cells: ({ kebutuhanAset }) =>
    kebutuhanAset!.rows.map(({ nama, jumlah, satuan }) => [
      textOf(nama),
      sourceCell(sourceAmount(kebutuhanAset!.sheet, [jumlah])),
      textOf(satuan),
    ]),
});
