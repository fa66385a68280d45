import { caption, percent, SASARAN, sum, type Line, type Model } from './model';

/** Tables of money, each in a notation of its own. */
export function moneyTables(model: Model): Record<string, string[][]> {
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
