import type { KebutuhanPegawaiInput } from '../inputs/kebutuhan-pegawai/types';
import { caption, draftLine, perangkatDaerah, sourceLine, tahun, words } from './captions';
import { fixed, sourceCell, sumCell, textOf } from './cells';
import { headerRow, textColumn, totalNames } from './columns';
import type { TableContext, TableDefinition } from './context';
import { markNotes } from './footnotes';
import { sourceAmount } from './source-terms';
import type { TableColumn, TableModel, TableRow } from './table';

const COLUMNS: readonly TableColumn[] = [
  textColumn('nomor', 8),
  textColumn('jabatan', 60),
  { key: 'kebutuhan', kind: 'count', width: 16 },
];

/** "1. Pengolah Data", "1 Bidang A": the source numbers it already. */
const isNumbered = (text: string): boolean => /^\d+[.)]?\s/.test(text);

/** Units as headings with their positions below; numbered by order where the source does not. */
function rowsOf({ sheet, rows, total }: KebutuhanPegawaiInput): TableRow[] {
  const listed: TableRow[] = [];
  const counted: number[] = [];
  let units = 0;
  let positions = 0;
  let heading = '';
  for (const { unit, jabatan, kebutuhan } of rows) {
    if (unit.text !== heading) {
      heading = unit.text;
      positions = 0;
      units++;
      if (heading !== '')
        listed.push({ role: 'program', cells: [fixed(String(units)), textOf(unit), undefined] });
    }
    positions++;
    const own = heading === '' ? String(positions) : `${units}.${positions}`;
    const amount = sourceAmount(sheet, [kebutuhan]);
    counted.push(listed.length);
    const nomor = isNumbered(jabatan.text) ? '' : own;
    listed.push({ role: 'item', cells: [fixed(nomor), textOf(jabatan), sourceCell(amount)] });
  }
  const sum = rows.reduce((all, { kebutuhan }) => all + (kebutuhan.sen ?? 0n), 0n);
  const differs = total?.status === 'read' && total.sen !== null && total.sen !== sum;
  return [...listed, { role: 'total', cells: [fixed('TOTAL'), undefined, sumCell(sum, counted, differs)] }];
}

/** Table 1.4: staff that the office still needs, by unit. */
function kebutuhanTable(context: TableContext): TableModel {
  const { identitas } = context;
  const input = context.kebutuhanPegawai!;
  const rows = rowsOf(input);
  return {
    id: '1.4',
    caption: caption(
      '1.4',
      'Sumber Daya Aparatur',
      perangkatDaerah(identitas),
      words('Berdasarkan Kebutuhan', tahun(identitas)),
    ),
    draft: draftLine(context),
    columns: COLUMNS,
    header: headerRow('NO.', 'JABATAN', 'KEBUTUHAN'),
    headerRows: 1,
    numbered: true,
    rows,
    spans: [],
    notes: markNotes(rows),
    source: sourceLine(input.sheet.name),
    names: totalNames('1.4', COLUMNS, rows.length - 1),
    landscape: false,
  };
}

export const tabel14: TableDefinition = {
  id: '1.4',
  title: 'Sumber Daya Aparatur Berdasarkan Kebutuhan',
  needs: ['kebutuhan-pegawai'],
  needsPrograms: false,
  build: kebutuhanTable,
};
