import type { Sen } from '../../number/sen';
import type { PpksRow, PpksTotal } from './types';

/** A row as it is numbered: "A", "1", "1.1", "a"; "" without a number. */
export interface NumberedRow {
  readonly number: string;
  readonly value: PpksRow;
}

const DEPTHS: readonly RegExp[] = [
  /^$/,
  /^(?:[A-Z]|[IVX]+)[.)]?$/,
  /^\d+[.)]?$/,
  /^(?:\d+\.\d+|[a-z])[.)]?$/,
  /^(?:\d+(?:\.\d+){2}|\d+\))$/,
];

const IN_NAME = /^((?:[A-Z]|[IVX]{1,4}|[a-z]|\d{1,2}(?:\.\d{1,2})*)[.)])\s/;

/** How a type is numbered, in its own column or in front of its name ("A. Anak"). */
export const numberOf = (numberCell: string, jenis: string): string =>
  numberCell !== '' ? numberCell : (IN_NAME.exec(jenis)?.[1] ?? '');

/** How deep a number puts its row; a text that is no number, as deep as the types themselves. */
function depthOf(number: string): number {
  const depth = DEPTHS.findIndex((pattern) => pattern.test(number.trim()));
  return depth < 0 ? 2 : depth;
}

interface Candidate {
  readonly at: number;
  readonly depth: number;
  /** The types below it that have no further ones below them. */
  readonly types: readonly PpksRow[];
}

function candidatesOf(rows: readonly NumberedRow[]): Candidate[] {
  const depths = rows.map(({ number }) => depthOf(number));
  const isAbove = (at: number): boolean => depths[at + 1] !== undefined && depths[at + 1]! > depths[at]!;
  return rows.flatMap((_, at): Candidate[] => {
    if (!isAbove(at)) return [];
    const end = depths.findIndex((depth, below) => below > at && depth <= depths[at]!);
    const below = rows.slice(at + 1, end < 0 ? undefined : end);
    const types = below.filter((_, i) => !isAbove(at + 1 + i)).map(({ value }) => value);
    return [{ at, depth: depths[at]!, types }];
  });
}

const sumOf = (rows: readonly PpksRow[], measure: 'populasi' | 'realisasi'): Sen =>
  rows.reduce((sum, row) => sum + (row[measure].sen ?? 0n), 0n);

const addsUp = (rows: readonly NumberedRow[]) => (candidate: Candidate) =>
  (['populasi', 'realisasi'] as const).some((measure) => {
    const printed = rows[candidate.at]!.value[measure].sen;
    return printed !== null && printed !== 0n && printed === sumOf(candidate.types, measure);
  });

/**
 * Rows that sum up the types below them (A. ANAK over 1, 2, 3): they are no types, or all would count twice. Their
 * numbers put them above, and at least half of those of one depth add up, so that one that does not is a finding.
 */
export function ppksGroups(rows: readonly NumberedRow[]): ReadonlyMap<PpksRow, PpksTotal> {
  const candidates = candidatesOf(rows);
  const groups = new Map<PpksRow, PpksTotal>();
  for (const { at, depth, types } of candidates) {
    const alike = candidates.filter((candidate) => candidate.depth === depth);
    if (alike.filter(addsUp(rows)).length * 2 < alike.length) continue;
    const { row, jenis, populasi, realisasi, persen } = rows[at]!.value;
    groups.set(rows[at]!.value, { row, label: jenis, rows: types, populasi, realisasi, persen });
  }
  return groups;
}
