import { pairNames, ACCEPTED } from '../matching/by-name';
import { comparedName } from '../matching/names';
import type { Figure } from '../inputs/figure';
import type { Sen } from '../number/sen';
import type { CellRef } from '../sheet/address';
import type { Budget, BudgetItem } from '../tables/budget';
import type { BelanjaRow, BelanjaTable, Money, WrittenTable } from './written';
import { tablesOf } from './written';

export type Amount = Extract<Money, 'anggaran' | 'realisasi'>;

/** An amount of the budget that other tables repeat: what its source prints, and what the rows below it come to. */
export interface ReferenceAmount {
  readonly cell: CellRef | null;
  readonly printed: Figure | null;
  readonly sum: Sen | null;
}

/** A program or a row below one, as the source has it. */
export interface ReferenceRow {
  readonly name: string;
  readonly kode: string;
  readonly amounts: Readonly<Record<Amount, ReferenceAmount>>;
  readonly children: readonly ReferenceRow[];
}

/** What the amounts of all tables are held against: the budget sheet, else the fullest table of money. */
export interface Reference {
  readonly sheet: string;
  readonly programs: readonly ReferenceRow[];
  /** TOTAL as printed, and the sum over all programs. */
  readonly total: Readonly<Record<Amount, ReferenceAmount>>;
  /** The table that it was taken from; null for the budget sheet. */
  readonly table: BelanjaTable | null;
}

const AMOUNTS: readonly Amount[] = ['anggaran', 'realisasi'];
const byAmount = <T>(of: (amount: Amount) => T): Readonly<Record<Amount, T>> => ({
  anggaran: of('anggaran'),
  realisasi: of('realisasi'),
});

const amountOf = (figure: Figure | undefined, sum: Sen | null): ReferenceAmount => {
  const printed = figure?.status === 'read' ? figure : null;
  return {
    cell: printed && { sheet: printed.sheet, row: printed.row, column: printed.column },
    printed,
    sum,
  };
};

const leavesOf = (item: BudgetItem): readonly BudgetItem[] =>
  item.children.flatMap((child) => [child, ...leavesOf(child)]);

const ofItem = (item: BudgetItem): ReferenceRow => ({
  name: item.name,
  kode: item.kode,
  amounts: byAmount((amount) =>
    amountOf(item.nodes.length === 1 ? item.line?.amounts[amount] : undefined, item.sums[amount]),
  ),
  children: leavesOf(item).map(ofItem),
});

function ofBudget(budget: Budget): Reference {
  const whole = budget.input.totals.length === 1 ? budget.input.totals[0] : undefined;
  return {
    sheet: budget.input.sheet.name,
    programs: budget.top.map(ofItem),
    total: byAmount((amount) => amountOf(whole?.amounts[amount], budget.total[amount])),
    table: null,
  };
}

/** The rows of each program of a table of money; rows above the first program stand alone. */
export function programsOf({ rows }: Pick<BelanjaTable, 'rows'>): readonly {
  readonly program: BelanjaRow | null;
  readonly children: readonly BelanjaRow[];
}[] {
  const groups: { program: BelanjaRow | null; children: BelanjaRow[] }[] = [];
  for (const row of rows) {
    if (row.kind === 'total') continue;
    if (row.kind === 'program') groups.push({ program: row, children: [] });
    else if (groups.length === 0) groups.push({ program: null, children: [row] });
    else groups.at(-1)!.children.push(row);
  }
  return groups;
}

const ofRow = (row: BelanjaRow, children: readonly BelanjaRow[]): ReferenceRow => ({
  name: row.name,
  kode: '',
  amounts: byAmount((amount) => amountOf(row.amounts[amount], null)),
  children: children.map((child) => ofRow(child, [])),
});

function ofTable(table: BelanjaTable): Reference {
  const total = table.rows.find(({ kind }) => kind === 'total');
  return {
    sheet: table.sheet.name,
    programs: programsOf(table).flatMap(({ program, children }) =>
      program ? [ofRow(program, children)] : [],
    ),
    total: byAmount((amount) => amountOf(total?.amounts[amount], null)),
    table,
  };
}

/** The budget sheet; without one the table of money with the most rows and both amounts. */
export function referenceOf(budget: Budget | null, written: readonly WrittenTable[]): Reference | null {
  if (budget) return ofBudget(budget);
  const tables = tablesOf(written, 'belanja').filter(({ byKelompok }) => !byKelompok);
  const weight = ({ rows, measures }: BelanjaTable) => rows.length * measures.length;
  const fullest = [...tables].sort((a, b) => weight(b) - weight(a))[0];
  return tables.length > 1 && fullest ? ofTable(fullest) : null;
}

/** A row of a table and the row of the reference that it stands for. */
export interface RowMatch {
  readonly row: BelanjaRow;
  readonly reference: ReferenceRow;
  readonly score: number;
}

function pairs<R extends { readonly name: string }>(
  rows: readonly R[],
  references: readonly ReferenceRow[],
): readonly { readonly row: R; readonly reference: ReferenceRow; readonly score: number }[] {
  const found = pairNames(
    rows.map(({ name }) => name),
    references.map(({ name }) => name),
  );
  return [...found].flatMap(([at, { column, score }]) =>
    score >= ACCEPTED ? [{ row: rows[at]!, reference: references[column]!, score }] : [],
  );
}

/** Rows below the programs whose name no other row has: only these can be told without their program. */
function uniquelyNamed({ programs }: Reference): readonly ReferenceRow[] {
  const rows = programs.flatMap(({ children }) => children);
  const count = new Map<string, number>();
  for (const { name } of rows) {
    const { text } = comparedName(name);
    count.set(text, (count.get(text) ?? 0) + 1);
  }
  return rows.filter(({ name }) => count.get(comparedName(name).text) === 1);
}

/**
 * Programs by name, and the rows of each by name among the rows of its program; rows of a table without programs among
 * all. What is not sure stays open.
 */
export function matchRows(table: BelanjaTable, reference: Reference): readonly RowMatch[] {
  const groups = programsOf(table);
  const named = groups.flatMap(({ program }) => program ?? []);
  const programs = pairs(named, reference.programs);
  const known = new Set(programs.map(({ row }) => row));
  const alone = groups.flatMap(({ program, children }) => {
    if (program === null) return children;
    return children.length === 0 && !known.has(program) ? [program] : [];
  });
  return [
    ...programs.flatMap((match) => {
      const children = groups.find(({ program }) => program === match.row)!.children;
      return [match, ...pairs(children, match.reference.children)];
    }),
    ...pairs(alone, uniquelyNamed(reference)),
  ];
}

/** Programs of another table by name. */
export const matchPrograms = <R extends { readonly name: string }>(
  rows: readonly R[],
  reference: Reference,
) => pairs(rows, reference.programs);

export const REFERENCE_AMOUNTS = AMOUNTS;
