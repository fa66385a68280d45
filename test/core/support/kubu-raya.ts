import sample from '../../../assets/samples/kubu-raya-2024.json';

/** The data of the bundled sample: a real report's budget and beneficiaries, printed slips included. */

/** kode, uraian, anggaran, realisasi, sisa, %. */
export type PrintedBudgetRow = readonly [string, string, string, string, string, string];

export const ANGGARAN_HEADER = sample.anggaran.header as unknown as PrintedBudgetRow;
export const ANGGARAN_ROWS = sample.anggaran.rows as unknown as readonly PrintedBudgetRow[];
export const ANGGARAN_TOTAL = sample.anggaran.total as unknown as PrintedBudgetRow;

/** no, nama, populasi, realisasi: numbers in the source. */
export type PpksSourceRow = readonly [number, string, number, number];

export const PPKS_HEADER = sample.ppks.header as unknown as readonly [string, string, string, string];
export const PPKS_ROWS = sample.ppks.rows as unknown as readonly PpksSourceRow[];
export const PPKS_TOTAL = sample.ppks.total as unknown as readonly [string, string, number, number];
