import type { KinerjaRow } from '../inputs/kinerja/types';
import { comparableNumbers } from '../inputs/quantity';
import { meanCapaian } from '../performance/capaian';
import type { BudgetItem } from './budget';
import { budgetSheets, caption, draftLine, sourceLine, tahun, triwulan, words } from './captions';
import { fixed } from './cells';
import { headerCell, NUMBER, PERCENT, textColumn } from './columns';
import type { TableContext, TableDefinition } from './context';
import { markNotes, note, sentence } from './footnotes';
import { withoutIku } from './missing-notes';
import { namesInNote, proposedNotes } from './performance-notes';
import { programCells, totalOf } from './program-rows';
import { capaianRule, fullPercent, nothing, quantityTerm, shareCell } from './quantity-cells';
import { groupBySasaran } from './realisasi-sasaran';
import type { BodySpan, SentenceAmount, TableCell, TableModel, TableRow } from './table';

/** What a program's figure rests on. */
interface ProgramPerformance {
  readonly cell: TableCell;
  /** Not the program's own indicator but the mean over its sub kegiatan. */
  readonly isMean: boolean;
  /** Sub kegiatan with a target that say nothing about their realisasi: they do not count in the mean. */
  readonly silent: readonly KinerjaRow[];
}

/** The Kinerja rows of a program of the budget: its heading, and the rows of its lowest level. */
function kinerjaOf(program: BudgetItem, { kinerja, matching }: TableContext) {
  const own = kinerja!.programs.find(({ row, kegiatan }) => {
    const rows = [row, ...kegiatan.flatMap((below) => [below.row, ...below.sub])];
    const kode = rows.flatMap((one) => (one && matching!.matches.get(one)?.kode) ?? [])[0];
    return kode !== undefined && (kode === program.key || kode.startsWith(`${program.key}.`));
  });
  if (!own) return null;
  const sub = own.kegiatan.flatMap((kegiatan) => kegiatan.sub);
  const leaves = sub.length > 0 ? sub : own.kegiatan.flatMap(({ row }) => row ?? []);
  return { heading: own.row, leaves };
}

const pairOf = (row: KinerjaRow) => {
  if (!comparableNumbers(row.target, row.realisasi)) return null;
  const [target, realisasi] = [quantityTerm(row.target), quantityTerm(row.realisasi)];
  return target && target.number.digits !== 0n && realisasi ? { target, realisasi } : null;
};

function meanCell(
  pairs: readonly NonNullable<ReturnType<typeof pairOf>>[],
  cap: number | null,
  decimals: 0 | 1 | 2,
): TableCell {
  const numbers = pairs.map(({ target, realisasi }) => ({
    target: target.number,
    realisasi: realisasi.number,
  }));
  return { value: meanCapaian(numbers, cap, decimals), computation: { kind: 'mean', cap, pairs } };
}

/** The program's own indicator; else the mean of its sub kegiatan's capaian, each at most 100 %. */
function performanceOf(program: BudgetItem, context: TableContext): ProgramPerformance {
  const found = kinerjaOf(program, context);
  const decimals = context.settings.desimal;
  const own = found?.heading && pairOf(found.heading);
  if (own)
    return { cell: meanCell([own], capaianRule(context.settings).cap, decimals), isMean: false, silent: [] };
  const leaves = found?.leaves ?? [];
  const pairs = leaves.flatMap((row) => pairOf(row) ?? []);
  const silent = leaves.filter(
    ({ target, realisasi }) => (target.number?.digits ?? 0n) !== 0n && realisasi.number === null,
  );
  if (pairs.length === 0) return { cell: nothing(), isMean: false, silent };
  return { cell: meanCell(pairs, 100, decimals), isMean: true, silent };
}

/** Absorption in the place of performance, where the office wants the table without a Kinerja sheet. */
function absorptionOf(program: BudgetItem, { budget, settings }: TableContext): ProgramPerformance {
  const cell = shareCell(
    budget!.amount(program, 'realisasi'),
    budget!.amount(program, 'anggaran'),
    settings.desimal,
  );
  return { cell, isMean: false, silent: [] };
}

/** "Tidak termasuk Program Penunjang Rp… (…% dari anggaran)". */
function penunjangNote({ budget, programs }: TableContext): TableCell[] {
  const amountOf = (isPenunjang: boolean): SentenceAmount => {
    const items = programs.filter(({ penunjang }) => penunjang === isPenunjang).map(({ program }) => program);
    const terms = items.flatMap((item) => budget!.amount(item, 'anggaran').terms);
    return { kind: 'leaves', terms, sen: totalOf(items, 'anggaran') };
  };
  const [left, shown] = [amountOf(true), amountOf(false)];
  if (left.sen === 0n) return [];
  return [
    sentence(
      'Tidak termasuk Program Penunjang Rp',
      { kind: 'amount', amount: left },
      ' (',
      { kind: 'percent', part: left, whole: shown.sen === 0n ? [left] : [left, shown] },
      ' dari anggaran)',
    ),
  ];
}

const MEAN_NOTE =
  'Realisasi kinerja = rata-rata capaian sub kegiatan yang bertarget, masing-masing paling tinggi 100%, karena program tidak mempunyai indikator sendiri di lembar kinerja.';

function bodyOf(context: TableContext, performance: (program: BudgetItem) => ProgramPerformance) {
  const cells = programCells(context.budget!, context);
  const rows: TableRow[] = [];
  const spans: BodySpan[] = [];
  const all: ProgramPerformance[] = [];
  for (const [sasaran, programs] of groupBySasaran(context)) {
    const firstRow = rows.length;
    for (const item of programs) {
      const own = performance(item);
      all.push(own);
      rows.push({
        role: 'item',
        kode: item.kode,
        cells: [
          fixed(BigInt(rows.length + 1)),
          item === programs[0] ? fixed(sasaran) : undefined,
          cells.name(item),
          fullPercent(),
          own.cell,
        ],
      });
    }
    if (programs.length > 1) spans.push({ column: 1, firstRow, lastRow: rows.length - 1 });
  }
  return { rows, spans, all };
}

/** Table 3.5: how far each program came, under its sasaran strategis. */
function realisasiKinerjaTable(context: TableContext): TableModel {
  const { identitas } = context;
  const isKinerja = context.kinerja !== null && context.matching !== null;
  const { rows, spans, all } = bodyOf(context, (program) =>
    isKinerja ? performanceOf(program, context) : absorptionOf(program, context),
  );
  const silent = all.flatMap((own) => own.silent.map(({ nama }) => nama));
  const year = identitas.tahun === null ? null : String(identitas.tahun);
  const title = isKinerja ? 'Realisasi Kinerja' : 'Serapan Anggaran (bukan kinerja)';
  const sheets = [...(isKinerja ? [context.kinerja!.sheet.name] : []), ...budgetSheets(context.budget!)];
  return {
    id: '3.5',
    caption: caption('3.5', words(title, triwulan(identitas), tahun(identitas))),
    draft: draftLine(context),
    columns: [
      NUMBER,
      textColumn('sasaran', 32),
      textColumn('program', 56),
      { key: 'target', kind: 'quantity', width: 14 },
      { ...PERCENT, key: 'realisasi', width: 14 },
    ],
    header: [
      headerCell(0, 0, 'No.', 2),
      headerCell(0, 1, 'Sasaran Strategis', 2),
      headerCell(0, 2, 'Program', 2),
      headerCell(0, 3, words(isKinerja ? 'Kinerja' : 'Serapan anggaran (bukan kinerja)', year)!, 1, 2),
      headerCell(1, 3, 'Target'),
      headerCell(1, 4, 'Realisasi'),
    ],
    headerRows: 2,
    numbered: false,
    rows,
    spans,
    notes: [
      ...(all.some(({ isMean }) => isMean) ? [note(MEAN_NOTE)] : []),
      ...(silent.length > 0
        ? [note(`Tidak ikut dirata-rata karena realisasinya belum diisi: ${namesInNote(silent)}.`)]
        : []),
      ...penunjangNote(context),
      ...withoutIku(context),
      ...proposedNotes(rows),
      ...markNotes(rows),
    ],
    source: sourceLine(...sheets),
    names: [],
    landscape: true,
  };
}

export const tabel35: TableDefinition = {
  id: '3.5',
  title: 'Realisasi Kinerja per Program',
  needs: ['anggaran', 'kinerja'],
  needsPrograms: true,
  needsOf: ({ settings }) => (settings.tanpaKinerja === 'serapan' ? ['anggaran'] : ['anggaran', 'kinerja']),
  build: realisasiKinerjaTable,
};
