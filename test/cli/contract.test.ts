import {
  copyFileSync,
  existsSync,
  linkSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import ExcelJS from 'exceljs';
import { inFolder, lkjip, SAMPLE, writeRows } from './lkjip';

const HEADER = ['Kode', 'Uraian', 'Anggaran', 'Realisasi', 'Sisa', '%'];
const CONSISTENT = [
  HEADER,
  ['1.06.02', 'PROGRAM PEMBERDAYAAN SOSIAL', 300, 150, 150, '50,00%'],
  ['1.06.02.2.03.0001', 'Satu', 100, 50, 50, '50,00%'],
  ['1.06.02.2.03.0004', 'Dua', 200, 100, 100, '50,00%'],
  ['', 'TOTAL', 300, 150, 150, '50,00%'],
];

const ALL_TABLES =
  '1.1 1.2 1.3 1.4 1.5 1.6 1.7 2.1 2.2 2.3 2.4 2.5 2.6 2.7 2.8 2.9 3.1 3.2 3.3 3.4 3.5 3.6 3.7 3.8 3.9 3.10 formulir'.split(
    ' ',
  );

const TEN_ERRORS = [
  'sum-of-children C5 4005892697 4005892657 40',
  'sum-of-children D5 3849366607 3849366477 130',
  'row-balance E5 156526000 156526090 -90',
  'sum-of-children E5 156526000 156526140 -140',
  'row-balance E18 400320 400280 40',
  'percentage F23 100.00 99.94 0.06',
  'row-balance E24 52820 52900 -80',
  'sum-of-children E44 4124972 4106972 18000',
  'row-balance E46 364439 382439 -18000',
  'grand-total E47 243864876 243864786 90',
];

test('check of the sample: the ten errors, the figures, the inputs', () => {
  const { code, stdout, stderr } = lkjip('check', SAMPLE, '--json');
  expect(stderr).toBe('');
  expect(code).toBe(1);
  const result = JSON.parse(stdout);
  const errors = result.findings.filter((f: { severity: string }) => f.severity === 'error');
  type Line = Record<'rule' | 'cell' | 'printed' | 'expected' | 'difference', string>;
  expect(errors.map((f: Line) => `${f.rule} ${f.cell} ${f.printed} ${f.expected} ${f.difference}`)).toEqual(
    TEN_ERRORS,
  );
  expect(result.inputs).toEqual([
    {
      kind: 'anggaran',
      sheet: 'Anggaran',
      headerRow: 4,
      columns: { kode: 'A', uraian: 'B', anggaran: 'C', realisasi: 'D', sisa: 'E', persen: 'F' },
      rows: 42,
    },
    {
      kind: 'ppks',
      sheet: 'PPKS',
      headerRow: 4,
      columns: { no: 'A', jenis: 'B', populasi: 'C', realisasi: 'D' },
      rows: 14,
    },
    {
      kind: 'kinerja',
      sheet: 'Kinerja',
      headerRow: 4,
      columns: {
        no: 'A',
        uraian: 'B',
        target: 'C',
        realisasi: 'D',
        analisis: 'E',
        solusi: 'F',
        efisiensi: 'G',
      },
      rows: 56,
    },
    {
      kind: 'iku',
      sheet: 'IKU',
      headerRow: 5,
      columns: {
        no: 'A',
        sasaran: 'B',
        indikator: 'C',
        satuan: 'D',
        arah: 'E',
        targetIku: 'F',
        targetPk: 'G',
        renstra: 'H',
        realisasi: 'I:L',
        sumber: 'M',
      },
      rows: 2,
    },
    {
      kind: 'renstra',
      sheet: 'Renstra',
      headerRow: 5,
      columns: {
        no: 'A',
        visi: 'B',
        misi: 'C',
        tujuan: 'D',
        indikatorTujuan: 'E',
        sasaran: 'F',
        indikator: 'G',
        strategi: 'H',
        arahKebijakan: 'I',
        target: 'J:O',
      },
      rows: 2,
    },
    {
      kind: 'pegawai',
      sheet: 'Pegawai',
      headerRow: 6,
      columns: { no: 'A', pendidikan: 'B', jumlah: 'C' },
      rows: 11,
    },
    {
      kind: 'kebutuhan-pegawai',
      sheet: 'Kebutuhan Pegawai',
      headerRow: 4,
      columns: { no: 'A', jabatan: 'B', kebutuhan: 'C' },
      rows: 16,
    },
    {
      kind: 'aset',
      sheet: 'Aset',
      headerRow: 4,
      columns: { no: 'A', nama: 'B', merk: 'C', kondisi: 'D' },
      rows: 119,
    },
    {
      kind: 'kebutuhan-aset',
      sheet: 'Kebutuhan Aset',
      headerRow: 4,
      columns: { no: 'A', nama: 'B', jumlah: 'C', satuan: 'D' },
      rows: 6,
    },
  ]);
  expect(result.figures).toEqual({
    anggaran: '4759226209',
    realisasi: '4515361243',
    sisa: '243864966',
    persen: '94.88',
    populasi: '544727',
    ppksRealisasi: '542533',
    ppksPersen: '99.60',
  });
  expect(result.figuresPrinted).toEqual({
    anggaran: '4759226249',
    realisasi: '4515361373',
    sisa: '243864876',
    persen: '94.88',
    populasi: '544727',
    ppksRealisasi: '542533',
  });
  expect(result.coverage).toEqual({ tested: 113, agree: 103, disagree: 10, untestable: 0 });
  expect(result.findings[2]).toMatchObject({
    status: 'root',
    sheet: 'Anggaran',
    cells: [
      { sheet: 'Anggaran', cell: 'C5' },
      { sheet: 'Anggaran', cell: 'D5' },
    ],
  });
  expect(result.tables.map((t: { id: string; status: string }) => `${t.id} ${t.status}`)).toEqual(
    ALL_TABLES.map((id) => `${id} possible`),
  );
});

test('generate writes the tables beside untouched sheets, exits 1, and again on its own output', () =>
  inFolder(async (folder) => {
    const [once, twice] = [path.join(folder, 'a.xlsx'), path.join(folder, 'b.xlsx')];
    const before = readFileSync(SAMPLE);
    const { code, stdout } = lkjip('generate', SAMPLE, '-o', once, '--json');
    expect(code).toBe(1);
    expect(JSON.parse(stdout).tables[0]).toEqual({ id: '1.1', sheet: 'Tabel 1.1', status: 'written' });
    expect(readFileSync(SAMPLE)).toEqual(before);
    expect(lkjip('generate', once, '-o', twice).code).toBe(1);
    const names = async (file: string) => {
      const workbook = new ExcelJS.Workbook();
      await workbook.xlsx.readFile(file);
      return workbook.worksheets.map((sheet) => sheet.name);
    };
    const tables = ALL_TABLES.map((id) => (id === 'formulir' ? 'Formulir Pengukuran' : `Tabel ${id}`));
    const office = ['Renstra', 'Pegawai', 'Kebutuhan Pegawai', 'Aset', 'Kebutuhan Aset'];
    const sources = ['Anggaran', 'PPKS', 'Kinerja', 'IKU', ...office, 'Identitas'];
    expect(await names(once)).toEqual([
      ...sources,
      'Daftar Tabel',
      'Hasil Pemeriksaan',
      'Lembar Verifikasi',
      ...tables,
    ]);
    expect(await names(twice)).toEqual(await names(once));
    expect(readdirSync(folder).sort()).toEqual(['a.xlsx', 'b.xlsx']);
  }));

test('a consistent workbook: exit 0; --tables chooses; a sheet of the user keeps its name', () =>
  inFolder(async (folder) => {
    const file = await writeRows(path.join(folder, 'in.xlsx'), {
      Anggaran: CONSISTENT,
      'Tabel 1.5': [['milik pengguna']],
    });
    expect(lkjip('check', file).code).toBe(0);
    const out = path.join(folder, 'out.xlsx');
    const { code, stdout } = lkjip('generate', file, '-o', out, '--tables', '1.5,3.2', '--json');
    expect(code).toBe(0);
    expect(JSON.parse(stdout).tables).toEqual([
      { id: '1.5', sheet: 'Tabel 1.5 (LKjIP)', status: 'written' },
      { id: '3.2', sheet: 'Tabel 3.2', status: 'skipped', needs: ['ppks'] },
    ]);
  }));

describe('could not run: exit 2, one sentence on stderr, nothing on stdout, no output left', () => {
  const expectRefusal = (ran: ReturnType<typeof lkjip>, words: RegExp): void => {
    expect(ran.code).toBe(2);
    expect(ran.stdout).toBe('');
    expect(ran.stderr).toMatch(words);
    expect(ran.stderr.trimEnd().split('\n')).toHaveLength(1);
    expect(ran.stderr).not.toMatch(/at .*\.js:\d+/);
  };

  test.each<[string[], RegExp]>([
    [['check'], /Nama berkas belum diberikan/],
    [['check', 'tidak-ada.xlsx'], /tidak ditemukan/],
    [['periksa', SAMPLE], /Perintah “periksa” tidak dikenal/],
    [['check', SAMPLE, '--apa'], /--apa/],
    [['check', SAMPLE, SAMPLE], /Hanya satu berkas/],
    [['check', SAMPLE, '--anggaran', 'LRA'], /Lembar “LRA” tidak ada; lembar yang ada: “Anggaran”, “PPKS”/],
    [['check', SAMPLE, '--kinerja', 'PPKS'], /belum dikenali sebagai Kinerja: kolom target/],
    [['check', SAMPLE, '--set', 'warna=biru'], /Pengaturan “warna” tidak dikenal/],
    [
      ['check', SAMPLE, '--set', 'desimal=9'],
      /Nilai “9” untuk pengaturan desimal tidak dapat dipakai; isinya: 0 \| 1 \| 2/,
    ],
    [
      ['check', SAMPLE, '--set', 'desimal', '--lang', 'en'],
      /The value “” cannot be used for the setting desimal/,
    ],
    [['check', SAMPLE, '--anggaran', 'PPKS'], /belum dikenali sebagai Anggaran: kolom kode/],
    [['check', SAMPLE, '--lang', 'xx'], /Bahasa “xx”/],
    [['check', SAMPLE, '--anggaran', 'LRA', '--lang', 'en'], /There is no sheet “LRA”/],
    [['generate', SAMPLE], /-o HASIL\.xlsx/],
    [['generate', SAMPLE, '-o', SAMPLE], /sama dengan berkas sumber/],
    [['generate', SAMPLE, '-o', 'hasil.xlsm'], /\.xlsx/],
    [['generate', SAMPLE, '-o', 'tidak/ada/hasil.xlsx'], /tidak dapat ditulis/],
    [['generate', SAMPLE, '-o', 'hasil.xlsx', '--tables', '9.9'], /Tabel “9.9” tidak ada/],
  ])('%j', (args, words) => expectRefusal(lkjip(...args), words));

  test('the source under another name', () =>
    inFolder((folder) => {
      const file = path.join(folder, 'a.xlsx');
      copyFileSync(SAMPLE, file);
      symlinkSync(file, path.join(folder, 'link.xlsx'));
      linkSync(file, path.join(folder, 'hard.xlsx'));
      for (const other of ['link.xlsx', 'hard.xlsx', './a.xlsx']) {
        expectRefusal(lkjip('generate', file, '-o', path.join(folder, other)), /sama dengan berkas sumber/);
      }
      expect(readFileSync(file)).toEqual(readFileSync(SAMPLE));
    }));

  test('no sheet with data, two candidates, no workbook at all', () =>
    inFolder(async (folder) => {
      const at = (name: string) => path.join(folder, name);
      const out = at('out.xlsx');
      await writeRows(at('empty.xlsx'), { Anggaran: [HEADER] });
      expectRefusal(lkjip('generate', at('empty.xlsx'), '-o', out), /belum berisi baris data/);
      await writeRows(at('other.xlsx'), {
        Data: [
          ['Nama', 'Alamat'],
          ['a', 'b'],
        ],
      });
      expectRefusal(lkjip('check', at('other.xlsx')), /Tidak ada lembar Anggaran atau PPKS yang dikenali/);
      await writeRows(at('two.xlsx'), { 'LRA 2023': CONSISTENT, 'LRA 2024': CONSISTENT });
      expectRefusal(
        lkjip('generate', at('two.xlsx'), '-o', out),
        /“LRA 2023”, “LRA 2024”; pilih satu dengan --anggaran/,
      );
      expect(lkjip('check', at('two.xlsx'), '--anggaran', 'LRA 2024').code).toBe(0);
      writeFileSync(at('text.xlsx'), 'kode;uraian\n1.06.01;x\n');
      expectRefusal(lkjip('check', at('text.xlsx')), /./);
      writeFileSync(at('nothing.xlsx'), '');
      expectRefusal(lkjip('check', at('nothing.xlsx'), '--lang', 'en'), /./);
      expect(existsSync(out)).toBe(false);
    }));
});

test('a split code is a span of columns', () =>
  inFolder(async (folder) => {
    const split = CONSISTENT.map(([kode, ...rest], row) =>
      row === 0
        ? ['Kode Rekening', '', '', '', '', ...rest]
        : [...`${kode}`.split('.'), ...Array(5).fill('')]
            .slice(0, 3)
            .concat(
              `${kode}`.split('.').length > 3
                ? [`${kode}`.split('.').slice(3, 5).join('.'), `${kode}`.split('.')[5]!]
                : ['', ''],
              rest as string[],
            ),
    );
    const file = await writeRows(path.join(folder, 'in.xlsx'), { Anggaran: split });
    const { stdout, code } = lkjip('check', file, '--json');
    expect(code).toBe(0);
    expect(JSON.parse(stdout).inputs[0]).toMatchObject({
      columns: { kode: 'A:E', uraian: 'F', anggaran: 'G' },
      rows: 3,
    });
  }));

test('help and version', () => {
  expect(lkjip('--help')).toMatchObject({ code: 0, stdout: expect.stringContaining('Pemakaian') });
  expect(lkjip('--help', '--lang', 'en').stdout).toContain('Usage');
  expect(lkjip('--version').stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  expect(lkjip().stdout).toContain('lkjip check');
});
