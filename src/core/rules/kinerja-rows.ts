import type { KinerjaInput, KinerjaRow } from '../inputs/kinerja/types';
import type { PpksInput, PpksRow } from '../inputs/ppks/types';
import { comparedName } from '../matching/names';
import { address } from '../sheet/address';
import { normaliseHeader } from '../sheet/header-words';
import { finding, type Finding } from './finding';
import { cellOf, nameCell, quantityText, rowTitle } from './kinerja-facts';
import type { Rule } from './rule';

/** A row numbered "1.2" that is a kegiatan in the budget, or "2.1" below kegiatan 1. */
export const numberingLevel: Rule = {
  id: 'numbering-level',
  family: 'plausibility',
  *check({ inputs: { kinerja }, matching }) {
    if (!kinerja) return;
    const found = (row: KinerjaRow, variant: string, parameters: Finding['parameters']): Finding =>
      finding({
        rule: 'numbering-level',
        severity: 'warning',
        variant,
        cell: nameCell(kinerja, row),
        rowName: rowTitle(row),
        column: 'nomor',
        printed: { unit: 'raw', text: row.nomor },
        parameters,
      });
    for (const { kegiatan } of kinerja.programs)
      for (const { row: above, sub } of kegiatan)
        for (const row of sub) {
          const match = matching?.matches.get(row);
          const [first] = row.nomor.split('.');
          if (match?.level === 'kegiatan') yield found(row, 'kegiatan', { kode: match.kode });
          else if (above && above.nomor !== '' && /^\d+\.\d/.test(row.nomor) && first !== above.nomor)
            yield found(row, 'prefix', { above: above.nomor });
        }
  },
};

/** Rows among siblings that have a name which stands there already. */
function* repeated(kinerja: KinerjaInput, rows: readonly KinerjaRow[]): Iterable<Finding> {
  const first = new Map<string, KinerjaRow>();
  for (const row of rows) {
    const { text } = comparedName(row.nama);
    const original = first.get(text);
    if (!original) first.set(text, row);
    else
      yield finding({
        rule: 'name-duplicate',
        severity: 'warning',
        cell: nameCell(kinerja, row),
        rowName: rowTitle(row),
        column: 'uraian',
        cells: [nameCell(kinerja, original)],
        parameters: { other: rowTitle(original), nomor: original.nomor },
      });
  }
}

/** A type of beneficiaries that stands in the sheet twice: both are counted. */
function* repeatedTypes({ sheet, mapping, rows, groups }: PpksInput): Iterable<Finding> {
  const column = mapping.columns.jenis![0]!;
  const groupOf = (row: PpksRow): number => groups.findIndex((group) => group.rows.includes(row));
  const first = new Map<string, PpksRow>();
  for (const row of rows) {
    const name = `${groupOf(row)} ${normaliseHeader(row.jenis)}`;
    const original = first.get(name);
    if (!original) first.set(name, row);
    else
      yield finding({
        rule: 'name-duplicate',
        severity: 'warning',
        variant: 'ppks',
        cell: { sheet: sheet.name, row: row.row, column },
        rowName: row.jenis,
        column: 'jenis',
        cells: [{ sheet: sheet.name, row: original.row, column }],
        parameters: { other: address(original.row, column) },
      });
  }
}

/** Two siblings of one name: one of them was probably copied and not renamed. */
export const nameDuplicate: Rule = {
  id: 'name-duplicate',
  family: 'plausibility',
  *check({ inputs: { kinerja, ppks } }) {
    if (ppks) yield* repeatedTypes(ppks);
    if (!kinerja) return;
    yield* repeated(
      kinerja,
      kinerja.programs.flatMap(({ row }) => row ?? []),
    );
    for (const { kegiatan } of kinerja.programs) {
      yield* repeated(
        kinerja,
        kegiatan.flatMap(({ row }) => row ?? []),
      );
      for (const { sub } of kegiatan) yield* repeated(kinerja, sub);
    }
  },
};

/** Target and realisasi in different units: 10 Orang against 12 Lembaga, 100% against 95. */
export const unitMismatch: Rule = {
  id: 'unit-mismatch',
  family: 'plausibility',
  *check({ inputs: { kinerja } }) {
    for (const row of kinerja?.rows ?? []) {
      const { target, realisasi } = row;
      if (!target.number || !realisasi.number) continue;
      const isZero = target.number.digits === 0n || realisasi.number.digits === 0n;
      const units = [target.satuan, realisasi.satuan].map((satuan) => satuan.toLowerCase());
      const isOther = units[0] !== '' && units[1] !== '' && units[0] !== units[1];
      if (!isOther && (isZero || target.percent === realisasi.percent)) continue;
      yield finding({
        rule: 'unit-mismatch',
        severity: 'warning',
        cell: cellOf(realisasi),
        rowName: row.nama,
        column: 'realisasi',
        printed: { unit: 'raw', text: quantityText(realisasi) },
        cells: [cellOf(target)],
        parameters: { target: quantityText(target), realisasi: quantityText(realisasi) },
      });
    }
  },
};
