import type { Figure } from '../figure';

export type Periode = 'triwulan I' | 'triwulan II' | 'triwulan III' | 'triwulan IV' | 'tahun';

/** Who reports, and for when. Every part is optional; what is missing is left out of captions. */
export interface Identitas {
  readonly perangkatDaerah: string | null;
  readonly kabupaten: string | null;
  readonly tahun: number | null;
  readonly periode: Periode | null;
  readonly tempat: string | null;
  readonly tanggal: string | null;
  readonly kepalaJabatan: string | null;
  readonly kepalaNama: string | null;
  readonly kepalaPangkat: string | null;
  readonly kepalaNip: string | null;
  /** Angka kendali: the budget of the DPA/DPPA and the realisasi of the LRA, where the office gave them. */
  readonly paguDpa: Figure | null;
  readonly realisasiLra: Figure | null;
}

/** Nothing known: every part is left out. */
export const NO_IDENTITAS: Identitas = {
  perangkatDaerah: null,
  kabupaten: null,
  tahun: null,
  periode: null,
  tempat: null,
  tanggal: null,
  kepalaJabatan: null,
  kepalaNama: null,
  kepalaPangkat: null,
  kepalaNip: null,
  paguDpa: null,
  realisasiLra: null,
};
