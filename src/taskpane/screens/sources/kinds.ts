import type { InputKind } from '../../../core/inputs/mapping';

/** The inputs in the order of the screen; one of the first two is needed. */
export const KINDS: readonly InputKind[] = ['anggaran', 'ppks', 'kinerja', 'iku', 'identitas'];
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
