import type { Figure } from '../../figure';
import {
  KELOMPOK_COLUMNS,
  type AnggaranInput,
  type AnggaranRow,
  type BudgetNode,
  type KelompokColumn,
} from '../types';

/** Realisasi of one rekening of a sub kegiatan: one figure for each line of the sheet. */
export interface RealisasiLine {
  readonly sub: string;
  /** "" where the sheet has no rekening. */
  readonly rekening: string;
  readonly unit: string;
  readonly sumberDana: string;
  readonly row: AnggaranRow;
  readonly figures: Figure[];
}

/** The key of the sub kegiatan that a row is, or stands below; "" above any. */
export function subOf(node: BudgetNode): string {
  for (let at: BudgetNode | null = node; at; at = at.parent)
    if (at.kode.level === 'subkegiatan') return at.kode.key;
  return '';
}

export const rekeningOf = ({ kode }: AnggaranRow): string => (kode.level === 'account' ? kode.key : '');

export const isFilled = (figure: Figure | undefined): figure is Figure =>
  figure !== undefined && figure.status !== 'blank';

/** Something below tells what was spent: the row itself only prints the sum. */
const isSum = (node: BudgetNode): boolean =>
  node.children.some(
    (child) => child.rows.some(({ amounts }) => isFilled(amounts.realisasi)) || isSum(child),
  );

/** A figure, with its parts, that remembers which sheet it is of. */
function fromSheet(figure: Figure, from: NonNullable<Figure['from']>): Figure {
  const { parts } = figure;
  return { ...figure, from, ...(parts && { parts: parts.map((part) => fromSheet(part, from)) }) };
}

/** What a row of the sheet prints beside its realisasi is held against anggaran, which the budget tells. */
export interface Spent {
  readonly amounts: Pick<AnggaranRow['amounts'], 'realisasi' | 'sisa'>;
  readonly persen: AnggaranRow['persen'];
}

function spentOf(
  { amounts: { realisasi, sisa }, persen }: AnggaranRow,
  from: NonNullable<Figure['from']>,
): Spent {
  const amounts = {
    ...(realisasi && { realisasi: fromSheet(realisasi, from) }),
    ...(sisa && { sisa: fromSheet(sisa, from) }),
  };
  return { amounts, persen };
}

/** What the row of some lines prints, where they are one. */
export function spentOfOne(lines: readonly RealisasiLine[]): Spent | null {
  const [line, ...others] = lines;
  const from = line?.figures.length === 1 ? line.figures[0]!.from : undefined;
  return line && from && others.length === 0 ? spentOf(line.row, from) : null;
}

/** A row with the sisa and the percentage that the other sheet prints, where the budget prints none. */
export function besides(row: AnggaranRow, spent: Spent | null): AnggaranRow {
  const sisa = spent?.amounts.sisa;
  return {
    ...row,
    amounts: { ...(sisa && { sisa }), ...row.amounts },
    persen: row.persen ?? spent?.persen ?? null,
  };
}

/**
 * What the sheet prints above its lines (programs, kegiatan, sub kegiatan with rekening), by what the budget's row is
 * called as well, where only once.
 */
export function printedSums(
  { rows, tree, sheet, scale }: AnggaranInput,
  keyOf: (row: AnggaranRow) => string,
): ReadonlyMap<string, Spent> {
  const found = new Map<string, Spent[]>();
  for (const [at, row] of rows.entries()) {
    const { realisasi } = row.amounts;
    if (!isFilled(realisasi) || !isSum(tree.nodes[at]!)) continue;
    const key = keyOf(row);
    found.set(key, [...(found.get(key) ?? []), spentOf(row, { sheet, scale })]);
  }
  return new Map([...found].flatMap(([key, sums]) => (sums.length === 1 ? [[key, sums[0]!]] : [])));
}

/** The lines of a sheet of realisasi, those of the same unit, sub kegiatan, rekening and sumber dana together. */
export function realisasiLines({ rows, tree, sheet, scale }: AnggaranInput): readonly RealisasiLine[] {
  const lines = new Map<string, RealisasiLine>();
  for (const [at, row] of rows.entries()) {
    const figure = row.amounts.realisasi;
    const node = tree.nodes[at]!;
    const sub = subOf(node);
    if (sub === '' || !isFilled(figure) || isSum(node)) continue;
    const key = [row.unit, sub, rekeningOf(row), row.sumberDana].join('|');
    const line = lines.get(key) ?? {
      sub,
      rekening: rekeningOf(row),
      unit: row.unit,
      sumberDana: row.sumberDana,
      row,
      figures: [],
    };
    lines.set(key, line);
    line.figures.push(fromSheet(figure, { sheet, scale }));
  }
  return [...lines.values()];
}

/** Several figures as one that remembers its cells; null without any. */
export function together(figures: readonly Figure[]): Figure | null {
  const [first] = figures;
  if (!first || figures.length === 1) return first ?? null;
  const isUnread = figures.some(({ sen }) => sen === null);
  return {
    ...first,
    status: isUnread ? 'unreadable' : 'read',
    sen: isUnread ? null : figures.reduce((sum, { sen }) => sum + sen!, 0n),
    halfWidth: figures.reduce((sum, { halfWidth }) => sum + halfWidth, 0n),
    parts: figures,
  };
}

const KELOMPOK_OF_SEGMENT: Readonly<Record<string, KelompokColumn>> = {
  1: KELOMPOK_COLUMNS[0],
  2: KELOMPOK_COLUMNS[1],
  3: KELOMPOK_COLUMNS[2],
  4: KELOMPOK_COLUMNS[3],
};

/** The kelompok that an account belongs to (5.1 operasi … 5.4 transfer); undefined without an account. */
export const kelompokOfRekening = (rekening: string): KelompokColumn | undefined =>
  KELOMPOK_OF_SEGMENT[rekening.split('.')[1] ?? ''];
