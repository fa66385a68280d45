import { divideHalfUp } from '../../../../../src/core/number/sen';
import type { Random } from '../../../support/budget/random';

export interface Line {
  readonly kode: string;
  readonly name: string;
  readonly anggaran: bigint;
  readonly realisasi: bigint;
  readonly target: number;
  readonly output: number;
  readonly satuan: string;
}

export interface Program extends Line {
  readonly lines: readonly Line[];
  readonly kinerja: number;
}

const PROGRAMS = [
  'PROGRAM PEMBERDAYAAN SOSIAL',
  'PROGRAM PENANGANAN WARGA NEGARA MIGRAN KORBAN TINDAK KEKERASAN',
  'PROGRAM REHABILITASI SOSIAL',
  'PROGRAM PERLINDUNGAN DAN JAMINAN SOSIAL',
  'PROGRAM PENANGANAN BENCANA',
  'PROGRAM PENGELOLAAN TAMAN MAKAM PAHLAWAN',
];
const LINES = [
  'Penyusunan Dokumen Perencanaan Perangkat Daerah',
  'Penyediaan Gaji dan Tunjangan ASN',
  'Penyediaan Komponen Instalasi Listrik/Penerangan Bangunan Kantor',
  'Penyelenggaraan Rapat Koordinasi dan Konsultasi SKPD',
  'Pemeliharaan Peralatan dan Mesin Lainnya',
  'Peningkatan Kemampuan Potensi Pekerja Sosial Masyarakat Kewenangan Kabupaten/Kota',
  'Fasilitasi Bantuan Sosial Kesejahteraan Keluarga',
  'Pemberian Bimbingan Fisik, Mental, Spiritual, dan Sosial',
  'Koordinasi, Sosialisasi dan Pelaksanaan Taruna Siaga Bencana',
  'Rehabilitasi Sarana dan Prasarana Taman Makam Pahlawan Nasional',
  'Pendataan Fakir Miskin Cakupan Daerah Kabupaten/Kota',
  'Evaluasi Kinerja Perangkat Daerah',
];
const UNITS = ['Orang', 'Dokumen', 'Laporan', 'Unit', 'Paket', 'Keluarga'];

export const grouped = (digits: string): string => digits.replace(/\B(?=(\d{3})+$)/g, '.');

/** n / whole in percent, half up, as the column prints it. */
export function percent(part: bigint, whole: bigint, decimals: number): string {
  const scale = 10n ** BigInt(decimals);
  const digits = divideHalfUp(part * 100n * scale, whole);
  const fraction = decimals === 0 ? '' : `,${String(digits % scale).padStart(decimals, '0')}`;
  return `${grouped(String(digits / scale))}${fraction}%`;
}

export const sum = (lines: readonly Line[], of: (line: Line) => bigint): bigint =>
  lines.reduce((total, line) => total + of(line), 0n);

/** The whole as its lines: amounts are their sums, so that the report is consistent by construction. */
export class Model {
  readonly programs: readonly Program[];
  readonly decimals: number;

  constructor(private readonly random: Random) {
    const names = random.shuffled(LINES);
    const own = random.shuffled(PROGRAMS).slice(0, random.between(2, 4));
    const all = ['PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA', ...own];
    this.decimals = random.between(0, 2);
    this.programs = all.map((name, at) => {
      const kode = `1.06.0${at + 1}`;
      const lines = names
        .splice(0, random.between(1, 2))
        .map((line, i) => this.line(`${kode}.2.01.0${i + 1}`, line));
      return {
        kode,
        name,
        lines,
        anggaran: sum(lines, ({ anggaran }) => anggaran),
        realisasi: sum(lines, ({ realisasi }) => realisasi),
        target: 100,
        output: 100,
        satuan: '%',
        kinerja: 100,
      };
    });
  }

  private line(kode: string, name: string): Line {
    const { random } = this;
    const anggaran = BigInt(random.between(1_000, 900_000)) * 1000n + BigInt(random.between(0, 999));
    const realisasi = random.chance(0.2) ? anggaran : (anggaran * BigInt(random.between(850, 999))) / 1000n;
    const target = random.between(1, 400);
    return { kode, name, anggaran, realisasi, target, output: target, satuan: random.pick(UNITS) };
  }

  /** Rp in one of the usual notations, the same within a table. */
  money(): (amount: bigint) => string {
    const style = this.random.pick(['Rp. #,00', 'Rp #', '#', 'Rp.#,00', '#,-'] as const);
    return (amount) => style.replace('#', grouped(String(amount)));
  }

  /** A name as somebody types it again: case, spaces, a trailing SKPD, a letter too few. */
  retyped(name: string): string {
    const { random } = this;
    const ways = [
      (text: string) => text.toUpperCase(),
      (text: string) => text.replace('/', ' / '),
      (text: string) => text.replace(' dan ', '  dan '),
      (text: string) => (/SKPD$/.test(text) ? text : `${text} SKPD`),
      (text: string) => text.replace(/(\w{4})e(\w{4})/, '$1$2'),
      (text: string) => text,
    ];
    return /^PROGRAM/.test(name) ? name : random.pick(ways)(name);
  }

  int(low: number, high: number): number {
    return this.random.between(low, high);
  }

  pick<T>(values: readonly T[]): T {
    return this.random.pick(values);
  }
}

/** The sasaran of a report, each with its indicator. */
export const SASARAN = [
  ['Meningkatnya Akuntabilitas Kinerja dan Keuangan', 'Nilai SAKIP'],
  ['Meningkatnya Penanganan PPKS', 'Persentase Penanganan PPKS'],
] as const;

/** The lines above a table. */
export const caption = (nomor: string, ...lines: readonly string[]) => [
  [`Tabel ${nomor}`],
  ...lines.map((line) => [line]),
];
