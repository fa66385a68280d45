import type { Budget, BudgetItem } from './budget';
import {
  budgetSheets,
  caption,
  draftLine,
  perangkatDaerah,
  sourceLine,
  tahun,
  triwulan,
  words,
} from './captions';
import { fixed, ratioColumn, sumCell } from './cells';
import { headerCell, headerRow, moneyColumn, NUMBER, PERCENT, textColumn, totalNames } from './columns';
import type { TableContext, TableDefinition } from './context';
import { markNotes, note } from './footnotes';
import { hiddenNote, programCells, shownPrograms, totalOf } from './program-rows';
import { keterangan } from './sumber-dana';
import type { TableCell, TableModel, TableRow } from './table';

const label = (text: string): TableCell => fixed(text);

/** Tables 2.6 and 2.8: program, anggaran, keterangan, on one basis of the budget. */
function alokasiTable(
  id: string,
  budget: Budget,
  context: TableContext,
  extraNotes: readonly TableCell[],
): TableModel {
  const columns = [textColumn('program', 60), moneyColumn('anggaran'), textColumn('keterangan', 22)];
  const items = shownPrograms(budget, context);
  const cells = programCells(budget, context);
  const rows: TableRow[] = items.map((item) => ({
    role: 'item',
    kode: item.kode,
    cells: [cells.name(item), cells.amount(item, 'anggaran'), fixed(keterangan(budget, [item]))],
  }));
  const total = totalOf(items, 'anggaran');
  rows.push({
    role: 'total',
    cells: [label('TOTAL'), sumCell(total, indices(items)), fixed(keterangan(budget, items))],
  });
  return {
    id,
    caption: caption(
      id,
      words('Alokasi Anggaran per Sasaran Strategis', perangkatDaerah(context.identitas)),
      words(basisName(budget, context), tahun(context.identitas)),
    ),
    draft: draftLine(context),
    columns,
    header: headerRow('PROGRAM', 'ANGGARAN', 'KETERANGAN'),
    headerRows: 1,
    numbered: false,
    rows,
    spans: [],
    notes: [...hiddenNote(budget, context, 1, [rows.length - 1], total), ...extraNotes, ...markNotes(rows)],
    source: sourceLine(budget.input.sheet.name),
    names: totalNames(id, columns, rows.length - 1),
    landscape: false,
  };
}

/** Which budget of the year a table shows, where the sheet has both. */
const basisName = (budget: Budget, { murni, perubahan }: TableContext): string | null =>
  murni === perubahan ? null : budget === murni ? 'Anggaran Murni' : 'Anggaran Perubahan';

const indices = (items: readonly BudgetItem[]): number[] => items.map((_, index) => index);

/** Table 2.9: the same programs with their realisasi. */
function alokasiRealisasiTable(context: TableContext): TableModel {
  const budget = context.budget!;
  const withPercent = context.settings.kolomTambahan;
  const columns = [
    NUMBER,
    textColumn('program', 56),
    moneyColumn('anggaran'),
    moneyColumn('realisasi'),
    ...(withPercent ? [PERCENT] : []),
    textColumn('keterangan', 18),
  ];
  const items = shownPrograms(budget, context);
  const cells = programCells(budget, context);
  const ratio = ratioColumn(3, 2);
  const percent = (realisasi: bigint, anggaran: bigint, differs = false): TableCell[] =>
    withPercent ? [ratio(realisasi, anggaran, differs)] : [];
  const rows: TableRow[] = items.map((item, index) => ({
    role: 'item',
    kode: item.kode,
    cells: [
      fixed(BigInt(index + 1)),
      cells.name(item),
      cells.amount(item, 'anggaran'),
      cells.amount(item, 'realisasi'),
      ...percent(item.sums.realisasi, item.sums.anggaran, cells.percentDiffers(item)),
      fixed(keterangan(budget, [item])),
    ],
  }));
  const anggaran = totalOf(items, 'anggaran');
  const realisasi = totalOf(items, 'realisasi');
  rows.push({
    role: 'total',
    cells: [
      label('TOTAL'),
      undefined,
      sumCell(anggaran, indices(items)),
      sumCell(realisasi, indices(items)),
      ...percent(realisasi, anggaran),
      fixed(keterangan(budget, items)),
    ],
  });
  const { identitas } = context;
  return {
    id: '2.9',
    caption: caption(
      '2.9',
      'Alokasi per Sasaran Strategis Pembangunan',
      words(triwulan(identitas), identitas.tahun === null ? null : `Tahun Anggaran ${identitas.tahun}`),
    ),
    draft: draftLine(context),
    columns,
    header: [
      headerCell(0, 0, 'No.', 2),
      headerCell(0, 1, 'PROGRAM', 2),
      headerCell(0, 2, 'ANGGARAN'),
      headerCell(0, 3, 'REALISASI'),
      headerCell(1, 2, '(Rp)'),
      headerCell(1, 3, '(Rp)'),
      ...(withPercent ? [headerCell(0, 4, '%', 2)] : []),
      headerCell(0, columns.length - 1, 'KET', 2),
    ],
    headerRows: 2,
    numbered: false,
    rows,
    spans: [],
    notes: [...hiddenNote(budget, context, 2, [rows.length - 1], anggaran), ...markNotes(rows)],
    source: sourceLine(...budgetSheets(budget)),
    names: totalNames('2.9', columns, rows.length - 1),
    landscape: false,
  };
}

export const tabel26: TableDefinition = {
  id: '2.6',
  title: 'Alokasi Anggaran per Sasaran Strategis',
  needs: ['anggaran'],
  needsPrograms: true,
  build: (context) => alokasiTable('2.6', context.murni!, context, []),
};

export const tabel28: TableDefinition = {
  id: '2.8',
  title: 'Alokasi Anggaran per Sasaran Strategis',
  needs: ['anggaran'],
  needsPrograms: true,
  build: (context) =>
    alokasiTable(
      '2.8',
      context.perubahan!,
      context,
      context.murni === context.perubahan ? [note('Sama dengan Tabel 2.6.')] : [],
    ),
};

export const tabel29: TableDefinition = {
  id: '2.9',
  title: 'Alokasi per Sasaran Strategis Pembangunan',
  needs: ['anggaran'],
  needsPrograms: true,
  build: alokasiRealisasiTable,
};
