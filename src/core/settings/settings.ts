import type { MatchChoice } from '../matching/types';
import type { RuleId } from '../rules/rule-ids';

/**
 * What an office decides about its report. Everything has a default; the command line sets single values
 * (`--set key=value`), the pane keeps them with the workbook.
 */
export interface Settings {
  /** Which grade a SAKIP score on a boundary has: 80 is BB (`batas-atas`: A > 80–90) or A (`batas-bawah`: A ≥ 80). */
  readonly sakip: 'batas-atas' | 'batas-bawah';
  /** Lower bounds of the capaian scale in percent, highest first, each included (≥ 91, ≥ 76, …). */
  readonly skala: readonly number[];
  /** Their names, and last the name of what is below. */
  readonly labels: readonly string[];
  /** Capaian above this many percent is shown as this; null: as it is. */
  readonly batasCapaian: 100 | 120 | 150 | null;
  /** Capaian of a negative indicator: (2 · target − realisasi) / target, or target / realisasi. */
  readonly rumusNegatif: 'selisih' | 'kebalikan';
  /** Decimals of percentages in the tables. */
  readonly desimal: 0 | 1 | 2;
  /** Columns that the report does not have ([ ] in the design). */
  readonly kolomTambahan: boolean;
  /** Formulas to the user's cells; false: values only. */
  readonly rumusHidup: boolean;
  /** "Sumber: lembar …" under each table. */
  readonly catatanSumber: boolean;
  /** "DRAF – belum cocok dengan sumber" under captions while the source contradicts itself. */
  readonly judulDraf: boolean;
  readonly kertas: 'A4' | 'F4';
  /** Which Renstra target table 3.7 shows: that of its last year, or of the report's. */
  readonly renstra: 'akhir' | 'laporan';
  /** Table 3.5 without a Kinerja sheet: left out, or absorption under the heading "bukan kinerja". */
  readonly tanpaKinerja: 'lewati' | 'serapan';
  /** Figures of rows whose budget row is only proposed: shown and marked, or "–" until confirmed. */
  readonly usulan: 'tampilkan' | 'kosongkan';
  /** Rules that the office has switched off for this workbook. */
  readonly aturanMati: ReadonlySet<RuleId>;
  /** Program → sasaran, by tree key ("1.06.02"). */
  readonly sasaran: ReadonlyMap<string, string>;
  /** Program → is it the supporting one, where code and name do not agree. */
  readonly penunjang: ReadonlyMap<string, boolean>;
  /** Confirmed (and refused) matches of Kinerja rows. */
  readonly matches: readonly MatchChoice[];
}

export const DEFAULTS: Settings = {
  sakip: 'batas-atas',
  skala: [91, 76, 66, 51],
  labels: ['Sangat Tinggi', 'Tinggi', 'Sedang', 'Rendah', 'Sangat Rendah'],
  batasCapaian: null,
  rumusNegatif: 'selisih',
  desimal: 2,
  kolomTambahan: true,
  rumusHidup: true,
  catatanSumber: true,
  judulDraf: true,
  kertas: 'A4',
  renstra: 'akhir',
  tanpaKinerja: 'lewati',
  usulan: 'tampilkan',
  aturanMati: new Set(),
  sasaran: new Map(),
  penunjang: new Map(),
  matches: [],
};
