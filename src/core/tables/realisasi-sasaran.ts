import type { BudgetItem } from './budget';
import { budgetSheets, caption, draftLine, sourceLine, tahun, triwulan, words } from './captions';
import { fixed, ratioColumn, sumCell } from './cells';
import { headerCell, moneyColumn, NUMBER, PERCENT, textColumn, totalNames } from './columns';
import type { TableContext, TableDefinition } from './context';
import { markNotes } from './footnotes';
import { withoutIku } from './missing-notes';
import { hiddenNote, programCells, totalOf } from './program-rows';
import type { BodySpan, TableModel, TableRow } from './table';

/** The group of programs that nobody has mapped yet. */
export const UNMAPPED = 'Belum dipetakan';

const COLUMNS = [
  NUMBER,
  textColumn('sasaran', 30),
  textColumn('program', 48),
  moneyColumn('target'),
  moneyColumn('realisasi'),
  PERCENT,
];

/** The programs under their sasaran, in the order in which the source first names it; unmapped ones last. */
export function groupBySasaran(context: TableContext): ReadonlyMap<string, readonly BudgetItem[]> {
  const groups = new Map<string, BudgetItem[]>();
  const shown = context.programs.filter(({ penunjang }) => !penunjang);
  for (const mapped of [true, false])
    for (const { program, sasaran } of shown) {
      if ((sasaran !== null) !== mapped) continue;
      const name = sasaran ?? UNMAPPED;
      const group = groups.get(name);
      if (group) group.push(program);
      else groups.set(name, [program]);
    }
  return groups;
}

function bodyOf(context: TableContext): { rows: TableRow[]; spans: BodySpan[]; items: BudgetItem[] } {
  const cells = programCells(context.budget!, context);
  const ratio = ratioColumn(4, 3);
  const rows: TableRow[] = [];
  const spans: BodySpan[] = [];
  const items: BudgetItem[] = [];
  for (const [sasaran, programs] of groupBySasaran(context)) {
    const firstRow = rows.length;
    for (const item of programs) {
      items.push(item);
      rows.push({
        role: 'item',
        kode: item.kode,
        cells: [
          fixed(BigInt(rows.length + 1)),
          item === programs[0] ? fixed(sasaran) : undefined,
          cells.name(item),
          cells.amount(item, 'anggaran'),
          cells.amount(item, 'realisasi'),
          ratio(item.sums.realisasi, item.sums.anggaran, cells.percentDiffers(item)),
        ],
      });
    }
    if (programs.length > 1) spans.push({ column: 1, firstRow, lastRow: rows.length - 1 });
  }
  return { rows, spans, items };
}

/** Table 3.4: anggaran (target) and realisasi of each program, under its sasaran strategis. */
function realisasiSasaranTable(context: TableContext): TableModel {
  const budget = context.budget!;
  const { identitas } = context;
  const { rows, spans, items } = bodyOf(context);
  const anggaran = totalOf(items, 'anggaran');
  const realisasi = totalOf(items, 'realisasi');
  const all = items.map((_, index) => index);
  const totalRow = rows.length;
  const hasTotal = context.settings.kolomTambahan;
  if (hasTotal)
    rows.push({
      role: 'total',
      cells: [
        fixed('JUMLAH'),
        undefined,
        undefined,
        sumCell(anggaran, all),
        sumCell(realisasi, all),
        ratioColumn(4, 3)(realisasi, anggaran),
      ],
    });
  const shownRows = hasTotal ? [totalRow] : all;
  return {
    id: '3.4',
    caption: caption('3.4', words('Realisasi Anggaran', triwulan(identitas), tahun(identitas))),
    draft: draftLine(context),
    columns: COLUMNS,
    header: [
      headerCell(0, 0, 'No.', 2),
      headerCell(0, 1, 'Sasaran Strategis', 2),
      headerCell(0, 2, 'Program', 2),
      headerCell(0, 3, words('Anggaran', identitas.tahun === null ? null : String(identitas.tahun))!, 1, 3),
      headerCell(1, 3, 'Target'),
      headerCell(1, 4, 'Realisasi'),
      headerCell(1, 5, '%'),
    ],
    headerRows: 2,
    numbered: false,
    rows,
    spans,
    notes: [
      ...hiddenNote(budget, context, 3, shownRows, anggaran),
      ...withoutIku(context),
      ...markNotes(rows),
    ],
    source: sourceLine(...budgetSheets(budget)),
    names: hasTotal ? totalNames('3.4', COLUMNS, totalRow) : [],
    landscape: true,
  };
}

export const tabel34: TableDefinition = {
  id: '3.4',
  title: 'Realisasi Anggaran per Sasaran Strategis',
  needs: ['anggaran'],
  needsPrograms: true,
  build: realisasiSasaranTable,
};
