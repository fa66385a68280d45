import { anggaran, iku, type RuleEntries } from '../entry';

const BUDGET = anggaran`
  Kode              | Uraian          | Anggaran | Realisasi
  1.06.01.2.02.0001 | Penyediaan Gaji | 12538113 | 12400000`;

/** Indicators, their targets, achievement and grades. */
export const INDIKATOR: RuleEntries = {
  'target-differs': {
    severities: {
      error: 'terhadap Renstra tahun yang sama, atau di tabel laporan lain',
      warning: 'perjanjian kinerja terhadap keputusan IKU',
    },
    finds: 'Target satu indikator untuk satu tahun dalam beberapa versi.',
    silent: 'Target yang hanya berbeda desimal (90% dan 90,0%).',
    beside: [BUDGET],
    example: [
      iku`
        Sasaran           | Indikator                  | Target IKU | Target PK | Target Renstra 2024 | Realisasi 2024
        Penanganan PPKS   | Persentase Penanganan PPKS | 90%        | 90%       | 100%                | 89%`,
    ],
  },
  capaian: {
    severities: { error: '', warning: 'benar hanya bila indikatornya negatif' },
    finds:
      'Capaian, juga di tabel 3.3 yang sudah diketik, yang bukan realisasi dibagi target (indikator negatif: dua kali target dikurangi realisasi, dibagi target; dapat diubah di pengaturan). Juga capaian yang benar hanya bila indikatornya negatif, di tabel tanpa kolom Arah, kecuali yang namanya sudah menyebutnya (Angka Kemiskinan).',
    silent: 'Batas yang dipakai di seluruh kolom, misalnya semua yang di atas 100% ditulis 100%.',
    beside: [BUDGET],
    example: [
      iku`
        Sasaran         | Indikator                  | Arah    | Target | Realisasi 2024 | Capaian
        Penanganan PPKS | Persentase Penanganan PPKS | positif | 80%    | 60%            | 75%
        Kesejahteraan   | Angka Kemiskinan           | negatif | 5%     | 6%             | 120%`,
    ],
  },
  'grade-score': {
    severities: {
      error: 'predikat mana pun tidak mungkin',
      warning: 'nilai tepat di batas, menurut konvensi yang lain',
    },
    finds: 'Predikat SAKIP yang tidak sesuai dengan nilainya: 75 adalah BB, bukan B.',
    silent: 'Indeks lain (Reformasi Birokrasi, IKM, SPBE), yang punya skala sendiri.',
    beside: [BUDGET],
    example: [
      iku`
        Sasaran       | Indikator   | Target PK | Realisasi 2023 | Realisasi 2024
        Akuntabilitas | Nilai SAKIP | B (75)    | B (65)         | B (69)`,
    ],
  },
  'grade-convention-mixed': {
    severities: { warning: '' },
    finds:
      'Nilai tepat di batas yang sekali dibulatkan ke predikat atas dan sekali ke bawah: A (80) di samping B (70).',
    silent: 'Satu cara yang dipakai di mana-mana.',
    beside: [BUDGET],
    example: [
      iku`
        Sasaran       | Indikator   | Target PK | Realisasi 2023 | Realisasi 2024
        Akuntabilitas | Nilai SAKIP | A (80)    | B (70)         | BB (75)`,
    ],
  },
  'indicator-missing': {
    severities: { warning: '' },
    finds:
      'Indikator tanpa realisasi untuk tahun yang diisi indikator lain, atau indikator perjanjian kinerja yang tidak ada di tabel realisasi.',
    silent: 'Tahun yang belum diisi untuk indikator mana pun.',
    beside: [BUDGET],
    example: [
      iku`
        Sasaran         | Indikator                  | Target | Realisasi 2022 | Realisasi 2023 | Realisasi 2024
        Penanganan PPKS | Persentase Penanganan PPKS | 90%    |                | 80%            | 90%
        Akuntabilitas   | Nilai SAKIP                | B (70) | CC (60)        | B (65)         | B (69)`,
    ],
  },
  'indicator-without-realisasi': {
    severities: { warning: '' },
    finds: 'Indikator yang realisasinya untuk tahun laporan kosong, “N/A”, atau tanda hubung.',
    silent: 'Triwulan I–III, dan indikator yang diambil dari lembar PPKS.',
    beside: [BUDGET],
    example: [
      iku`
        Sasaran         | Indikator                  | Target | Realisasi 2023 | Realisasi 2024
        Penanganan PPKS | Persentase Penanganan PPKS | 90%    | 80%            | 89%
        Akuntabilitas   | Nilai SAKIP                | B (70) | B (65)         | N/A`,
    ],
  },
  'year-outlier': {
    severities: { info: '' },
    finds:
      'Persentase atau nilai yang dalam setahun menjadi lebih dari lima kali (atau kurang dari seperlima) dan berbeda sedikitnya 30 poin.',
    silent: 'Perubahan kecil (1% menjadi 9%), dan jumlah orang atau barang.',
    beside: [BUDGET],
    example: [
      iku`
        Sasaran         | Indikator                  | Target 2024 | Realisasi 2023 | Realisasi 2024
        Penanganan PPKS | Persentase Penanganan PPKS | 90%         | 9%             | 92%`,
    ],
  },
};
