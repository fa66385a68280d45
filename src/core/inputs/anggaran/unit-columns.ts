import type { Header } from '../../sheet/header';
import type { SheetSnapshot } from '../../sheet/snapshot';
import { cellText } from '../rows';
import type { AnggaranColumns } from './columns';
import { mergedFromAbove } from './merged-rows';
import { columnsOf } from './preferred';
import type { AnggaranRow } from './types';
import type { UnitColumn } from './units';

/** Columns that are read as something else; a person in charge or a place may well be a unit. */
function isTaken(columns: AnggaranColumns): (column: number) => boolean {
  const { kode, uraian, anggaran, realisasi, chain, candidates, texts } = columns;
  const { unit, ...others } = texts;
  const taken = new Set<number | null>([
    ...[...kode, ...uraian, anggaran, realisasi, ...Object.values(chain), ...Object.values(others)],
    ...[...candidates.sisa, ...candidates.persen],
  ]);
  return (column) => column !== unit && taken.has(column);
}

/** The columns that may name units, those first whose labels say so; each unit on two rows at least, on average. */
export function unitColumns(
  sheet: SheetSnapshot,
  header: Header,
  columns: AnggaranColumns,
  rows: readonly AnggaranRow[],
): readonly UnitColumn[] {
  const labelled = new Set(columnsOf(header, 'unit'));
  const taken = isTaken(columns);
  const found = header.labels.flatMap((_, column): UnitColumn[] => {
    if (taken(column)) return [];
    const isLabelled = labelled.has(column);
    const merged = mergedFromAbove(sheet, column);
    const texts = rows.map(({ row }) => {
      const at = merged?.get(row) ?? row;
      return typeof sheet.value(at, column) === 'string' ? cellText(sheet, at, column) : '';
    });
    const count = new Set(texts.filter((text) => text !== '')).size;
    return count > 1 && (isLabelled || count * 2 <= rows.length) ? [{ isLabelled, texts }] : [];
  });
  return found.sort((a, b) => Number(b.isLabelled) - Number(a.isLabelled));
}
