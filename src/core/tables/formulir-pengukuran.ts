import type { Identitas } from '../inputs/identitas/types';
import type { BudgetItem } from './budget';
import { budgetSheets, draftLine, perangkatDaerah, sourceLine } from './captions';
import { fixed, leavesCell, ratioColumn } from './cells';
import { headerRow, PERCENT, textColumn } from './columns';
import type { TableContext, TableDefinition } from './context';
import { markNotes } from './footnotes';
import { indikatorRows, indikatorSheets, realisasiCell, yearOf, yearTargetCell } from './indikator';
import { withoutAnggaran, withoutPpks } from './missing-notes';
import { capaianCell, capaianRule } from './quantity-cells';
import type { SourceAmount } from './source-terms';
import type { TableCell, TableModel, TableRow } from './table';

const TARGET = 2;
const REALISASI = 3;

/** An amount in a column of quantities: whole rupiah, or with sen where there are any. */
function rupiahCell(amount: SourceAmount): TableCell {
  const number = { digits: amount.sen, decimals: 2 };
  const decimals = amount.sen % 100n === 0n ? 0 : 2;
  return { ...leavesCell(amount), quantity: { number, percent: false, decimals, before: 'Rp', after: '' } };
}

/** Anggaran and realisasi of some programs together. */
function budgetRow(label: string, items: readonly BudgetItem[], context: TableContext): TableRow {
  const { budget, settings } = context;
  const amount = (measure: 'anggaran' | 'realisasi'): SourceAmount => {
    const amounts = items.map((item) => budget!.amount(item, measure));
    return {
      sen: amounts.reduce((sum, { sen }) => sum + sen, 0n),
      terms: amounts.flatMap(({ terms }) => terms),
      unread: amounts.some(({ unread }) => unread),
    };
  };
  const [anggaran, realisasi] = [amount('anggaran'), amount('realisasi')];
  const ratio = ratioColumn(REALISASI, TARGET)(realisasi.sen, anggaran.sen);
  return {
    role: 'total',
    cells: [
      fixed(label),
      undefined,
      rupiahCell(anggaran),
      rupiahCell(realisasi),
      ...(settings.kolomTambahan ? [ratio] : []),
    ],
  };
}

function budgetRows(context: TableContext): TableRow[] {
  const { budget, programs, identitas } = context;
  if (!budget) return [];
  const year = identitas.tahun === null ? '' : ` Tahun ${identitas.tahun}`;
  const supporting = programs.filter(({ penunjang }) => !penunjang).map(({ program }) => program);
  const rows = [
    budgetRow(`Jumlah anggaran dan realisasi program pendukung sasaran${year}`, supporting, context),
  ];
  if (supporting.length < budget.top.length)
    rows.push(budgetRow(`Jumlah anggaran dan realisasi perangkat daerah${year}`, budget.top, context));
  return rows;
}

/** The block of whoever signs: place and date, office, room to sign, name, rank, NIP; what is not known is left to fill in. */
export function signatureOf(identitas: Identitas): readonly string[] {
  const { tempat, tanggal, kepalaJabatan, kepalaNama, kepalaPangkat, kepalaNip } = identitas;
  const office =
    kepalaJabatan ??
    (identitas.perangkatDaerah ? `Kepala ${perangkatDaerah(identitas)}` : 'Kepala Perangkat Daerah');
  return [
    `${tempat ?? '……………………'}, ${tanggal ?? '……………………'}`,
    office,
    '',
    '',
    '',
    kepalaNama ?? '………………………………………',
    ...(kepalaPangkat ? [kepalaPangkat] : []),
    `NIP ${kepalaNip ?? '………………………………………'}`,
  ];
}

/** Formulir Pengukuran Kinerja: indicators with target and realisasi, the money behind them, and who signs. */
function formulir(context: TableContext): TableModel {
  const { identitas, settings } = context;
  const hasExtra = settings.kolomTambahan;
  const { rows, spans } = indikatorRows(context.iku!, false, (row) => {
    const target = yearTargetCell(row, context);
    const realisasi = realisasiCell(row, yearOf(context), context);
    const at = { target: TARGET, realisasi: REALISASI };
    const capaian = capaianCell({ target, realisasi }, at, capaianRule(settings, row.arah), settings.desimal);
    return [target, realisasi, ...(hasExtra ? [capaian] : [])];
  });
  const all = [...rows, ...budgetRows(context)];
  const office = perangkatDaerah(identitas);
  const header = ['SASARAN STRATEGIS', 'INDIKATOR', 'TARGET', 'REALISASI', '%'];
  const columns = [
    textColumn('sasaran', 40),
    textColumn('indikator', 36),
    { key: 'target', kind: 'quantity', width: 20 } as const,
    { key: 'realisasi', kind: 'quantity', width: 20 } as const,
    ...(hasExtra ? [{ ...PERCENT, key: 'capaian', width: 12 }] : []),
  ];
  const sheets = [...indikatorSheets(context, rows), ...(context.budget ? budgetSheets(context.budget) : [])];
  return {
    id: 'formulir',
    caption: [
      'Formulir Pengukuran Kinerja',
      ...(office ? [office] : []),
      ...(identitas.tahun === null ? [] : [`Tahun Anggaran ${identitas.tahun}`]),
    ],
    draft: draftLine(context),
    columns,
    header: headerRow(...header.slice(0, columns.length)),
    headerRows: 1,
    numbered: false,
    rows: all,
    spans,
    notes: [...withoutPpks(context), ...withoutAnggaran(context), ...markNotes(all)],
    source: sourceLine(...sheets),
    names: [],
    landscape: true,
    signature: signatureOf(identitas),
  };
}

export const formulirPengukuran: TableDefinition = {
  id: 'formulir',
  title: 'Formulir Pengukuran Kinerja',
  needs: ['iku'],
  needsPrograms: false,
  build: formulir,
};
