import type { Random } from './random';

/** Columns of a budget row. */
export const [ANGGARAN, REALISASI, SISA, PERSEN] = [0, 1, 2, 3] as const;
export const COLUMNS = 4;

/** A row of a budget: amounts in sen, the percentage in hundredths of a percent. */
export interface BudgetRow {
  readonly kode: string;
  readonly level: 'program' | 'kegiatan' | 'sub' | 'total';
  /** Index of the row that sums this one; −1 for the total. */
  readonly parent: number;
  readonly cells: bigint[];
}
export type BudgetTable = readonly BudgetRow[];

export interface BudgetShape {
  readonly programs: number;
  readonly kegiatan: number;
  readonly leaves: number;
  /** Digits of a leaf's anggaran, from and to. */
  readonly digits: readonly [number, number];
}

const twoDigits = (n: number): string => String(n).padStart(2, '0');
/** Half up, in hundredths of a percent. */
export const percentOfRow = (realisasi: bigint, anggaran: bigint): bigint =>
  (20000n * realisasi + anggaran) / (2n * anggaran);

function leafCells(random: Random, [from, to]: readonly [number, number]): bigint[] {
  const digits = random.int(from, to);
  const anggaran = BigInt(random.int(10 ** (digits - 1), 10 ** digits - 1));
  const spent =
    random.next() < 0.15 ? anggaran : BigInt(Math.floor(Number(anggaran) * (0.4 + 0.6 * random.next())));
  return [anggaran * 100n, spent * 100n, 0n, 0n];
}

/** A budget whose equations all hold: programs, kegiatan, sub kegiatan, and a total as the last row. */
export function randomBudget(random: Random, shape: BudgetShape): BudgetTable {
  const rows: BudgetRow[] = [];
  const { programs, kegiatan, leaves } = shape;
  const counts = Array.from({ length: programs * kegiatan }, () => 1);
  for (let extra = leaves - counts.length; extra > 0; extra--) counts[random.int(0, counts.length - 1)]!++;
  const programRows: number[] = [];
  for (let p = 0; p < programs; p++) {
    const program = rows.length;
    const kode = `1.06.${twoDigits(p + 1)}`;
    programRows.push(program);
    rows.push({ kode, level: 'program', parent: -1, cells: [0n, 0n, 0n, 0n] });
    for (let k = 0; k < kegiatan; k++) {
      const above = kegiatan === 1 ? program : rows.length;
      const kegiatanKode = `${kode}.2.${twoDigits(k + 1)}`;
      if (kegiatan > 1)
        rows.push({ kode: kegiatanKode, level: 'kegiatan', parent: program, cells: [0n, 0n, 0n, 0n] });
      for (let s = 0; s < counts[p * kegiatan + k]!; s++) {
        const cells = leafCells(random, shape.digits);
        rows.push({ kode: `${kegiatanKode}.${twoDigits(s + 1)}`, level: 'sub', parent: above, cells });
      }
    }
  }
  const total = rows.length;
  rows.push({ kode: 'TOTAL', level: 'total', parent: -1, cells: [0n, 0n, 0n, 0n] });
  const table = rows.map((row, i) => (programRows.includes(i) ? { ...row, parent: total } : row));
  sumUp(table);
  return table;
}

/** Sums of the levels, sisa and percentages from the leaves. */
function sumUp(table: BudgetTable): void {
  const done = [...table.keys()].filter((i) => table[i]!.level !== 'total').reverse();
  for (const i of done) {
    const { parent, cells } = table[i]!;
    for (const column of [ANGGARAN, REALISASI]) table[parent]!.cells[column]! += cells[column]!;
  }
  for (const { cells } of table) {
    cells[SISA] = cells[ANGGARAN]! - cells[REALISASI]!;
    cells[PERSEN] = percentOfRow(cells[REALISASI]!, cells[ANGGARAN]!);
  }
}

const grouped = (digits: string): string => digits.replace(/\B(?=(\d{3})+$)/g, '.');
function amountText(sen: bigint): string {
  const size = String(sen < 0n ? -sen : sen).padStart(3, '0');
  return `${sen < 0n ? '-' : ''}${grouped(size.slice(0, -2))},${size.slice(-2)}`;
}

/** The rows as a sheet prints them. */
export const printedRows = (table: BudgetTable): string[][] =>
  table.map(({ kode, level, cells }) => [
    kode,
    level === 'total' ? '' : `Uraian ${kode}`,
    ...cells.map((value, column) => amountText(value) + (column === PERSEN ? '%' : '')),
  ]);
