import { divideHalfUp } from '../../../../src/core/number/sen';
import type { Random } from '../../support/budget/random';
import type { Rows } from './report';

interface Line {
  readonly kode: string;
  readonly name: string;
  readonly anggaran: bigint;
  readonly realisasi: bigint;
  readonly target: number;
  readonly output: number;
  readonly satuan: string;
}

interface Program extends Line {
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
const JENIS = ['LANJUT USIA TERLANTAR', 'ANAK TERLANTAR', 'KORBAN BENCANA ALAM', 'GELANDANGAN', 'PENGEMIS'];
const GROUPS = [
  ['TINGKAT PENDIDIKAN', ['S-2', 'S-1', 'Diploma', 'SLTA']],
  ['PANGKAT/GOLONGAN', ['Pembina', 'Penata', 'Pengatur']],
  ['ESELON', ['II', 'III', 'Fungsional', 'Pelaksana']],
] as const;
const SASARAN = [
  ['Meningkatnya Akuntabilitas Kinerja dan Keuangan', 'Nilai SAKIP'],
  ['Meningkatnya Penanganan PPKS', 'Persentase Penanganan PPKS'],
] as const;

const grouped = (digits: string): string => digits.replace(/\B(?=(\d{3})+$)/g, '.');

/** n / whole in percent, half up, as the column prints it. */
function percent(part: bigint, whole: bigint, decimals: number): string {
  const scale = 10n ** BigInt(decimals);
  const digits = divideHalfUp(part * 100n * scale, whole);
  const fraction = decimals === 0 ? '' : `,${String(digits % scale).padStart(decimals, '0')}`;
  return `${grouped(String(digits / scale))}${fraction}%`;
}

const sum = (lines: readonly Line[], of: (line: Line) => bigint): bigint =>
  lines.reduce((total, line) => total + of(line), 0n);

/** The whole as its lines: amounts are their sums, so that the report is consistent by construction. */
class Model {
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

const caption = (nomor: string, ...lines: readonly string[]) => [
  [`Tabel ${nomor}`],
  ...lines.map((line) => [line]),
];

function peopleTables(model: Model): Record<string, string[][]> {
  const people = model.int(8, 60);
  const tables: Record<string, string[][]> = {};
  GROUPS.forEach(([title, groups], at) => {
    let left = people;
    const counts = groups.map((_, i) => {
      const count = i === groups.length - 1 ? left : model.int(0, Math.min(left, people / 2) | 0);
      left -= count;
      return count;
    });
    const share = (n: number) => percent(BigInt(n), BigInt(people), model.decimals);
    tables[`Tabel 1.${at + 1}`] = [
      ...caption(`1.${at + 1}`, 'SUMBER DAYA APARATUR', 'TAHUN 2024'),
      ['NO.', title, 'JUMLAH', ''],
      ['', '', 'Orang', '%'],
      ['(1)', '(2)', '(3)', '(4)'],
      ...groups.map((group, i) => [`${i + 1}.`, group, `${counts[i]} orang`, share(counts[i]!)]),
      ['Jumlah', '', `${people} orang`, share(people)],
    ];
  });
  return tables;
}

function moneyTables(model: Model): Record<string, string[][]> {
  const { programs, decimals } = model;
  const own = programs.slice(1);
  const [A, R] = [sum(programs, ({ anggaran }) => anggaran), sum(programs, ({ realisasi }) => realisasi)];
  const [a, r] = [sum(own, ({ anggaran }) => anggaran), sum(own, ({ realisasi }) => realisasi)];
  const p = (line: { anggaran: bigint; realisasi: bigint }) =>
    percent(line.realisasi, line.anggaran, decimals);
  const m = Object.fromEntries(
    ['1.5', '2.6', '2.9', '3.4', '3.8', '3.9'].map((nomor) => [nomor, model.money()]),
  ) as Record<string, (amount: bigint) => string>;
  const coded = (line: Line) => [
    line.kode,
    line.name,
    m['1.5']!(line.anggaran),
    m['1.5']!(line.realisasi),
    m['1.5']!(line.anggaran - line.realisasi),
    p(line),
  ];
  const named = (line: Line) => [
    model.retyped(line.name),
    m['3.9']!(line.anggaran),
    m['3.9']!(line.realisasi),
    p(line),
  ];
  return {
    'Tabel 1.5': [
      ...caption('1.5', 'Rincian Belanja Tahun 2024'),
      ['KODE REKENING', 'URAIAN', 'ANGGARAN', 'REALISASI', 'SISA ANGGARAN', '%'],
      ...programs.flatMap((program) => [coded(program), ...program.lines.map(coded)]),
      ['TOTAL', '', m['1.5']!(A), m['1.5']!(R), m['1.5']!(A - R), percent(R, A, decimals)],
    ],
    'Tabel 2.6': [
      ...caption('2.6', 'Alokasi Anggaran Per Sasaran Strategis'),
      ['PROGRAM', 'ANGGARAN', 'KETERANGAN'],
      ...own.map(({ name, anggaran }) => [name, m['2.6']!(anggaran), 'APBD']),
      ['TOTAL', m['2.6']!(a), 'APBD'],
    ],
    'Tabel 2.9': [
      ...caption('2.9', 'Alokasi Per Sasaran Strategis Tahun 2024'),
      ['No.', 'PROGRAM', 'ANGGARAN', 'REALISASI', 'KET'],
      ['', '', '(Rp)', '(Rp)', ''],
      ...own.map(({ name, ...line }, i) => [
        `${i + 1}`,
        name,
        m['2.9']!(line.anggaran),
        m['2.9']!(line.realisasi),
        'APBD',
      ]),
      ['TOTAL', '', m['2.9']!(a), m['2.9']!(r), 'APBD'],
    ],
    'Tabel 3.4': [
      ...caption('3.4', 'Realisasi Anggaran Triwulan IV Tahun 2024'),
      ['No.', 'Sasaran Strategis', 'Program', 'Anggaran 2024', '', ''],
      ['', '', '', 'Target', 'Realisasi', '%'],
      ...own.map((line, i) => [
        `${i + 1}`,
        i === 0 ? SASARAN[1][0] : '',
        line.name,
        m['3.4']!(line.anggaran),
        m['3.4']!(line.realisasi),
        p(line),
      ]),
    ],
    'Tabel 3.8': [
      ...caption('3.8', 'Realisasi Belanja Operasi', 'Tahun 2024'),
      ['No.', 'KELOMPOK BELANJA', 'ANGGARAN', 'REALISASI'],
      ['1', 'BELANJA OPERASI', m['3.8']!(A - 7n), m['3.8']!(R - 5n)],
      ['2', 'BELANJA MODAL', m['3.8']!(7n), m['3.8']!(5n)],
      ['', 'JUMLAH', m['3.8']!(A), m['3.8']!(R)],
    ],
    'Tabel 3.9': [
      ...caption('3.9', 'REALISASI PROGRAM DAN KEGIATAN', 'TAHUN 2024'),
      ['Rincian', 'Anggaran', 'Realisasi', ''],
      ['', '', 'Realisasi Anggaran', 'Persentase (%)'],
      ...programs.flatMap((program) => [named(program), ...program.lines.map(named)]),
      ['TOTAL', m['3.9']!(A), m['3.9']!(R), percent(R, A, decimals)],
    ],
  };
}

function kinerjaTables(model: Model): Record<string, string[][]> {
  const { programs, decimals } = model;
  const quantity = (n: number, satuan: string) => `${grouped(String(n))} ${satuan}`;
  const row = (line: Line, nomor: string, name: string, more: readonly string[]) => [
    nomor,
    name,
    quantity(line.target, line.satuan),
    quantity(line.output, line.satuan),
    ...more,
  ];
  const rows = (more: (line: Line) => readonly string[], name: (line: Line) => string) =>
    programs.flatMap((program) => [
      [program.name],
      ['1', 'Kegiatan Pengelolaan', '100%', '100%', ...more(program)],
      ...program.lines.map((line, i) => row(line, `1.${i + 1}`, name(line), more(line))),
    ]);
  const own = programs.slice(1);
  return {
    'Tabel 3.3': [
      ...caption('3.3', 'Analisis Atas Efisiensi Penggunaan Sumber Daya', 'Tahun 2024'),
      ['Uraian Program/Kegiatan', '', 'Target', 'Realisasi', 'Analisis Keberhasilan/Kegagalan'],
      ...rows(
        () => [''],
        ({ name }) => name,
      ),
    ],
    'Tabel 3.5': [
      ...caption('3.5', 'Realisasi Kinerja Tahun 2024'),
      ['NO', 'Sasaran Strategis', 'Program', 'Kinerja 2024', ''],
      ['', '', '', 'Target', 'Realisasi'],
      ...own.map(({ name, kinerja }, i) => [
        `${i + 1}`,
        i === 0 ? SASARAN[1][0] : '',
        name,
        '100%',
        `${kinerja}%`,
      ]),
    ],
    'Tabel 3.10': [
      ...caption('3.10', 'Realisasi Penyerapan Anggaran Sesuai Perjanjian Kinerja', 'Tahun 2024'),
      ['Uraian Program/Kegiatan', '', 'Target', 'Realisasi', 'Penyerapan Anggaran', 'Efisiensi'],
      ...rows(
        (line) => [percent(line.realisasi, line.anggaran, decimals), 'sesuai target'],
        ({ name }) => name,
      ),
    ],
  };
}

function indicatorTables(model: Model, ppks: string): Record<string, string[][]> {
  const [sakip, served] = SASARAN;
  const scores = ['CC (55)', 'B (62)', 'B (65)', 'B (68)'];
  const years = [model.int(80, 89), model.int(80, 89), model.int(90, 98)].map((n) => `${n}%`);
  const target = `${model.pick([80, 90, 100])}%`;
  const plain = (text: string) => BigInt(text.replace(/\D/g, ''));
  const scale = 10n ** BigInt(ppks.split(',')[1]?.replace('%', '').length ?? 0);
  const capaian = percent(plain(ppks), plain(target) * scale, model.decimals);
  const iku = (grade: string) => [
    ['No', 'SASARAN STRATEGIS', 'INDIKATOR KINERJA UTAMA', 'TARGET'],
    ['1', sakip[0], sakip[1], grade],
    ['2', served[0], served[1], target],
  ];
  const both = [
    ['SASARAN STRATEGIS', 'INDIKATOR', 'TARGET', 'REALISASI'],
    [sakip[0], sakip[1], 'B (68)', 'B (66)'],
    [served[0], served[1], target, ppks],
  ];
  const labels = ['2021', '2022', '2023', '2024'];
  return {
    'Tabel 2.3': [...caption('2.3', 'Indikator Kinerja Utama'), ...iku('B (68)')],
    'Tabel 2.5': [...caption('2.5', 'Perjanjian Kinerja Tahun 2024'), ...iku('B (68)')],
    'Tabel 2.7': [
      ...caption('2.7', 'Tujuan Dan Sasaran Pelayanan'),
      ['NO', 'TUJUAN', 'SASARAN', 'INDIKATOR SASARAN', 'TARGET KINERJA', '', '', ''],
      ['', '', '', '', ...labels],
      ['1', 'Meningkatnya tata kelola', sakip[0], sakip[1], ...scores],
      ['2', 'Meningkatnya kepuasan', served[0], served[1], '75%', '78%', '79%', target],
    ],
    'Tabel 3.1': [...caption('3.1', 'Sasaran Strategis'), ...both],
    'Tabel 3.6': [
      ...caption('3.6', 'Realisasi Indikator Kinerja Utama'),
      ['No', 'Sasaran Strategis', 'Indikator Kinerja Utama', 'Realisasi', '', '', ''],
      ['', '', '', ...labels],
      ['1', sakip[0], sakip[1], 'CC (54)', 'B (61)', 'B (64)', 'B (66)'],
      ['2', served[0], served[1], ...years, ppks],
    ],
    'Tabel 3.7': [
      ...caption('3.7', 'Realisasi terhadap Target Jangka Menengah'),
      [
        'NO',
        'SASARAN STRATEGIS',
        'Indikator (IKU)',
        'Target Renstra 2024',
        'Realisasi',
        '',
        '',
        '',
        'Capaian Kinerja',
      ],
      ['', '', '', '', ...labels, ''],
      [
        '1',
        sakip[0],
        sakip[1],
        'B (68)',
        'CC (54)',
        'B (61)',
        'B (64)',
        'B (66)',
        percent(66n, 68n, model.decimals),
      ],
      ['2', served[0], served[1], target, ...years, ppks, capaian],
    ],
    Formulir: [['FORMULIR PENGUKURAN KINERJA'], ['Tahun Anggaran : 2024'], ...both],
  };
}

/** A whole report that agrees with itself: every table, percentages with one number of decimals, names retyped. */
export function randomReport(random: Random): Rows {
  const model = new Model(random);
  const types = JENIS.slice(0, random.between(2, 5)).map((jenis) => {
    const populasi = random.between(10, 90_000);
    return { jenis, populasi, realisasi: random.between(Math.ceil(populasi / 2), populasi) };
  });
  const all = (of: 'populasi' | 'realisasi') => types.reduce((total, type) => total + type[of], 0);
  const [populasi, realisasi] = [all('populasi'), all('realisasi')];
  const ppks = percent(BigInt(realisasi), BigInt(populasi), model.decimals);
  return {
    ...peopleTables(model),
    ...moneyTables(model),
    'Tabel 3.2': [
      ...caption('3.2', 'Data Penyandang Masalah Kesejahteraan Sosial'),
      ['No.', 'NAMA', 'POPULASI', 'REALISASI'],
      ...types.map((type, i) => [`${i + 1}`, type.jenis, `${type.populasi}`, `${type.realisasi}`]),
      ['TOTAL', '', `${populasi}`, `${realisasi}`],
      [`Persentase Penanganan PPKS = ${realisasi} / ${populasi} x 100`],
      [`Persentase Penanganan PPKS = ${ppks}`],
    ],
    ...kinerjaTables(model),
    ...indicatorTables(model, ppks),
  };
}
