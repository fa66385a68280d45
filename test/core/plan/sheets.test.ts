import { finding, type Finding } from '../../../src/core/rules/finding';
import type { SheetPlan } from '../../../src/core/plan/plan';
import { ourSheetName } from '../../../src/core/plan/sheet-names';
import { countLines, wrapText } from '../../../src/core/plan/text-size';
import { budget, kubuRayaAnggaran, kubuRayaPpks } from '../support/inputs';
import { cellAt, generated, planOf, rowWith } from '../support/generated';

const balance = (given: Partial<Finding>): Finding =>
  finding({
    rule: 'row-balance',
    severity: 'error',
    cell: { sheet: 'LRA 2024', row: 4, column: 4 },
    rowName: '=HYPERLINK("http://x","Program")',
    column: 'sisa',
    printed: { unit: 'rupiah', sen: 15652600000n },
    expected: { unit: 'rupiah', sen: 15652609000n },
    difference: { unit: 'rupiah', sen: -9000n },
    ...given,
  });

const sample = { anggaran: kubuRayaAnggaran(), ppks: kubuRayaPpks() };

test('every plan is in order, without doubled cells, one page wide with its header repeated', () => {
  for (const plan of generated({ ...sample, findings: [balance({})] }).plans) {
    plan.cells.forEach((cell, index) => {
      const before = plan.cells[index - 1];
      if (before) expect(cell.row - before.row || cell.column - before.column).toBeGreaterThan(0);
      expect(plan.styles[cell.style]).toBeDefined();
    });
    // Daftar Tabel may go on with a block that has a header of its own.
    expect(plan.print.repeatRows?.last).toBe(plan.mark === 'daftar' ? undefined : plan.frozenRows - 1);
    expect(plan.widths.length).toBeGreaterThan(Math.max(...plan.cells.map(({ column }) => column)));
  }
});

test('the caption is centred without merging, the header is repeated, program and total rows are bold', () => {
  const plan = planOf(generated(sample), '3.9');
  const style = (at: string) => plan.styles[cellAt(plan, at)!.style]!;
  expect(style('A1')).toMatchObject({ bold: true, horizontal: 'centerContinuous' });
  expect(plan.merges.every(({ top }) => top >= 3)).toBe(true);
  expect([style('A7').bold, style('A8').bold, style('B49').bold]).toEqual([true, undefined, true]);
  expect([style('B8').numberFormat, style('D8').numberFormat]).toEqual(['#,##0', '0.00%']);
});

test('a column where any amount has sen shows sen throughout', () => {
  const anggaran = budget([
    ['1.06.02', 'PROGRAM A', 30.5, 20],
    ['1.06.02.2.01.01', 'Sub', 30.5, 20],
  ]);
  const plan = planOf(generated({ anggaran }), '1.5');
  const format = (at: string) => plan.styles[cellAt(plan, at)!.style]!.numberFormat;
  expect([format('C5'), format('C7'), format('D5')]).toEqual(['#,##0.00', '#,##0.00', '#,##0']);
});

test('an open root error or a control total makes every table a draft', () => {
  const draft = (given: Partial<Finding>): boolean =>
    generated({ ...sample, findings: [balance(given)] }).models.every(({ draft: line }) => line !== null);
  expect(draft({})).toBe(true);
  expect(draft({ rule: 'control-total', severity: 'warning' })).toBe(true);
  expect(draft({ status: 'derived' })).toBe(false);
  expect(draft({ severity: 'warning' })).toBe(false);
});

test('a percentage that a finding is about is marked', () => {
  const cell = { sheet: 'Anggaran', row: 20, column: 5 };
  const model = (findings: readonly Finding[]) => generated({ ...sample, findings }).models[0]!;
  const marks = (findings: readonly Finding[]) =>
    model(findings).rows.filter(({ cells }) => cells[5]?.differs).length;
  expect(marks([])).toBe(0);
  expect(marks([balance({ rule: 'percentage', variant: 'full', cell })])).toBe(1);
  expect(marks([balance({ rule: 'percentage', severity: 'info', variant: 'decimals', cell })])).toBe(0);
});

describe('Daftar Tabel', () => {
  test('lists what is made, with links, and what is missing for the rest', () => {
    const plan = planOf(generated({ anggaran: sample.anggaran, only: ['1.5', '3.2'] }), 'daftar');
    expect(rowWith(plan, '1.5')).toEqual([
      1,
      '1.5',
      'Rincian Belanja Tahun 2024',
      'Tabel 1.5',
      'Dibuat',
      42,
      null,
    ]);
    expect(rowWith(plan, '3.2')).toEqual([
      2,
      '3.2',
      'Data PPKS',
      null,
      'Belum dapat dibuat',
      null,
      'Memerlukan lembar PPKS',
    ]);
    expect(plan.cells.find(({ value }) => value === 'Tabel 1.5')?.link).toBe("'Tabel 1.5'!A1");
  });

  test('a sheet by account only lists no programs', () => {
    const anggaran = budget([
      ['5.1.02.01', 'Belanja Barang', 30, 20],
      ['5.2.02', 'Belanja Modal', 10, 5],
    ]);
    const { tables, figures } = generated({ anggaran });
    const written = tables.filter(({ status }) => status === 'written').map(({ id }) => id);
    expect(written).toEqual(['3.8']);
    expect(figures.anggaran).toBe(4000n);
  });
});

describe('Hasil Pemeriksaan', () => {
  const plan = (findings: readonly Finding[]): SheetPlan =>
    planOf(generated({ ...sample, findings }), 'hasil');

  test('has a row for each finding, with its figures, a link to its cell and its sentence', () => {
    const row = rowWith(plan([balance({})]), 'E5');
    expect(row).toEqual([
      1,
      'Harus diperbaiki',
      'LRA 2024',
      'E5',
      '=HYPERLINK("http://x","Program")',
      156526000,
      156526090,
      -90,
      'Kalimat row-balance.',
      'Penyebab row-balance.',
    ]);
    const { cells } = plan([balance({})]);
    expect(cells.find(({ value }) => value === 'E5')?.link).toBe("'LRA 2024'!E5");
  });

  test('a name that looks like a formula is a text', () => {
    const sheet = plan([balance({})]);
    const cell = sheet.cells.find(({ value }) => String(value).startsWith('=HYPERLINK'))!;
    expect([cell.formula, sheet.styles[cell.style]!.numberFormat]).toEqual([undefined, '@']);
  });

  test('stands worst first, whatever the order given', () => {
    const severities = (['info', 'error', 'warning'] as const).map((severity) => balance({ severity }));
    const sheet = plan(severities);
    const column = sheet.cells.filter(({ row, column: c }) => c === 1 && row >= sheet.frozenRows);
    expect(column.map(({ value }) => value)).toEqual(['Harus diperbaiki', 'Perlu dijelaskan', 'Catatan']);
  });

  test('shows percentages with the decimals that were printed, their difference in poin', () => {
    const sheet = plan([
      balance({
        rule: 'percentage',
        printed: { unit: 'percent', percent: { digits: 100n, decimals: 0 } },
        expected: { unit: 'percent', percent: { digits: 9994n, decimals: 2 } },
        difference: { unit: 'percent', percent: { digits: 6n, decimals: 2 } },
      }),
    ]);
    const row = sheet.cells.find(({ value }) => value === 'E5')!.row;
    const shown = sheet.cells.filter((cell) => cell.row === row && cell.column >= 5 && cell.column <= 7);
    expect(shown.map(({ value, style }) => [value, sheet.styles[style]!.numberFormat])).toEqual([
      [1, '0%'],
      [0.9994, '0.00%'],
      [0.06, '"lebih "0.00" poin";"kurang "0.00" poin";0.00" poin"'],
    ]);
  });

  test('says so when there is nothing to say', () => {
    expect(plan([]).cells.some(({ value }) => value === 'Tidak ada catatan.')).toBe(true);
  });
});

test.each([
  ['free', [], 'Tabel 1.5'],
  ['ours', [{ name: 'Tabel 1.5', mark: '1.5' }], 'Tabel 1.5'],
  ['renamed by the user', [{ name: 'Belanja', mark: '1.5' }], 'Belanja'],
  ['taken by the user', [{ name: 'TABEL 1.5', mark: null }], 'Tabel 1.5 (LKjIP)'],
  [
    'taken, and ours beside it',
    [
      { name: 'Tabel 1.5', mark: null },
      { name: 'Tabel 1.5 (LKjIP)', mark: '1.5' },
    ],
    'Tabel 1.5 (LKjIP)',
  ],
  [
    'both taken',
    [
      { name: 'Tabel 1.5', mark: null },
      { name: 'tabel 1.5 (lkjip)', mark: null },
    ],
    'Tabel 1.5 (LKjIP 2)',
  ],
])('sheet name: %s', (_, existing, name) => expect(ourSheetName('1.5', 'Tabel 1.5', existing)).toBe(name));

test('long names get the lines that they need', () => {
  const name =
    'Fasilitasi Pemulangan Warga Negara Migran Korban Tindak Kekerasan dari Titik Debarkasi di Daerah Kabupaten/Kota';
  expect(countLines('Penyediaan Makanan', 58)).toBe(1);
  expect(countLines(name, 58)).toBe(wrapText(name, 58).length);
  expect(countLines('A'.repeat(100), 20)).toBeGreaterThan(5);
  expect(wrapText(name, 58).join(' ')).toBe(name);
});
