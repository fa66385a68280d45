import { buildTree } from '../../kode/tree';
import type { Header } from '../../sheet/header';
import { normaliseHeader } from '../../sheet/header-words';
import type { AnggaranInput, AnggaranRow } from './types';

/** An SKPD that a sheet holds a budget of: how it is known there, and what it is called. */
export interface SkpdName {
  readonly key: string;
  readonly name: string;
}

/** The SKPD of an organisation code: its bidang and number, without the unit (UPT). */
const skpdKey = ({ kode: { key } }: AnggaranRow): string => key.slice(0, key.lastIndexOf('.'));

/** A column of SKPD, not of units of one. */
function isSkpdColumn(header: Header, column: number | undefined): boolean {
  const label = column === undefined ? '' : normaliseHeader(header.labels[column] ?? '');
  return /\b(?:skpd|opd|perangkat daerah)\b/.test(label) && !/\b(?:sub|upt|uptd|unit)\b/.test(label);
}

/** A column of SKPD tells several apart: each has a budget of its own, of which one is chosen. */
export const hasSeveralSkpd = (
  header: Header,
  column: number | undefined,
  rows: readonly AnggaranRow[],
): boolean => isSkpdColumn(header, column) && new Set(rows.map(({ unit }) => unit)).size > 1;

const namesSkpd = ({ header, mapping }: AnggaranInput): boolean =>
  isSkpdColumn(header, mapping.columns.unit?.[0]);

/** The SKPD whose budgets stand in a sheet by kode, in its order: by a column, or by rows with organisation codes. */
export function skpdOf(input: AnggaranInput): readonly SkpdName[] {
  const found = new Map<string, string>();
  if (namesSkpd(input)) {
    for (const { unit } of input.rows) if (unit !== '') found.set(unit, unit);
  } else
    for (const row of input.rows)
      if (row.kode.level === 'unit' && !found.has(skpdKey(row))) found.set(skpdKey(row), row.uraian);
  return [...found].map(([key, name]) => ({ key, name }));
}

/** The rows of one SKPD: those of its column, or from its organisation row to that of the next. */
function rowsOf(input: AnggaranInput, key: string): readonly AnggaranRow[] {
  if (namesSkpd(input)) return input.rows.filter(({ unit }) => unit === key);
  let current = '';
  return input.rows.filter((row) => {
    if (row.kode.level === 'unit') current = skpdKey(row);
    const isAbove = row.kode.level === 'urusan' || row.kode.level === 'bidang';
    return current === key && !isAbove;
  });
}

/** The budget of one SKPD of a sheet; totals that stand for several are left out. */
export function onlySkpd(input: AnggaranInput, key: string): AnggaranInput {
  const rows = rowsOf(input, key);
  return { ...input, rows, tree: buildTree(rows), totals: [] };
}
