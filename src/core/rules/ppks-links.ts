import type { Inputs } from '../inputs/choose';
import type { KinerjaRow } from '../inputs/kinerja/types';
import type { PpksRow } from '../inputs/ppks/types';
import type { QuantityFigure } from '../inputs/quantity';
import { normaliseHeader } from '../sheet/header-words';
import { absolute, type Sen } from '../number/sen';
import { leafRows } from './kinerja-facts';

/** People, as performance and PPKS sheets count them. */
const PEOPLE = /^(?:orang|org|jiwa|keluarga|kk|kpm|penerima|anak|lansia|kepala keluarga)/i;

/** A count of people in hundredths; null for anything else. */
export function peopleOf({ number, percent, satuan }: QuantityFigure): Sen | null {
  if (!number || percent || !PEOPLE.test(satuan)) return null;
  return number.decimals === 0 ? number.digits * 100n : null;
}

/** A performance row and the PPKS type that it is about. */
export interface PpksLink {
  readonly kinerja: KinerjaRow;
  readonly ppks: PpksRow;
  readonly by: 'name' | 'figure';
}

/** Smaller numbers may be the same by chance. */
const FEWEST_ALIKE = 100_00n;
/** A name of one short word stands in too many sentences. */
const isTelling = (jenis: string): boolean => jenis.length >= 8 && jenis.includes(' ');

function linkOf(row: KinerjaRow, rows: readonly KinerjaRow[], types: readonly PpksRow[]): PpksLink | null {
  const name = normaliseHeader(row.nama);
  const named = types.filter(({ jenis }) => {
    const type = normaliseHeader(jenis);
    return isTelling(type) && ` ${name} `.includes(` ${type} `);
  });
  if (named.length === 1) return { kinerja: row, ppks: named[0]!, by: 'name' };
  const people = peopleOf(row.realisasi);
  if (people === null || people < FEWEST_ALIKE) return null;
  const alike = types.filter(({ realisasi }) => realisasi.sen === people);
  const isOnly = rows.filter(({ realisasi }) => peopleOf(realisasi) === people).length === 1;
  return alike.length === 1 && isOnly ? { kinerja: row, ppks: alike[0]!, by: 'figure' } : null;
}

/** Performance rows that are about one PPKS type: its name stands in theirs, or both count the very same people. */
export function ppksLinks({ kinerja, ppks }: Inputs): readonly PpksLink[] {
  if (!kinerja || !ppks) return [];
  const rows = leafRows(kinerja);
  return rows.flatMap((row) => linkOf(row, rows, ppks.rows) ?? []);
}

const FEWEST_NEAR = 1000_00n;

/** Rows of both sheets that nothing links and whose realisasi are within a hundredth of each other, yet not equal. */
export function nearlyAlike(inputs: Inputs): readonly PpksLink[] {
  const { kinerja, ppks } = inputs;
  if (!kinerja || !ppks) return [];
  const links = ppksLinks(inputs);
  const free = leafRows(kinerja).filter((row) => links.every((link) => link.kinerja !== row));
  const types = ppks.rows.filter((row) => links.every((link) => link.ppks !== row));
  return free.flatMap((row) => {
    const people = peopleOf(row.realisasi);
    if (people === null || people < FEWEST_NEAR) return [];
    const near = types.filter(
      ({ realisasi: { sen } }) => sen !== null && sen !== people && absolute(sen - people) * 100n <= people,
    );
    return near.length === 1 ? [{ kinerja: row, ppks: near[0]!, by: 'figure' as const }] : [];
  });
}
