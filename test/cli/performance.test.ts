import path from 'node:path';
import ExcelJS from 'exceljs';
import {
  differences,
  formulaCells,
  hasLibreOffice,
  recalculatedCells,
  withLibreOffice,
} from '../support/libreoffice';
import { inFolder, lkjip, SAMPLE, writeRows } from './lkjip';

/** Workbooks of other offices: what they have becomes tables, what they lack is named, and every formula holds. */

const ours = (sheet: string): boolean => /^(?:Tabel \d|Formulir Pengukuran)/.test(sheet);

type Rows = readonly (readonly unknown[])[];

const PANGAN: Rows = [
  ['DINAS KETAHANAN PANGAN DAN PERTANIAN KABUPATEN CONTOH'],
  ['TRIWULAN II TAHUN 2025'],
  ['Kode', 'Uraian', 'Anggaran', 'Realisasi', 'Sasaran'],
  ['2.09.01', 'PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH', 500, 200, ''],
  ['2.09.01.2.01', 'Perencanaan Perangkat Daerah', 500, 200, ''],
  ['2.09.01.2.01.0001', 'Penyusunan Dokumen Perencanaan', 500, 200, ''],
  ['2.09.03', 'PROGRAM KETAHANAN PANGAN', 300, 101, 'Menurunnya kerawanan pangan'],
  ['2.09.03.2.01', 'Penyediaan Infrastruktur Pangan', 200, 51, ''],
  ['2.09.03.2.01.0001', 'Pembangunan Lumbung Pangan', 120, 1, ''],
  ['2.09.03.2.01.0002', 'Pengadaan Alat Penggilingan', 80, 50, ''],
  ['2.09.03.2.02', 'Penyaluran Cadangan Pangan', 100, 50, ''],
  ['2.09.03.2.02.0001', 'Penyaluran Beras Cadangan', 100, 50, ''],
  ['3.27.02', 'PROGRAM PRASARANA PERTANIAN', 50.5, 50, 'Meningkatnya produksi padi'],
  ['3.27.02.2.01', 'Pengembangan Prasarana', 50.5, 50, ''],
  ['3.27.02.2.01.0003', 'Rehabilitasi Jaringan Irigasi', 50.5, 50, ''],
];

/** Codes, numbers with their units beside them, a program with an indicator of its own, zero and missing targets. */
const KINERJA: Rows = [
  ['Kode', 'Program/Kegiatan/Sub Kegiatan', 'Target', 'Satuan', 'Realisasi', 'Satuan', 'Analisis', 'Solusi'],
  [
    '3.27.02',
    'PROGRAM PRASARANA PERTANIAN',
    1250.5,
    'Hektare',
    1300.75,
    'Hektare',
    'Luas tanam bertambah.',
    '',
  ],
  ['3.27.02.2.01', 'Pengembangan Prasarana', 3, 'Unit', 2, 'Unit', '', ''],
  ['3.27.02.2.01.0003', 'Rehabilitasi Jaringan Irigasi', 3, 'Unit', 2, 'Unit', '', ''],
  ['2.09.03', 'PROGRAM KETAHANAN PANGAN', '', '', '', '', '', ''],
  [
    '2.09.03.2.01.0001',
    'Pembangunan Lumbung Pangan',
    7,
    'Unit',
    '-',
    'Unit',
    'x'.repeat(300),
    'Panjang sekali.',
  ],
  ['2.09.03.2.01.0002', 'Pengadaan Alat Penggilingan', 0, 'Unit', 0, 'Unit', '', ''],
  ['2.09.03.2.02.0001', 'Penyaluran Beras Cadangan', 3, 'Ton', 1, 'Ton', '', ''],
  ['2.09.03.2.02.0002', 'Lomba Cipta Menu', 1, 'Kali', 1, 'Kali', '', ''],
];

/** A negative indicator, one beyond any cap, one without realisasi, one whose realisasi is 0. */
const IKU: Rows = [
  [
    'No',
    'Sasaran Strategis',
    'Indikator Kinerja',
    'Satuan',
    'Arah',
    'Target',
    'Target Renstra',
    '',
    'Realisasi',
    '',
    '',
  ],
  ['', '', '', '', '', '', 2025, 2026, 2023, 2024, 2025],
  [
    1,
    'Menurunnya kerawanan pangan',
    'Persentase desa rawan pangan',
    '%',
    'Negatif',
    8.5,
    8.5,
    7,
    11,
    9.25,
    9.5,
  ],
  ['', '', 'Skor Pola Pangan Harapan', 'Skor', 'Positif', 90, 90, 92, 85.5, '', 150.25],
  [
    2,
    'Meningkatnya produksi padi',
    'Produksi padi',
    'Ton',
    'Positif',
    '12.500 Ton',
    '12.500 Ton',
    '13.000 Ton',
    'N/A',
    '11.250 Ton',
    '',
  ],
  ['', '', 'Kehilangan hasil', 'Ton', 'Negatif', 100, 100, 90, 120, 110, 0],
];

const workbook = (folder: string, sheets: Readonly<Record<string, Rows>>): Promise<string> =>
  writeRows(path.join(folder, 'in.xlsx'), sheets);

const statuses = (stdout: string): Record<string, string> =>
  Object.fromEntries(
    JSON.parse(stdout).tables.map(
      ({ id, status, needs }: { id: string; status: string; needs?: string[] }) => [
        id,
        needs ? `${status}: ${needs.join(', ')}` : status,
      ],
    ),
  );

test('no PPKS, no Kinerja, no IKU: nothing breaks, what is missing is named', () =>
  inFolder(async (folder) => {
    const only = await workbook(folder, { LRA: PANGAN });
    const tables = statuses(lkjip('check', only, '--json').stdout);
    expect(tables).toMatchObject({
      '1.5': 'possible',
      '2.3': 'skipped: iku',
      '3.1': 'skipped: iku',
      '3.2': 'skipped: ppks',
      '3.3': 'skipped: kinerja',
      '3.4': 'possible',
      '3.5': 'skipped: kinerja',
      '3.10': 'skipped: kinerja',
      formulir: 'skipped: iku',
    });
    expect(lkjip('check', only).stdout).toMatch(/3\.3 \(perlu Kinerja\)/);
    expect(statuses(lkjip('check', only, '--json', '--set', 'tanpa-kinerja=serapan').stdout)['3.5']).toBe(
      'possible',
    );
  }));

const read = async (file: string): Promise<ExcelJS.Workbook> => {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(file);
  return book;
};

/** Values of one column of a sheet, from a row on. */
const column = (
  book: ExcelJS.Workbook,
  sheet: string,
  letter: string,
  first: number,
  count: number,
): unknown[] =>
  Array.from({ length: count }, (_, i) => {
    const { value } = book.getWorksheet(sheet)!.getCell(`${letter}${first + i}`);
    return value !== null && typeof value === 'object' && 'formula' in value ? value.result : value;
  });

test('two bidang, codes, negative indicators, triwulan II', () =>
  inFolder(async (folder) => {
    const file = await workbook(folder, { LRA: PANGAN, Capaian: KINERJA, Indikator: IKU });
    const out = path.join(folder, 'out.xlsx');
    const { stdout } = lkjip('generate', file, '-o', out, '--json');
    expect(statuses(stdout)).toMatchObject({ '3.1': 'written', '3.10': 'written', '3.2': 'skipped: ppks' });
    const rules = JSON.parse(stdout).findings.map(({ rule }: { rule: string }) => rule);
    expect(rules).toEqual(
      expect.arrayContaining(['realisasi-without-budget', 'target-missing', 'indicator-missing']),
    );
    const book = await read(out);
    const title = [1, 2, 3].map((row) => book.getWorksheet('Tabel 3.1')!.getCell(`A${row}`).value);
    expect(title.join(' ')).toContain('Triwulan II Tahun 2025');
    // (2 · 8,5 − 9,5) / 8,5; 150,25 / 90; nothing for the year; (2 · 100 − 0) / 100.
    expect(column(book, 'Tabel 3.1', 'F', bodyTop(book, 'Tabel 3.1'), 4)).toEqual([0.8824, 1.6694, '–', 2]);
    // Σ/Σ of 2.09.03.2.01 is not the mean; a row that is not in the budget stays open; a heading has its own figures.
    const shares = column(book, 'Tabel 3.10', 'E', bodyTop(book, 'Tabel 3.10'), 8);
    expect(shares).toEqual([0.9901, 0.9901, 0.9901, null, 0.0083, 0.625, 0.5, '–']);
    const programs = column(book, 'Tabel 3.5', 'E', bodyTop(book, 'Tabel 3.5'), 2);
    // A third of the rice and the whole contest, the silent row left out; the other program has an indicator of its own.
    expect(programs).toEqual([0.6667, 1.0402]);
    expect(text(book, 'Tabel 3.3')).toContain('Capaian dihitung terhadap target tahunan.');
    expect(text(book, 'Tabel 3.10')).toContain('Tanpa baris anggaran: Lomba Cipta Menu.');
    expect(text(book, 'Tabel 3.5')).toMatch(
      /Tidak ikut dirata-rata karena realisasinya belum diisi: Pembangunan Lumbung/,
    );
  }));

/** The row below the header (and the row of column numbers). */
function bodyTop(book: ExcelJS.Workbook, sheet: string): number {
  const rows = book.getWorksheet(sheet)!;
  for (let row = 1; row <= rows.rowCount; row++)
    if (/^(?:No\.|Uraian Program|SASARAN)/.test(String(rows.getCell(row, 1).value)))
      return rows.getCell(row + 1, 1).value === rows.getCell(row, 1).value ? row + 2 : row + 1;
  throw new Error(`No header in ${sheet}`);
}

const text = (book: ExcelJS.Workbook, sheet: string): string => {
  const lines: string[] = [];
  book.getWorksheet(sheet)!.eachRow((row) => lines.push(String(row.getCell(1).value)));
  return lines.join(' ');
};

const test_ = hasLibreOffice ? test : test.skip;

test_.each([
  ['as they are', []],
  [
    'other settings',
    ['rumus-negatif=kebalikan', 'batas-capaian=120', 'desimal=1', 'kertas=F4', 'target-renstra=laporan'],
  ],
])(`every formula gives the core's value in LibreOffice, n of n: %s${withLibreOffice}`, (_, settings) =>
  inFolder(async (folder) => {
    const file = await workbook(folder, { LRA: PANGAN, Capaian: KINERJA, Indikator: IKU });
    const out = path.join(folder, 'out.xlsx');
    lkjip('generate', file, '-o', out, ...settings.flatMap((setting) => ['--set', setting]));
    const cells = await formulaCells(out, ours);
    const calculated = await recalculatedCells(out, folder, ours);
    expect(cells.length).toBeGreaterThan(150);
    expect(calculated).toHaveLength(cells.length);
    expect(differences(cells, calculated)).toEqual([]);
    expect(calculated.filter(({ value }) => typeof value === 'object')).toEqual([]);
  }),
);

test_(
  `a target that changes under a table is seen: text goes stale loudly, numbers follow${withLibreOffice}`,
  () =>
    inFolder(async (folder) => {
      const out = path.join(folder, 'out.xlsx');
      lkjip('generate', SAMPLE, '-o', out, '--tables', '3.1,3.3');
      const book = await read(out);
      book.getWorksheet('Kinerja')!.getCell('C7').value = '11 Orang';
      book.getWorksheet('IKU')!.getCell('L6').value = 82;
      const changed = path.join(folder, 'changed.xlsx');
      await book.xlsx.writeFile(changed);
      const cells = await recalculatedCells(changed, folder, ours);
      const value = (sheet: string, formula: RegExp) =>
        cells.filter((cell) => cell.sheet === sheet && formula.test(cell.formula)).map((cell) => cell.value);
      expect(value('Tabel 3.3', /EXACT\(Kinerja!C7,/)).toEqual([{ error: '#N/A' }]);
      expect(value('Tabel 3.1', /EXACT\(IKU!L6,/)).toEqual([{ error: '#N/A' }]);
    }),
);

test('matches are confirmed, programs mapped, and columns left out by settings', () =>
  inFolder(async (folder) => {
    const confirmed = [
      'pasangan.1.06.04/2.2=1.06.04.2.02.10',
      'pasangan.1.06.06/1.2=1.06.06.2.02',
      'konvensi-sakip=batas-bawah',
    ];
    const { stdout } = lkjip(
      'check',
      SAMPLE,
      '--json',
      ...confirmed.flatMap((setting) => ['--set', setting]),
    );
    const rules = JSON.parse(stdout).findings.map(({ rule }: { rule: string }) => rule);
    expect(rules).not.toContain('match-uncertain');
    expect(rules).not.toContain('grade-score');
    expect(rules).toContain('spend-without-output');
    const out = path.join(folder, 'out.xlsx');
    lkjip(
      'generate',
      SAMPLE,
      '-o',
      out,
      '--set',
      'kolom-tambahan=tidak',
      '--set',
      'rumus=nilai',
      '--set',
      'judul-draf=tidak',
    );
    const book = await read(out);
    expect(await formulaCells(out, ours)).toEqual([]);
    expect(book.getWorksheet('Tabel 3.10')!.columnCount).toBe(6);
    expect(text(book, 'Tabel 1.5')).not.toContain('DRAF');
  }));
