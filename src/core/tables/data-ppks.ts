import type { Figure, PercentFigure } from '../inputs/figure';
import type { PpksInput, PpksRow } from '../inputs/ppks/types';
import { absolute, type Sen } from '../number/sen';
import { caption, draftLine, perangkatDaerah, sourceLine, tahun, triwulan, words } from './captions';
import { fixed, linked, ratioColumn, sourceCell, sumCell } from './cells';
import { headerRow, NUMBER, PERCENT, textColumn, totalNames } from './columns';
import type { TableContext, TableDefinition } from './context';
import { markNotes, note, sentence } from './footnotes';
import { percentDiffers } from './printed';
import { sourceAmount } from './source-terms';
import type { SentenceAmount, TableCell, TableColumn, TableModel, TableRow } from './table';

const POPULASI = 2;
const REALISASI = 3;

/** Σ over the types that count for the indicator, in hundredths of a person. */
export function ppksTotals(ppks: PpksInput): { readonly populasi: Sen; readonly realisasi: Sen } {
  let populasi = 0n;
  let realisasi = 0n;
  for (const row of ppks.rows) {
    if (!row.masukIku) continue;
    populasi += row.populasi.sen ?? 0n;
    realisasi += row.realisasi.sen ?? 0n;
  }
  return { populasi, realisasi };
}

function differsFromPrinted(ppks: PpksInput, measure: 'populasi' | 'realisasi', ours: Sen): boolean {
  const width = ppks.rows.reduce((sum, row) => sum + row[measure].halfWidth, 0n);
  const isOther = ({ status, sen, halfWidth }: Figure): boolean =>
    status === 'read' && sen !== null && absolute(sen - ours) > halfWidth + width;
  return ppks.totals.some((total) => isOther(total[measure]));
}

function rowsOf(ppks: PpksInput, context: TableContext): TableRow[] {
  const { sheet, mapping } = ppks;
  const ratio = ratioColumn(REALISASI, POPULASI);
  const hasPercent = context.settings.kolomTambahan;
  const percent = (
    realisasi: Sen,
    populasi: Sen,
    printed: readonly (PercentFigure | null)[],
  ): TableCell[] => {
    const differs = printed.some(
      (figure) =>
        figure !== null && (context.isFlaggedPercent(figure) || percentDiffers(figure, realisasi, populasi)),
    );
    return hasPercent ? [ratio(realisasi, populasi, differs)] : [];
  };
  const rows = ppks.rows.map((row, index): TableRow => {
    const populasi = sourceAmount(sheet, [row.populasi]);
    const realisasi = sourceAmount(sheet, [row.realisasi]);
    return {
      role: 'item',
      cells: [
        fixed(BigInt(index + 1)),
        linked(sheet, row.jenisLinkable ? row.row : null, mapping.columns.jenis, row.jenis),
        sourceCell(populasi),
        sourceCell(realisasi),
        ...percent(realisasi.sen, populasi.sen, [row.persen]),
      ],
    };
  });
  return [...rows, totalRow(ppks, percent)];
}

function totalRow(
  ppks: PpksInput,
  percent: (realisasi: Sen, populasi: Sen, printed: readonly (PercentFigure | null)[]) => TableCell[],
): TableRow {
  const counted = indices(ppks.rows, (row) => row.masukIku);
  const isWhole = counted.length === ppks.rows.length;
  const { populasi, realisasi } = ppksTotals(ppks);
  return {
    role: 'total',
    cells: [
      fixed('TOTAL'),
      undefined,
      sumCell(populasi, counted, isWhole && differsFromPrinted(ppks, 'populasi', populasi)),
      sumCell(realisasi, counted, isWhole && differsFromPrinted(ppks, 'realisasi', realisasi)),
      ...percent(realisasi, populasi, isWhole ? ppks.totals.map((total) => total.persen) : []),
    ],
  };
}

const indices = (rows: readonly PpksRow[], holds: (row: PpksRow) => boolean): number[] =>
  rows.flatMap((row, index) => (holds(row) ? [index] : []));

/** "… = 542.533 / 544.727 × 100 = 99,60%" over some rows of the table. */
function reading(
  label: string,
  ppks: PpksInput,
  rows: readonly number[],
  overRows: readonly number[],
): TableCell {
  const amount = (column: number, measure: 'populasi' | 'realisasi'): SentenceAmount => ({
    kind: 'rows',
    column,
    rows,
    sen: overRows.reduce((sum, index) => sum + (ppks.rows[index]![measure].sen ?? 0n), 0n),
  });
  const populasi = amount(POPULASI, 'populasi');
  const realisasi = amount(REALISASI, 'realisasi');
  return sentence(
    `${label} = `,
    { kind: 'amount', amount: realisasi },
    ' / ',
    { kind: 'amount', amount: populasi },
    ' × 100 = ',
    { kind: 'percent', part: realisasi, whole: [populasi] },
  );
}

/** The indicator, what it is without rows that are programmes and not PPKS types, and what is left out. */
function readings(ppks: PpksInput): TableCell[] {
  const counted = indices(ppks.rows, (row) => row.masukIku);
  const types = counted.filter((index) => !ppks.rows[index]!.programme);
  const programmes = counted.filter((index) => ppks.rows[index]!.programme);
  const left = ppks.rows.filter((row) => !row.masukIku).map((row) => row.jenis);
  const lines = [reading('Persentase Penanganan PPKS', ppks, [ppks.rows.length], counted)];
  if (programmes.length > 0 && types.length > 0) {
    const names = programmes.map((index) => ppks.rows[index]!.jenis).join(', ');
    const label = names.length <= 60 ? names : `${programmes.length} baris`;
    lines.push(reading(`Tanpa baris program (${label})`, ppks, types, types));
  }
  if (left.length > 0) lines.push(note(`Tidak masuk IKU, tidak dijumlahkan: ${left.join(', ')}.`));
  return lines;
}

/** Table 3.2: people in need of social services by type, and the share that was served. */
function ppksTable(context: TableContext): TableModel {
  const ppks = context.ppks!;
  const { identitas } = context;
  const columns: TableColumn[] = [
    NUMBER,
    textColumn('nama', 52),
    { key: 'populasi', kind: 'count', width: 16 },
    { key: 'realisasi', kind: 'count', width: 16 },
    ...(context.settings.kolomTambahan ? [PERCENT] : []),
  ];
  const rows = rowsOf(ppks, context);
  return {
    id: '3.2',
    caption: caption(
      '3.2',
      'Data Pemerlu Pelayanan Kesejahteraan Sosial (PPKS)',
      words(triwulan(identitas), tahun(identitas)),
      perangkatDaerah(identitas),
    ),
    draft: draftLine(context),
    columns,
    header: headerRow(...['No.', 'NAMA', 'POPULASI', 'REALISASI', '%'].slice(0, columns.length)),
    headerRows: 1,
    numbered: false,
    rows,
    spans: [],
    notes: [...readings(ppks), ...markNotes(rows)],
    source: sourceLine(ppks.sheet.name),
    names: totalNames('3.2', columns, rows.length - 1),
    landscape: false,
  };
}

export const tabel32: TableDefinition = {
  id: '3.2',
  title: 'Data PPKS',
  needs: ['ppks'],
  needsPrograms: false,
  build: ppksTable,
};
