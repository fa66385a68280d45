import type { InputKind } from './mapping';

/** Columns of a kind whose sheet can be mapped by hand: those that it must have, and those that it may have. */
interface HandColumns {
  readonly required: readonly string[];
  readonly optional: readonly string[];
}

export const BY_HAND: Readonly<Partial<Record<InputKind, HandColumns>>> = {
  anggaran: {
    required: ['kode', 'uraian', 'anggaran', 'realisasi'],
    optional: ['sisa', 'persen', 'sumberDana', 'sasaran'],
  },
  ppks: { required: ['jenis', 'populasi', 'realisasi'], optional: ['no', 'persen'] },
  kinerja: { required: ['uraian', 'target', 'realisasi'], optional: ['no', 'kode'] },
};
