import { writeScaled } from '../../../../src/core/number/write-number';
import type { CellValue } from '../../../../src/core/sheet/snapshot';
import { writeMoney, type MoneyNotation, type Written } from '../budget/notation';
import type { Line, WildColumn, WildLayout } from './wild-sheet';

type Measure = 'anggaran' | 'realisasi' | 'sisa';

const money =
  (measure: Measure, notation: MoneyNotation) =>
  (line: Line): Written =>
    writeMoney(line[measure], notation, 1);
const column = (label: string | readonly string[], cell: WildColumn['cell']): WildColumn => ({
  labels: typeof label === 'string' ? [label] : label,
  cell,
});
const amount = (label: string | readonly string[], measure: Measure, notation: MoneyNotation): WildColumn =>
  column(label, money(measure, notation));
const kode = (label: string | readonly string[] = 'KODE REKENING'): WildColumn =>
  column(label, ({ kode: text }) => text);
const uraian = (label: string | readonly string[] = 'URAIAN'): WildColumn =>
  column(label, ({ uraian: text }) => text);
const empty = (label: string | readonly string[] = ''): WildColumn => column(label, () => null);

const persen = (label: string | readonly string[], write: (text: string) => string): WildColumn =>
  column(label, ({ persen: percent }) => write(writeScaled(percent)));
/** As the source prints it, at least with its own decimals: 100% stays bare. */
const printed = (text: string): string => `${text}%`;
const english = (text: string): string => `${text.replace(',', '.')}%`;
/** A number between 0 and 1 that shows as 96,09%. */
const fraction =
  () =>
  ({ persen: { digits, decimals } }: Line): Written => ({
    value: Number(digits) / 10 ** decimals / 100,
    format: '0.00%',
  });

/** The code over six columns, under one label or one each; `write` says how one segment is kept. */
const splitKode = (
  label: string | readonly string[],
  write: (segment: string, place: number, line: Line) => CellValue | Written,
): WildColumn[] =>
  Array.from({ length: 6 }, (_, place) =>
    column(typeof label !== 'string' ? label[place]! : place === 0 ? label : '', (line) => {
      const segment = line.kode.split('.')[place];
      return segment === undefined || segment === '' ? null : write(segment, place, line);
    }),
  );

/** A part of each line whose sums are right: Rp1.000 for each sub kegiatan. */
const part = ({ leaves }: Line): bigint => BigInt(leaves) * 100_000n;

/** Table 1.5 in ten layouts as offices have them. */
export const WILD_LAYOUTS: Readonly<Record<string, WildLayout>> = {
  'moved to D6, titles, empty columns and rows, "Rp. 1.234"': {
    above: ['RINCIAN BELANJA', 'DINAS SOSIAL', '', 'Tanggal cetak: 31/12/2024 10:15', ''],
    moved: 3,
    columns: [
      kode(),
      empty(),
      uraian(),
      empty(),
      amount('ANGGARAN', 'anggaran', 'rp dot space'),
      empty(),
      amount('REALISASI', 'realisasi', 'rp dot space'),
      amount('SISA ANGGARAN', 'sisa', 'rp dot space'),
      persen('%', printed),
    ],
    isBlankBeforeProgram: true,
    total: 'below',
    totalLabel: 'JUMLAH TOTAL',
    totalAt: 2,
    below: ['', 'Sumber: Subbag Keuangan', 'Sungai Raya, 31 Desember 2024', 'NIP. 196705121990031008'],
  },
  'code over six text columns, English numbers, two merged header rows': {
    above: ['BUDGET REALISATION'],
    moved: 0,
    columns: [
      ...splitKode('KODE', (segment) => segment),
      uraian('PROGRAM / KEGIATAN'),
      amount(['ANGGARAN', 'Jumlah (Rp)'], 'anggaran', 'english'),
      amount(['REALISASI', 'Rp'], 'realisasi', 'english'),
      persen(['REALISASI', '%'], english),
      amount('SISA', 'sisa', 'english'),
    ],
    total: 'below',
    totalLabel: 'TOTAL',
    totalAt: 0,
    below: [],
  },
  'code over columns called by their levels, one of them the name of the column of names': {
    above: ['REALISASI FISIK DAN KEUANGAN'],
    moved: 1,
    columns: [
      ...splitKode(['Urusan', 'Bid', 'Program', 'Kegiatan', '', 'Sub Keg'], (segment) => segment),
      uraian('Nama Program / Kegiatan'),
      amount('Pagu Anggaran', 'anggaran', 'rp dot sen'),
      amount('Realisasi Keuangan', 'realisasi', 'rp dot sen'),
      persen('Persentase', printed),
      amount('Sisa Pagu', 'sisa', 'rp dot sen'),
    ],
    total: 'top',
    totalLabel: 'JUMLAH TOTAL',
    totalAt: 6,
    below: [],
  },
  'code over six number columns that show what changes only, no-break spaces, number row': {
    above: ['LAPORAN REALISASI', 'TAHUN ANGGARAN 2024'],
    moved: 1,
    columns: [
      ...splitKode('Kode Rekening', (segment, place, { isProgram }) =>
        place < 3 && !isProgram ? null : { value: Number(segment), format: '0'.repeat(segment.length) },
      ),
      uraian('Uraian'),
      amount('Anggaran (Rp)', 'anggaran', 'nbsp'),
      amount('Realisasi (Rp)', 'realisasi', 'nbsp'),
      amount('Sisa (Rp)', 'sisa', 'nbsp'),
      persen('Persentase', printed),
    ],
    numberRow: (n) => `(${n})`,
    total: 'below',
    totalLabel: 'Jumlah',
    totalAt: 6,
    below: ['Catatan: sisa belum termasuk pengembalian'],
  },
  'other names in another order: percentage first, pagu last': {
    above: ['Realisasi Fisik dan Keuangan'],
    moved: 0,
    columns: [
      column('No.', () => null),
      kode('Kd. Rek.'),
      uraian('Nama Program/Kegiatan/Sub Kegiatan'),
      persen('Tingkat Serapan (%)', (text) => `${text} %`),
      amount('Belum Terealisasi', 'sisa', 'whole'),
      amount('Penyerapan', 'realisasi', 'whole'),
      amount('Pagu DPPA', 'anggaran', 'whole'),
      column('Ket', ({ isProgram }) => (isProgram ? 'APBD' : null)),
    ],
    total: 'below',
    totalLabel: 'Grand Total',
    totalAt: 0,
    below: [],
  },
  'titles, header and number row again on each page of nine lines': {
    above: ['DINAS SOSIAL', 'Halaman dari 5', 'TRIWULAN IV TAHUN 2024'],
    moved: 0,
    columns: [
      kode(),
      uraian(),
      amount('ANGGARAN', 'anggaran', 'sen'),
      amount('REALISASI', 'realisasi', 'sen'),
      amount('SISA ANGGARAN', 'sisa', 'sen'),
      persen('%', printed),
    ],
    numberRow: (n) => n,
    pageLines: 9,
    total: 'below',
    totalLabel: 'TOTAL',
    totalAt: 1,
    below: ['Sumber: LRA'],
  },
  'the whole table twice, one below the other': {
    above: ['Tabel 1.5', 'Rincian Belanja'],
    moved: 0,
    columns: [
      kode(),
      uraian(),
      amount('ANGGARAN', 'anggaran', 'rp dot sen'),
      amount('REALISASI', 'realisasi', 'rp space'),
      amount('SISA ANGGARAN', 'sisa', 'sen'),
      persen('%', printed),
    ],
    total: 'block twice',
    totalLabel: 'TOTAL',
    totalAt: 0,
    below: [],
  },
  'misspelt headers, padded cells, line breaks in names, TOTAL twice': {
    above: ['', ''],
    moved: 0,
    columns: [
      column('KODE REKENNING', ({ kode: text }) => (text === '' ? '' : `  ${text}\u00a0`)),
      empty(),
      column('URAIN', ({ uraian: text }) => ` ${text.replace(/ (?=\S+$)/, '\n')}  `),
      amount('ANGARAN', 'anggaran', 'padded'),
      amount('REALISAI', 'realisasi', 'padded'),
      amount('SISA  ANGARAN', 'sisa', 'padded'),
      persen('PERSENTSE', (text) => ` ${text}% `),
    ],
    total: 'twice',
    totalLabel: ' TOTAL ',
    totalAt: 0,
    below: [],
  },
  's.d. lalu, ini and s.d. ini in three merged header rows, true numbers': {
    above: ['PEMERINTAH KABUPATEN KUBU RAYA'],
    moved: 0,
    columns: [
      kode(['Kode']),
      uraian(['Uraian']),
      amount(['TAHUN ANGGARAN 2024', 'Anggaran'], 'anggaran', 'number formatted'),
      column(['TAHUN ANGGARAN 2024', 'Realisasi', 's.d. Periode Lalu'], (line) =>
        writeMoney(line.realisasi - part(line), 'number formatted', 1),
      ),
      column(['TAHUN ANGGARAN 2024', 'Realisasi', 'Periode Ini'], (line) =>
        writeMoney(part(line), 'number formatted', 1),
      ),
      amount(['TAHUN ANGGARAN 2024', 'Realisasi', 's.d. Periode Ini'], 'realisasi', 'number formatted'),
      amount(['TAHUN ANGGARAN 2024', 'Sisa'], 'sisa', 'number formatted'),
      column(['TAHUN ANGGARAN 2024', '%'], fraction()),
    ],
    numberRow: (n) => (n < 7 ? String(n) : `${n}=${n - 2}-${n - 1}`),
    total: 'below',
    totalLabel: 'TOTAL',
    totalAt: 1,
    below: [],
    also: ['sum-of-children 1.06.01 lalu 130'],
  },
  'hidden sub kegiatan, code and name in one cell, TOTAL above the rows': {
    above: ['Rincian Belanja'],
    moved: 0,
    columns: [
      column('Kode dan Uraian Program / Kegiatan', ({ kode: text, uraian: name }) =>
        `${text} ${name}`.trim(),
      ),
      amount('Anggaran', 'anggaran', 'number'),
      amount('Realisasi', 'realisasi', 'number'),
      amount('Sisa', 'sisa', 'number'),
      persen('%', printed),
    ],
    isHidden: ({ kode: text }) => text.startsWith('1.06.04.2.02'),
    total: 'top',
    totalLabel: 'TOTAL BELANJA',
    totalAt: 0,
    below: [],
  },
  'murni, bertambah/(berkurang) and perubahan; programs in bold without a code; "Rp 1.234,-"': {
    above: ['LAPORAN', '', 'Tahun 2024'],
    moved: 2,
    columns: [
      column('KODE', ({ kode: text, isProgram }) => (isProgram ? null : text)),
      uraian(),
      column(['ANGGARAN', 'SEBELUM PERUBAHAN'], (line) =>
        writeMoney(line.anggaran + part(line), 'rp dash', 1),
      ),
      column(['ANGGARAN', 'BERTAMBAH/(BERKURANG)'], (line) => writeMoney(-part(line), 'rp dash', 1)),
      amount(['ANGGARAN', 'SETELAH PERUBAHAN'], 'anggaran', 'rp dash'),
      amount('REALISASI', 'realisasi', 'rp dash'),
      amount('SISA', 'sisa', 'rp dash'),
      persen('%', printed),
    ],
    total: 'below',
    totalLabel: 'J U M L A H',
    totalAt: 1,
    below: ['Keterangan: APBD-P'],
    also: ['sum-of-children 1.06.01 murni 40'],
  },
};
