import type { BudgetItem } from './budget';
import type { TableContext } from './context';
import { note } from './footnotes';
import type { TableCell, TableRow } from './table';

const MOST_NAMES = 8;

/** "A; B; C; dan 4 lainnya". */
export function namesInNote(names: readonly string[]): string {
  const shown = names.slice(0, MOST_NAMES).join('; ');
  return names.length > MOST_NAMES ? `${shown}; dan ${names.length - MOST_NAMES} lainnya` : shown;
}

/** In triwulan I–III capaian is against the target of the whole year, unless the sheet has one of the triwulan. */
export function annualTargetNote({ identitas }: TableContext, targetOfPeriod: boolean): TableCell[] {
  const isPartOfYear = /^triwulan (?:I|II|III)$/.test(identitas.periode ?? '');
  return isPartOfYear && !targetOfPeriod ? [note('Capaian dihitung terhadap target tahunan.')] : [];
}

const PROPOSED =
  'Sel berwarna ungu: pasangan baris anggarannya baru diusulkan dan perlu dikonfirmasi; lihat lembar Hasil Pemeriksaan.';

/** What the colour of unconfirmed matches means. */
export const proposedNotes = (rows: readonly TableRow[]): TableCell[] =>
  rows.some(({ cells }) => cells.some((cell) => cell?.proposed)) ? [note(PROPOSED)] : [];

/** What is left over of both sides of the matching. */
export function leftoverNotes({ matching }: TableContext): TableCell[] {
  if (!matching) return [];
  const { leftRows, leftPrograms, leftItems } = matching;
  const rows = [...leftPrograms, ...leftRows].map(({ nomor, nama }) => `${nomor} ${nama}`.trim());
  const items = leftItems.map(({ kode, name }: BudgetItem) => `${kode} ${name}`);
  return [
    ...(rows.length > 0 ? [note(`Tanpa baris anggaran: ${namesInNote(rows)}.`)] : []),
    ...(items.length > 0 ? [note(`Baris anggaran tanpa kinerja: ${namesInNote(items)}.`)] : []),
  ];
}
