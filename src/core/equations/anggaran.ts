import { topRows } from '../inputs/anggaran/totals';
import type {
  BudgetInput,
  AnggaranRow,
  BudgetNode,
  ChainColumn,
  Measure,
  TotalRow,
} from '../inputs/anggaran/types';
import type { PercentFigure } from '../inputs/figure';
import { walkTree } from '../kode/tree';
import type { PercentReading } from '../inputs/percent-column';
import { amountRows, EVERY, isOwn, isPrinted, type Wanted } from './amount-rows';
import type { Equation, RowKind, SumEquation, Term } from './equation';

type Amount = Measure | ChainColumn;

/** Amount columns that add up the tree, each once. */
export const summedColumns = (input: BudgetInput): readonly Amount[] =>
  Object.keys(input.readings) as Amount[];

/** The percentages of rows and totals. */
function* percents({ rows, totals }: BudgetInput): Iterable<PercentFigure | null> {
  for (const { persen } of rows) yield persen;
  for (const { persen } of totals) yield persen;
}

/** An answer that all rows of an input give together: it is found once, rules, tables and the search for causes ask. */
function ofInput<Answer>(find: (input: BudgetInput) => Answer): (input: BudgetInput) => Answer {
  const known = new WeakMap<BudgetInput, { readonly answer: Answer }>();
  return (input) => {
    let kept = known.get(input);
    if (!kept) known.set(input, (kept = { answer: find(input) }));
    return kept.answer;
  };
}

/**
 * True when the whole sisa column is realisasi − anggaran: the sheet's own convention, then every row is held
 * against it.
 */
export const sisaIsFlipped = ofInput((input): boolean => {
  let plain = 0;
  let flipped = 0;
  for (const { amounts } of amountRows(input)) {
    const [a, r, s] = [amounts.anggaran?.sen, amounts.realisasi?.sen, amounts.sisa?.sen];
    if (typeof a !== 'bigint' || typeof r !== 'bigint' || !s) continue;
    if (s === a - r) plain++;
    else if (s === r - a) flipped++;
  }
  return flipped >= 2 && flipped > 4 * plain;
});

/** sisa = anggaran − realisasi, row by row, totals too. */
export function* rowBalanceEquations(input: BudgetInput, isWanted?: Wanted): Iterable<SumEquation> {
  const sign = sisaIsFlipped(input) ? -1 : 1;
  for (const { amounts, name, kind } of amountRows(input, isWanted)) {
    const { anggaran, realisasi, sisa } = amounts;
    if (!isPrinted(sisa) || !anggaran || !realisasi) continue;
    if (anggaran.status === 'blank' && realisasi.status === 'blank') continue;
    yield {
      kind: 'sum',
      rule: 'row-balance',
      result: sisa,
      name,
      column: 'sisa',
      unit: 'rupiah',
      rowKind: kind,
      termKind: 'baris',
      terms: [
        { figure: anggaran, name: 'anggaran', sign },
        { figure: realisasi, name: 'realisasi', sign: sign === 1 ? -1 : 1 },
      ],
    };
  }
}

/** The decimals that the percentages of a column print, when enough of them tell (definitions.md 5). */
export function columnDecimals(percents: Iterable<PercentFigure | null>): number | null {
  const count = new Map<number, number>();
  let told = 0;
  for (const figure of percents) {
    const percent = figure?.percent;
    if (!percent || percent.decimals === 0 || percent.digits % 10n ** BigInt(percent.decimals) === 0n)
      continue;
    told++;
    count.set(percent.decimals, (count.get(percent.decimals) ?? 0) + 1);
  }
  if (told < 3) return null;
  return [...count].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]![0];
}

const percentDecimals = ofInput((input) => columnDecimals(percents(input)));

/** % = realisasi / anggaran, row by row, totals too. */
export function* percentageEquations(input: BudgetInput, isWanted?: Wanted): Iterable<Equation> {
  const reading: PercentReading | null = input.persenReading;
  if (!reading) return;
  const decimals = percentDecimals(input);
  for (const { amounts, persen, name } of amountRows(input, isWanted)) {
    const { anggaran, realisasi } = amounts;
    if (!persen || (persen.status !== 'read' && persen.status !== 'unreadable') || !anggaran || !realisasi)
      continue;
    if (anggaran.sen === 0n) continue;
    yield {
      kind: 'ratio',
      rule: 'percentage',
      percent: persen,
      name,
      column: 'persen',
      unit: 'rupiah',
      part: realisasi,
      whole: anggaran,
      columnDecimals: decimals,
    };
  }
}

/** Figures of a row as they enter a sum: a blank amount counts as 0; a blank sisa only when nothing is left. */
function termOf(row: AnggaranRow, amount: Amount): Term | null {
  const figure = row.amounts[amount];
  if (!figure) return null;
  const name = row.uraian || row.kode.text;
  if (amount !== 'sisa' || figure.status !== 'blank') return { figure, name, sign: 1 };
  const { anggaran, realisasi } = row.amounts;
  const nothingLeft = typeof anggaran?.sen === 'bigint' && anggaran.sen === realisasi?.sen;
  return { figure: nothingLeft ? figure : { ...figure, sen: null }, name, sign: 1 };
}

function termsOf(rows: readonly AnggaranRow[], amount: Amount): Term[] {
  const terms: Term[] = [];
  for (const row of rows) {
    const term = termOf(row, amount);
    if (term) terms.push(term);
  }
  return terms;
}

/** The level that all rows have; `baris` when they differ. */
function commonLevel(rows: readonly AnggaranRow[]): RowKind {
  const level = rows[0]!.kode.level;
  return rows.every((row) => row.kode.level === level) ? level : 'baris';
}

const isPrintedIn = ({ rows }: BudgetNode, amount: Amount): boolean => {
  for (const row of rows) if (isPrinted(row.amounts[amount])) return true;
  return false;
};

/** Appends the rows printed next below a node: of its children; through a child that prints nothing, of those below it. */
function collectBelow({ children }: BudgetNode, amount: Amount, rows: AnggaranRow[]): void {
  for (const child of children) {
    if (isPrintedIn(child, amount)) for (const row of child.rows) rows.push(row);
    else collectBelow(child, amount, rows);
  }
}

function* childrenOf(input: BudgetInput, node: BudgetNode, amount: Amount): Iterable<SumEquation> {
  if (!isPrintedIn(node, amount)) return;
  const rows: AnggaranRow[] = [];
  collectBelow(node, amount, rows);
  if (rows.length === 0) return;
  const terms = termsOf(rows, amount);
  for (const row of node.rows) {
    const result = row.amounts[amount];
    if (!isPrinted(result) || !isOwn(input, result)) continue;
    yield {
      kind: 'sum',
      rule: 'sum-of-children',
      result,
      name: row.uraian || row.kode.text,
      column: amount,
      unit: 'rupiah',
      terms,
      rowKind: node.kode.level,
      termKind: commonLevel(rows),
    };
  }
}

/** Every printed parent = Σ of the printed rows next below it, per amount column. */
export function* sumOfChildrenEquations(input: BudgetInput, isWanted: Wanted = EVERY): Iterable<SumEquation> {
  const amounts = summedColumns(input);
  for (const node of walkTree(input.tree.roots)) {
    if (node.children.length === 0 || !node.rows.some(({ row }) => isWanted(row))) continue;
    for (const amount of amounts) yield* childrenOf(input, node, amount);
  }
}

function* totalEquations(input: BudgetInput, total: TotalRow, amount: Amount): Iterable<SumEquation> {
  const result = total.amounts[amount];
  if (!isPrinted(result) || !isOwn(input, result) || total.lastRow < total.firstRow) return;
  const top = topRows(input.rows, input.tree, total.firstRow, total.lastRow, amount);
  if (top.length === 0) return;
  yield {
    kind: 'sum',
    rule: 'grand-total',
    result,
    name: total.label,
    column: amount,
    unit: 'rupiah',
    terms: termsOf(top, amount),
    rowKind: 'total',
    termKind: commonLevel(top),
  };
}

/** Every TOTAL = Σ of the top rows of its block, per amount column. */
export function* grandTotalEquations(input: BudgetInput): Iterable<SumEquation> {
  for (const total of input.totals) {
    for (const amount of summedColumns(input)) yield* totalEquations(input, total, amount);
  }
}
