import type { KinerjaInput, KinerjaRow } from '../inputs/kinerja/types';
import { budgetSheets, caption, draftLine, sourceLine, tahun, triwulan, words } from './captions';
import { fixed, linked } from './cells';
import { headerCell, PERCENT, textColumn } from './columns';
import type { TableContext, TableDefinition } from './context';
import { markNotes } from './footnotes';
import { annualTargetNote, leftoverNotes, proposedNotes } from './performance-notes';
import { capaianCell, capaianRule, nothing, quantityCell, shareCell } from './quantity-cells';
import type { SourceAmount } from './source-terms';
import type { HeaderCell, TableCell, TableColumn, TableModel, TableRow } from './table';

const TARGET = 2;
const REALISASI = 3;
const SERAPAN = 4;

/** Lines of a row that still fit Excel's 409 points, and a width that still prints on one page. */
const MOST_LINES = 22;
const WIDEST = 110;

const LEFT_COLUMNS: readonly TableColumn[] = [
  textColumn('nomor', 7),
  textColumn('nama', 46),
  { key: 'target', kind: 'quantity', width: 15 },
  { key: 'realisasi', kind: 'quantity', width: 15 },
];

/** Number, name, target and realisasi of a row; a heading without figures has none. */
function leftCells({ sheet }: KinerjaInput, row: KinerjaRow): (TableCell | undefined)[] {
  const { nomor, nama, namaColumn, further } = row;
  const name = namaColumn === null ? fixed(nama) : linked(sheet, row.row, [namaColumn], nama);
  const quantities = isHeading(row)
    ? [undefined, undefined]
    : [quantityCell(row.target), quantityCell(row.realisasi)];
  return [nomor === '' ? undefined : fixed(nomor), further ? undefined : name, ...quantities];
}

const isHeading = ({ level, target, realisasi }: KinerjaRow): boolean =>
  level === 'program' && target.status === 'blank' && realisasi.status === 'blank';

/** A long text of the source, linked where its cell needs no cleaning. */
function textCell(
  { sheet, mapping }: KinerjaInput,
  row: KinerjaRow,
  meaning: 'analisis' | 'solusi' | 'efisiensi',
): TableCell | undefined {
  return row[meaning] === '' ? undefined : linked(sheet, row.row, mapping.columns[meaning], row[meaning]);
}

/** A column of the office's texts: wider when one of them would not fit the highest row that Excel has. */
function textsColumn(
  { rows }: KinerjaInput,
  key: 'analisis' | 'solusi' | 'efisiensi',
  width: number,
): TableColumn {
  const longest = rows.reduce((length, row) => Math.max(length, row[key].length), 0);
  return textColumn(key, Math.min(WIDEST, Math.max(width, Math.ceil(longest / MOST_LINES))));
}

const tableRow = (row: KinerjaRow, cells: readonly (TableCell | undefined)[]): TableRow => ({
  role: row.level,
  cells,
  ...(row.kode ? { kode: row.kode.text } : {}),
});

const capaianOfRow = (
  row: KinerjaRow,
  cells: readonly (TableCell | undefined)[],
  { settings }: TableContext,
) =>
  isHeading(row)
    ? undefined
    : capaianCell(
        { target: cells[TARGET]!, realisasi: cells[REALISASI]! },
        { target: TARGET, realisasi: REALISASI },
        capaianRule(settings, row.arah),
        settings.desimal,
      );

const header = (...texts: readonly string[]): HeaderCell[] => [
  headerCell(0, 0, 'Uraian Program/Kegiatan', 1, 2),
  ...texts.map((text, i) => headerCell(0, i + 2, text)),
];

const frame = (context: TableContext) => ({
  draft: draftLine(context),
  headerRows: 1,
  numbered: false,
  spans: [],
  names: [],
  landscape: true,
});

/** Table 3.3: target against realisasi of every program, kegiatan and sub kegiatan, with the office's analysis. */
function analisisTable(context: TableContext): TableModel {
  const kinerja = context.kinerja!;
  const hasExtra = context.settings.kolomTambahan;
  const rows = kinerja.rows.map((row) => {
    const left = leftCells(kinerja, row);
    const capaian = hasExtra ? [capaianOfRow(row, left, context)] : [];
    return tableRow(row, [
      ...left,
      ...capaian,
      textCell(kinerja, row, 'analisis'),
      textCell(kinerja, row, 'solusi'),
    ]);
  });
  const capaian = { ...PERCENT, key: 'capaian', width: 11 };
  return {
    ...frame(context),
    id: '3.3',
    caption: caption(
      '3.3',
      'Analisis Efisiensi Penggunaan Sumber Daya',
      words(triwulan(context.identitas), tahun(context.identitas)),
    ),
    columns: [
      ...LEFT_COLUMNS,
      ...(hasExtra ? [capaian] : []),
      textsColumn(kinerja, 'analisis', 40),
      textsColumn(kinerja, 'solusi', 40),
    ],
    header: header(
      'Target',
      'Realisasi',
      ...(hasExtra ? ['Capaian'] : []),
      'Analisis Keberhasilan/Kegagalan',
      'Solusi yang Dilakukan',
    ),
    rows,
    notes: [...annualTargetNote(context, kinerja.targetOfPeriod), ...markNotes(rows)],
    source: sourceLine(kinerja.sheet.name),
  };
}

const together = (amounts: readonly SourceAmount[]): SourceAmount => ({
  sen: amounts.reduce((sum, { sen }) => sum + sen, 0n),
  terms: amounts.flatMap(({ terms }) => terms),
  unread: amounts.some(({ unread }) => unread),
});

/** Absorption of the budget rows that a Kinerja row stands for: Σ realisasi / Σ anggaran, never a mean. */
function serapanCell(row: KinerjaRow, context: TableContext): TableCell | undefined {
  if (row.further || isHeading(row)) return undefined;
  const { matching, budget, settings } = context;
  const match = matching!.matches.get(row);
  const isProposed = match?.state === 'proposed';
  if (!match || (isProposed && settings.usulan === 'kosongkan')) return nothing();
  const amount = (measure: 'anggaran' | 'realisasi') =>
    together(match.items.map((item) => budget!.amount(item, measure)));
  const cell = shareCell(amount('realisasi'), amount('anggaran'), settings.desimal);
  return isProposed ? { ...cell, proposed: true } : cell;
}

/** Capaian minus absorption in points; "–" where one of them is missing. */
function gapCell(
  { arah }: KinerjaRow,
  cells: readonly (TableCell | undefined)[],
  { settings }: TableContext,
): TableCell | undefined {
  const [target, realisasi, serapan] = [cells[TARGET], cells[REALISASI], cells[SERAPAN]];
  if (!target || !realisasi || !serapan) return undefined;
  const at = { target: TARGET, realisasi: REALISASI };
  const capaian = capaianCell({ target, realisasi }, at, capaianRule(settings, arah), settings.desimal);
  const { computation } = capaian;
  const share = typeof serapan.value === 'bigint' ? serapan.value : null;
  if (computation.kind !== 'capaian') return fixed(null);
  const texts = share === null ? [...computation.texts, SERAPAN] : computation.texts;
  return {
    value: typeof capaian.value !== 'bigint' || share === null ? null : capaian.value - share,
    computation: { ...computation, kind: 'gap', share: SERAPAN, texts },
    ...(serapan.proposed ? { proposed: true } : {}),
  };
}

/** Table 3.10: absorption beside target and realisasi, with what the office says about efficiency. */
function penyerapanTable(context: TableContext): TableModel {
  const kinerja = context.kinerja!;
  const hasExtra = context.settings.kolomTambahan;
  const rows = kinerja.rows.map((row) => {
    const cells = [...leftCells(kinerja, row), serapanCell(row, context)];
    const gap = hasExtra ? [gapCell(row, cells, context)] : [];
    return tableRow(row, [...cells, textCell(kinerja, row, 'efisiensi'), ...gap]);
  });
  return {
    ...frame(context),
    id: '3.10',
    caption: caption(
      '3.10',
      'Realisasi Penyerapan Anggaran Sesuai Perjanjian Kinerja',
      words(triwulan(context.identitas), tahun(context.identitas)),
    ),
    columns: [
      ...LEFT_COLUMNS,
      { ...PERCENT, key: 'serapan', width: 13 },
      textsColumn(kinerja, 'efisiensi', 46),
      ...(hasExtra ? [{ key: 'selisih', kind: 'points', width: 15 } as const] : []),
    ],
    header: header(
      'Target',
      'Realisasi',
      'Penyerapan Anggaran',
      'Efisiensi',
      ...(hasExtra ? ['Selisih capaian − serapan (poin)'] : []),
    ),
    rows,
    notes: [
      ...annualTargetNote(context, kinerja.targetOfPeriod),
      ...proposedNotes(rows),
      ...leftoverNotes(context),
      ...markNotes(rows),
    ],
    source: sourceLine(kinerja.sheet.name, ...budgetSheets(context.budget!)),
  };
}

export const tabel33: TableDefinition = {
  id: '3.3',
  title: 'Analisis Efisiensi Penggunaan Sumber Daya',
  needs: ['kinerja'],
  needsPrograms: false,
  build: analisisTable,
};

export const tabel310: TableDefinition = {
  id: '3.10',
  title: 'Penyerapan Anggaran Sesuai Perjanjian Kinerja',
  needs: ['anggaran', 'kinerja'],
  needsPrograms: true,
  build: penyerapanTable,
};
