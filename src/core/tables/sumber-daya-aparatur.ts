import type { StaffCount, StaffGroup, StaffGrouping } from '../inputs/pegawai/types';
import type { PercentFigure } from '../inputs/figure';
import { containsRatio, percentInterval } from '../number/interval';
import type { Sen } from '../number/sen';
import { caption, draftLine, perangkatDaerah, sourceLine, tahun, words } from './captions';
import { fixed, portionColumn, sourceCell, sumCell, textOf } from './cells';
import { headerCell, NUMBER, PERCENT, textColumn, totalNames } from './columns';
import type { TableContext, TableDefinition } from './context';
import { markNotes, note } from './footnotes';
import { sourceAmount } from './source-terms';
import type { TableCell, TableColumn, TableModel, TableRow } from './table';

const ORANG = 2;
/** 100,00% in hundredths of a percent. */
const WHOLE = 10000n;

interface Shape {
  readonly id: string;
  readonly grouping: StaffGrouping;
  readonly label: string;
  readonly basis: string;
}

/** People of one category, in hundredths. */
export const staffOf = ({ figures }: StaffCount): Sen =>
  figures.reduce((sum, { sen }) => sum + (sen ?? 0n), 0n);

const isWrong = (persen: PercentFigure | null, part: Sen, whole: Sen): boolean =>
  persen !== null &&
  persen.percent !== null &&
  whole !== 0n &&
  !containsRatio(percentInterval(persen.percent), part, whole);

function countCell(count: StaffCount, { pegawai }: TableContext): TableCell {
  const amount = sourceAmount(pegawai!.sheet, count.figures);
  return count.isLinkable ? sourceCell(amount) : fixed(amount.sen);
}

function rowsOf({ counts, total }: StaffGroup, context: TableContext): TableRow[] {
  const whole = counts.reduce((sum, count) => sum + staffOf(count), 0n);
  const portion = portionColumn(ORANG, counts.length);
  const rows = counts.map((count, index): TableRow => ({
    role: 'item',
    cells: [
      fixed(BigInt(index + 1)),
      textOf(count.label),
      countCell(count, context),
      portion(staffOf(count), whole, isWrong(count.persen, staffOf(count), whole)),
    ],
  }));
  const printed = total?.figure;
  const differs = printed?.status === 'read' && printed.sen !== null && printed.sen !== whole;
  const all = rows.map((_, index) => index);
  const cells = [fixed('Jumlah'), undefined, sumCell(whole, all, differs), portion(whole, whole)];
  return [...rows, { role: 'total', cells }];
}

/** Shares that are rounded one by one need not add up to 100,00%. */
function roundingNote(rows: readonly TableRow[]): TableCell[] {
  const parts = rows.filter(({ role }) => role === 'item').map(({ cells }) => cells[ORANG + 1]?.value);
  const sum = parts.reduce<bigint>((total, value) => total + (typeof value === 'bigint' ? value : 0n), 0n);
  return sum === 0n || sum === WHOLE
    ? []
    : [note('Persentase tiap baris dibulatkan, sehingga jumlahnya tidak tepat 100%.')];
}

/** Tables 1.1–1.3: staff by pendidikan, pangkat/golongan or eselon, each with its share. */
function staffTable({ id, grouping, label, basis }: Shape, context: TableContext): TableModel {
  const { identitas } = context;
  const pegawai = context.pegawai!;
  const columns: TableColumn[] = [
    NUMBER,
    textColumn('kategori', 40),
    { key: 'orang', kind: 'count', width: 14 },
    { ...PERCENT, width: 12 },
  ];
  const rows = rowsOf(pegawai.groups[grouping]!, context);
  return {
    id,
    caption: caption(
      id,
      'Sumber Daya Aparatur',
      perangkatDaerah(identitas),
      words(`Berdasarkan ${basis}`, tahun(identitas)),
    ),
    draft: draftLine(context),
    columns,
    header: [
      headerCell(0, 0, 'NO.', 2),
      headerCell(0, 1, label, 2),
      headerCell(0, 2, 'JUMLAH', 1, 2),
      headerCell(1, 2, 'Orang'),
      headerCell(1, 3, '%'),
    ],
    headerRows: 2,
    numbered: true,
    rows,
    spans: [],
    notes: [
      ...(pegawai.isList ? [note(`Dihitung dari daftar pegawai di lembar ${pegawai.sheet.name}.`)] : []),
      ...(pegawai.nonAsn > 0 ? [note(`Tidak termasuk ${pegawai.nonAsn} tenaga non-ASN.`)] : []),
      ...roundingNote(rows),
      ...markNotes(rows),
    ],
    source: sourceLine(pegawai.sheet.name),
    names: totalNames(id, columns, rows.length - 1),
    landscape: false,
  };
}

const definition = (shape: Shape): TableDefinition => ({
  id: shape.id,
  title: `Sumber Daya Aparatur Berdasarkan ${shape.basis}`,
  needs: ['pegawai'],
  needsPrograms: false,
  hasContent: ({ pegawai }) => (pegawai?.groups[shape.grouping]?.counts.length ?? 0) > 0,
  build: (context) => staffTable(shape, context),
});

export const tabel11 = definition({
  id: '1.1',
  grouping: 'pendidikan',
  label: 'TINGKAT PENDIDIKAN',
  basis: 'Tingkat Pendidikan',
});
export const tabel12 = definition({
  id: '1.2',
  grouping: 'golongan',
  label: 'PANGKAT/GOLONGAN',
  basis: 'Pangkat/Golongan',
});
export const tabel13 = definition({ id: '1.3', grouping: 'eselon', label: 'ESELON', basis: 'Eselon' });
