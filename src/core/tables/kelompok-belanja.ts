import { realisasiKelompok } from '../inputs/anggaran/kelompok-columns';
import { KELOMPOK_COLUMNS, type AnggaranRow, type ChainColumn } from '../inputs/anggaran/types';
import type { LraInput } from '../inputs/choose';
import type { Figure } from '../inputs/figure';
import { segmentsOf } from '../kode/kode';
import { budgetOf, wholeAmount, type Budget } from './budget';
import { caption, draftLine, sourceLine, tahun, triwulan } from './captions';
import { differenceColumn, fixed, leavesCell, ratioColumn, sumCell } from './cells';
import { headerRow, moneyColumn, NUMBER, PERCENT, textColumn, totalNames } from './columns';
import type { TableContext, TableDefinition } from './context';
import { markNotes, note } from './footnotes';
import type { Differences } from './printed';
import { sourceAmount, type SourceAmount } from './source-terms';
import { amountOf, carryingLines, type Basis } from './sums';
import type { TableCell, TableColumn, TableModel, TableRow } from './table';

/** The kelompok of belanja by the second segment of an account (5.1 … 5.4), and how a column may call them. */
const KELOMPOK = [
  { segment: '1', name: 'BELANJA OPERASI', says: /operasi/i },
  { segment: '2', name: 'BELANJA MODAL', says: /modal/i },
  { segment: '3', name: 'BELANJA TIDAK TERDUGA', says: /tidak terduga|\bbtt\b/i },
  { segment: '4', name: 'BELANJA TRANSFER', says: /transfer/i },
] as const;
const OPERASI = KELOMPOK[0].name;
const NOT_DETAILED = 'BELANJA (kelompok tidak dirinci)';

/** The kelompok that a line belongs to: its account, else its kelompok column. */
function kelompokOf(row: AnggaranRow): string {
  if (row.kode.level === 'account') {
    const known = KELOMPOK.find(({ segment }) => segment === segmentsOf(row.kode)[1]);
    if (known) return known.name;
  }
  if (row.kelompok === '') return NOT_DETAILED;
  const byCode = /^5\.(\d)/.exec(row.kelompok);
  const known = KELOMPOK.find(({ segment, says }) =>
    byCode ? segment === byCode[1] : says.test(row.kelompok),
  );
  return known?.name ?? row.kelompok.toUpperCase();
}

const rank = (name: string): number => {
  const known = KELOMPOK.findIndex((kelompok) => kelompok.name === name);
  return name === NOT_DETAILED ? KELOMPOK.length + 1 : known === -1 ? KELOMPOK.length : known;
};

type Amounts = Readonly<Record<'anggaran' | 'realisasi', SourceAmount>>;

/** The sheet has accounts or a kelompok column. */
const hasKelompok = ({ input }: Budget): boolean =>
  input.mapping.columns.kelompok !== undefined || input.rows.some(({ kode }) => kode.level === 'account');

type ByKelompok = readonly (readonly [name: string, amounts: Amounts])[];

/** The columns by kelompok of a DPA, where they add up to anggaran and realisasi; null where they do not or are absent. */
function amountsByColumns(budget: Budget): ByKelompok | null {
  const { sheet, scale, tree, readings } = budget.input;
  if (budget.basis !== 'anggaran' || !KELOMPOK_COLUMNS.some((column) => readings[column])) return null;
  const figuresOf = (measure: 'anggaran' | 'realisasi', column: ChainColumn): Figure[] =>
    carryingLines(tree.roots, measure).flatMap(({ amounts }) => amounts[column] ?? []);
  const groups = KELOMPOK.map(({ name }, at) => {
    const column = KELOMPOK_COLUMNS[at]!;
    const amount = (figures: readonly Figure[]): SourceAmount => sourceAmount(sheet, figures, scale);
    const anggaran = amount(figuresOf('anggaran', column));
    const realisasi = amount(figuresOf('realisasi', realisasiKelompok(column)));
    return [name, { anggaran, realisasi }] as const;
  }).filter(([, { anggaran, realisasi }]) => anggaran.sen !== 0n || realisasi.sen !== 0n);
  const isWhole = (['anggaran', 'realisasi'] as const).every(
    (measure) =>
      groups.reduce((sum, [, amounts]) => sum + amounts[measure].sen, 0n) === budget.total[measure],
  );
  return isWhole ? groups : null;
}

/** Kelompok of an LRA by account, where it comes to the same totals as the budget. */
function amountsOfLra(budget: Budget, lra: LraInput | null): ByKelompok | null {
  if (!lra) return null;
  const other = budgetOf({ ...lra, kind: 'anggaran' });
  const isSame =
    other.total.anggaran === budget.total.anggaran && other.total.realisasi === budget.total.realisasi;
  return isSame ? amountsByLines(other) : null;
}

/** One measure is kept by kelompok and the other not (realisasi per sub kegiatan): beside each other they would say 0%. */
function isHalfDetailed(groups: ByKelompok, { total }: Budget): boolean {
  const undivided = groups.find(([name]) => name === NOT_DETAILED)?.[1];
  const isUndivided = (measure: 'anggaran' | 'realisasi'): boolean =>
    total[measure] !== 0n && undivided?.[measure].sen === total[measure];
  return isUndivided('anggaran') !== isUndivided('realisasi');
}

/** The amounts by kelompok, each in exactly one: by account, by column, by an LRA; else all of it undivided. */
function amountsByKelompok(budget: Budget, lra: LraInput | null): ByKelompok {
  const byLines = hasKelompok(budget) ? amountsByLines(budget) : null;
  if (byLines && !isHalfDetailed(byLines, budget)) return byLines;
  const found = amountsByColumns(budget) ?? amountsOfLra(budget, lra);
  if (found) return found;
  const anggaran = wholeAmount(budget, 'anggaran');
  const realisasi = wholeAmount(budget, 'realisasi');
  return anggaran && realisasi ? [[NOT_DETAILED, { anggaran, realisasi }]] : amountsByLines(budget);
}

/** The lines that carry the amounts by kelompok, each in exactly one; the standard kelompok first. */
function amountsByLines(budget: Budget): ByKelompok {
  const { sheet, scale, tree } = budget.input;
  const names = new Set<string>();
  const group = (measure: Basis | 'realisasi'): ReadonlyMap<string, Figure[]> => {
    const groups = new Map<string, Figure[]>();
    for (const row of carryingLines(tree.roots, measure)) {
      const figure = amountOf(row, measure);
      if (!figure) continue;
      const name = kelompokOf(row);
      const figures = groups.get(name);
      if (figures) figures.push(figure);
      else groups.set(name, [figure]);
      names.add(name);
    }
    return groups;
  };
  const anggaran = group(budget.basis);
  const realisasi = group('realisasi');
  const amount = (figures: readonly Figure[] = []): SourceAmount => sourceAmount(sheet, figures, scale);
  return [...names]
    .sort((a, b) => rank(a) - rank(b))
    .map(
      (name) =>
        [name, { anggaran: amount(anggaran.get(name)), realisasi: amount(realisasi.get(name)) }] as const,
    );
}

function rowsOf(budget: Budget, context: TableContext): TableRow[] {
  const hasExtra = context.settings.kolomTambahan;
  const sisa = differenceColumn(2, 3);
  const persen = ratioColumn(3, 2);
  const extra = (anggaran: bigint, realisasi: bigint, differences?: Differences): TableCell[] =>
    hasExtra
      ? [sisa(anggaran - realisasi, differences?.sisa), persen(realisasi, anggaran, differences?.persen)]
      : [];
  const rows = amountsByKelompok(budget, context.lra).map(
    ([name, { anggaran, realisasi }], index): TableRow => {
      return {
        role: 'item',
        cells: [
          fixed(BigInt(index + 1)),
          fixed(name),
          leavesCell(anggaran),
          leavesCell(realisasi),
          ...extra(anggaran.sen, realisasi.sen),
        ],
      };
    },
  );
  const { anggaran, realisasi } = budget.total;
  const all = rows.map((_, index) => index);
  const differences = context.printed(budget).total();
  const totals = [
    sumCell(anggaran, all, differences.anggaran),
    sumCell(realisasi, all, differences.realisasi),
  ];
  const total = [fixed('JUMLAH'), undefined, ...totals, ...extra(anggaran, realisasi, differences)];
  return [...rows, { role: 'total', cells: total }];
}

/** "Realisasi Belanja Operasi", the standard name, unless the sheet shows other kelompok as well. */
function titleOf(rows: readonly TableRow[]): string {
  const names = rows.filter(({ role }) => role === 'item').map(({ cells }) => cells[1]?.value);
  return names.every((name) => name === OPERASI || name === NOT_DETAILED)
    ? 'Realisasi Belanja Operasi'
    : 'Realisasi Belanja';
}

/** The sheets that the amounts come from: those of the budget, or an LRA beside them. */
function sourcesOf(rows: readonly TableRow[], budget: Budget): readonly string[] {
  const sheets = rows.flatMap(({ cells }) =>
    cells.flatMap((cell) =>
      cell?.computation.kind === 'leaves' ? (cell.computation.terms[0]?.cell.sheet ?? []) : [],
    ),
  );
  return sheets.length === 0 ? [budget.input.sheet.name] : [...new Set(sheets)];
}

/** Table 3.8: belanja by kelompok; its JUMLAH is TOTAL of table 1.5. */
function kelompokTable(context: TableContext): TableModel {
  const budget = context.budget!;
  const columns: TableColumn[] = [
    NUMBER,
    textColumn('kelompok', 38),
    moneyColumn('anggaran'),
    moneyColumn('realisasi'),
    ...(context.settings.kolomTambahan ? [moneyColumn('sisa'), PERCENT] : []),
  ];
  const header = ['No.', 'KELOMPOK BELANJA', 'ANGGARAN', 'REALISASI', 'SISA', '%'];
  const rows = rowsOf(budget, context);
  const isDetailed = rows.every(({ cells }) => cells[1]?.value !== NOT_DETAILED);
  return {
    id: '3.8',
    caption: caption('3.8', titleOf(rows), triwulan(context.identitas), tahun(context.identitas)),
    draft: draftLine(context),
    columns,
    header: headerRow(...header.slice(0, columns.length)),
    headerRows: 1,
    numbered: false,
    rows,
    spans: [],
    notes: [
      ...(isDetailed
        ? []
        : [note('Lembar sumber tidak merinci kelompok belanja (operasi, modal, tidak terduga, transfer).')]),
      ...markNotes(rows),
    ],
    source: sourceLine(...sourcesOf(rows, budget)),
    names: totalNames('3.8', columns, rows.length - 1),
    landscape: false,
  };
}

export const tabel38: TableDefinition = {
  id: '3.8',
  title: 'Realisasi Belanja Operasi',
  needs: ['anggaran'],
  needsPrograms: false,
  build: kelompokTable,
};
