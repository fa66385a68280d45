/** Cells as the reference report prints them (tables 2.3, 2.5, 3.1, 3.5–3.7, 3.10, Formulir). */

const SAKIP = 'Meningkatnya Akuntabilitas Kinerja dan Keuangan';
const PPKS = ['Meningkatnya Penanganan PPKS', 'Persentase Penanganan PPKS'] as const;

/** No, sasaran, indikator, target. */
export const TABEL_23 = [
  ['1', SAKIP, 'NILAI SAKIP', 'A (80)'],
  ['2', ...PPKS, '100%'],
];
export const TABEL_25 = [
  ['1', SAKIP, 'NILAI SAKIP', 'B (80)'],
  ['2', ...PPKS, '100%'],
];
/** The grade and its score stand in two rows of the report: "A" over "80". */
export const TABEL_31 = [
  ['1', 'Meningkatnya Akuntanbilitas Kinerja dan Keuangan', 'Nilai SAKIP', 'A (80)', 'N/A'],
  ['2', ...PPKS, '100%', '99,60%'],
];
/** No, sasaran, program, target and "realisasi kinerja". */
export const TABEL_35 = [
  ['1', 'MENINGKATNYA PENANGANAN PPKS', 'PROGRAM PEMBERDAYAAN SOSIAL', '100%', '67,32%'],
  ['2', '', 'PROGRAM PENANGANAN WARGA NEGARA MIGRAN KORBAN TINDAK KEKERASAN', '100%', '98,55%'],
  ['3', '', 'PROGRAM REHABILITASI SOSIAL', '100%', '86,18%'],
  ['4', '', 'PROGRAM PERLINDUNGAN DAN JAMINAN SOSIAL', '100%', '95,81%'],
  ['5', '', 'PROGRAM PENANGANAN BENCANA', '100%', '92,10%'],
];
/** The report shows one of its two indicators. */
export const TABEL_36 = [['1', ...PPKS, '87%', '84,67%', '99,21%', '99,60%']];
export const TABEL_37 = [['1', ...PPKS, '90%', '87%', '84,6%', '99,21%', '99,60%', '99,60%']];
/** Two indicators, then anggaran and realisasi of the whole agency. */
export const FORMULIR = [
  [SAKIP, 'Nilai SAKIP', 'A (80)', 'N/A'],
  [...PPKS, '100%', '99,60%'],
  ['Rp4.759.226.249', 'Rp4.515.361.373'],
];

/** Penyerapan Anggaran, program by program: number → percentage. */
export const TABEL_310: readonly (readonly (readonly [nomor: string, serapan: string])[])[] = [
  '1 67,32 1.1 55,77 1.2 76,62',
  '1 98,55 1.1 98,55',
  '1 85,95 1.1 83,91 1.2 91,19 1.3 84,25 2 92,82 2.1 91,62 2.2 100',
  '1 95,81 1.1 85,32 1.2 85,82 1.3 100',
  '1 90,33 1.1 90,34 1.2 97,16 1.3 97,16',
  '1 94,13 1.1 99,21 1.2 99,01 1.3 83,74 2 95,17 2.1 95,14 2.2 99,77 2.3 93,72 2.4 97,58 ' +
    '3 96,16 3.1 95,53 3.2 95,60 3.3 97,38 4 94,91 4.1 99,30 4.2 98,93 4.3 93,69 4.4 88,51 4.5 100 ' +
    '5 99,92 5.1 99,92 6 99,93 6.1 99,82 6.2 99,94 7 99,90 7.1 99,82 7.2 99,91 7.3 100 7.4 100 7.5 100',
].map((line) => {
  const words = line.split(' ');
  return words.flatMap((word, i) => (i % 2 === 0 ? [[word, `${words[i + 1]!}%`] as const] : []));
});
