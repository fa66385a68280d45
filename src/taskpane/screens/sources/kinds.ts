import type { InputKind } from '../../../core/inputs/mapping';

/** One of these is needed; the others are shown where there is something to show. */
export const NEEDED: ReadonlySet<InputKind> = new Set<InputKind>(['anggaran', 'ppks']);

/** Column meanings that are offered for an input, besides those that its sheet has. */
export const OFFERED: Readonly<Record<InputKind, readonly string[]>> = {
  anggaran: ['kode', 'uraian', 'anggaran', 'realisasi', 'sisa', 'persen', 'sumberDana', 'sasaran'],
  realisasi: [],
  lra: [],
  ppks: ['jenis', 'populasi', 'realisasi', 'persen'],
  kinerja: [],
  iku: [],
  renstra: [],
  pegawai: [],
  'kebutuhan-pegawai': [],
  aset: [],
  'kebutuhan-aset': [],
  identitas: [],
};
