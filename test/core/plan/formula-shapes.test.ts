import type { CellValue } from '../../../src/core/sheet/snapshot';
import { digitsFormat } from '../../../src/core/plan/table-formula';
import { budget, kubuRayaAnggaran, kubuRayaPpks } from '../support/inputs';
import { cellAt, disagreements, formulaCount, generated, planOf } from '../support/generated';
import { inputsOf } from '../support/office';
import { sheetFromRows } from '../support/sheet';
import { readBudgetSheet } from '../support/inputs';

const HEADER = ['Kode', 'Uraian', 'Anggaran', 'Realisasi'];
const SUB = '1.06.02.2.01.01';

/** The formulas of table 1.5 (header in row 3, first body row 4) from rows below a header in row 1. */
const rincian = (
  rows: readonly (readonly CellValue[])[],
  name = 'Anggaran',
  header: readonly string[] = HEADER,
) => planOf(generated({ anggaran: budget(rows, header, name), only: ['1.5'] }), '1.5');

test('what is divided by a product or a quotient of a source cell stands over brackets', () => {
  const sheets = [
    sheetFromRows('Anggaran', [
      ['(dalam ribuan rupiah)'],
      HEADER,
      ['1.06.02', 'PROGRAM', 30, 15],
      [SUB, 'Sub satu', 30, 15],
    ]),
    sheetFromRows('Kinerja', [
      ['Kode', 'Uraian', 'Target', 'Satuan', 'Realisasi'],
      ['1.06.02', 'PROGRAM', null, null, null],
      [SUB, 'Sub satu', 80, 'Persen', 20],
    ]),
  ];
  const made = generated(inputsOf(sheets));
  const formulas = (mark: string) => planOf(made, mark).cells.map(({ formula }) => formula);
  expect(formulas('3.10')).toContain(
    '=IF(Anggaran!C4*1000=0,"–",ROUND(Anggaran!D4*1000/(Anggaran!C4*1000),4))',
  );
  expect(formulas('3.5')).toContain('=ROUND(MIN(1,Kinerja!E3/100/(Kinerja!C3/100)),4)');
  expect(disagreements(made.plans, sheets)).toEqual([]);
});

describe('a source cell', () => {
  const formulaOf = (anggaran: CellValue, name = 'Anggaran'): string | undefined => {
    const plan = rincian(
      [
        ['1.06.02', 'PROGRAM', 1, 1],
        [SUB, 'Sub', anggaran, 1],
      ],
      name,
    );
    return plan.cells.find(({ row, column }) => row === 5 && column === 2)?.formula;
  };
  test.each<[string, CellValue, string]>([
    ['a number is linked', 12538113, '=Anggaran!C3'],
    ['sen are linked', 12538113.25, '=Anggaran!C3'],
    ['finer than sen is rounded', 1000.123, '=ROUND(Anggaran!C3,2)'],
    ['a text is compared', 'Rp. 12.538.113', '=IF(EXACT(Anggaran!C3,"Rp. 12.538.113"),12538113,NA())'],
    ['with its spaces', ' 2992778000 ', '=IF(EXACT(Anggaran!C3," 2992778000 "),2992778000,NA())'],
    ['with sen', '1.250,50', '=IF(EXACT(Anggaran!C3,"1.250,50"),1250.50,NA())'],
    ['a dash is 0', '-', '=IF(EXACT(Anggaran!C3,"-"),0,NA())'],
    ['an empty cell is linked', null, '=Anggaran!C3'],
  ])('%s', (_, value, formula) => expect(formulaOf(value)).toBe(formula));

  test.each([
    ['LRA 2024', "='LRA 2024'!C3"],
    ["Dinas 'Sosial'", "='Dinas ''Sosial'''!C3"],
    ['A1', "='A1'!C3"],
  ])('of sheet %s', (name, formula) => expect(formulaOf(5, name)).toBe(formula));

  test('of a sheet in thousands', () => {
    const sheet = sheetFromRows('Anggaran', [
      ['(dalam ribuan rupiah)'],
      HEADER,
      ['1.06.02', 'PROGRAM', 30, 20],
      [SUB, 'Sub satu', 12.5, 10],
      ['1.06.02.2.01.02', 'Sub dua', '17,5', 10],
    ]);
    const result = generated({ anggaran: readBudgetSheet(sheet) });
    const formulas = ['C6', 'C7'].map((at) => cellAt(planOf(result, '1.5'), at)?.formula);
    expect(formulas).toEqual(['=Anggaran!C4*1000', '=IF(EXACT(Anggaran!C5,"17,5"),17500,NA())']);
    expect(disagreements(result.plans, [sheet])).toEqual([]);
  });
});

test('a text with quotes is doubled; one that is too long for a formula stays a value, and the sheet says so', () => {
  const long = `5${' '.repeat(260)}`;
  const plan = rincian([
    ['1.06.02', 'PROGRAM', 1, 1],
    [SUB, 'Sub', long, 1],
  ]);
  const cell = plan.cells.find(({ row, column }) => row === 5 && column === 2)!;
  expect([cell.value, cell.formula, plan.styles[cell.style]?.italic]).toEqual([5, undefined, true]);
  expect(plan.cells.map(({ value }) => value).join(' ')).toMatch(/Angka miring adalah nilai tetap/);
});

test('labels are linked where the cell holds just the label, else written out', () => {
  const plan = rincian([
    ['1.06.02', 'PROGRAM A', 1, 1],
    [SUB, 'Nama\ndua baris', 1, 1],
  ]);
  expect([cellAt(plan, 'A5'), cellAt(plan, 'B5')].map((cell) => cell?.formula)).toEqual([
    '=Anggaran!A2&""',
    '=Anggaran!B2&""',
  ]);
  const cleaned = cellAt(plan, 'B6')!;
  expect([cleaned.value, cleaned.formula, plan.styles[cleaned.style]?.numberFormat]).toEqual([
    'Nama dua baris',
    undefined,
    '@',
  ]);
});

test('rows with children, sisa and percentages are formulas over the table', () => {
  const plan = planOf(generated({ anggaran: kubuRayaAnggaran() }), '1.5');
  const formulas = ['C5', 'E5', 'F5', 'C47', 'F47'].map((at) => cellAt(plan, at)?.formula);
  expect(formulas).toEqual([
    '=SUM(C6:C28)',
    '=C5-D5',
    '=IF(C5=0,"–",ROUND(D5/C5,4))',
    '=SUM(C5,C29,C32,C34,C40,C44)',
    '=IF(C47=0,"–",ROUND(D47/C47,4))',
  ]);
});

test('tables of programs sum runs of leaf cells, never the printed program', () => {
  const result = generated({
    anggaran: budget([
      ['1.06.02', 'PROGRAM A', 999, 1],
      [SUB, 'Sub satu', 1, 1],
      ['1.06.02.2.01.02', 'Sub dua', 2, 1],
      ['1.06.02.2.02', 'Kegiatan dua', 7, 1],
      ['1.06.02.2.02.01', 'Sub tiga', 3, 1],
      ['1.06.02.2.02.02', 'Sub empat', '4', 1],
    ]),
  });
  const plan = planOf(result, '2.6');
  const cell = plan.cells.find(({ value }) => value === 10);
  expect(cell?.formula).toBe('=SUM(Anggaran!C3:C4,Anggaran!C6,IF(EXACT(Anggaran!C7,"4"),4,NA()))');
});

/** One program with this many sub kegiatan, each in a kegiatan of its own, so that no two leaves are neighbours. */
const scattered = (count: number): CellValue[][] => {
  const rows: CellValue[][] = [['1.06.02', 'PROGRAM A', count, count]];
  for (let i = 0; i < count; i++) {
    const kegiatan = `1.06.02.${1 + Math.floor(i / 99)}.${String((i % 99) + 1).padStart(2, '0')}`;
    rows.push([kegiatan, `Kegiatan ${i}`, 1, 1], [`${kegiatan}.01`, `Sub ${i}`, 1, 1]);
  }
  return rows;
};

test('past 200 runs a table of programs holds a value; a sum inside a table is nested', () => {
  const result = generated({ anggaran: budget(scattered(300)) });
  const program = planOf(result, '2.6').cells.find(({ value }) => value === 300)!;
  expect(program.formula).toBeUndefined();
  const inTable = cellAt(planOf(result, '1.5'), 'C5')!;
  expect(inTable.value).toBe(300);
  expect(inTable.formula).toMatch(/^=SUM\(SUM\(C6,C8,.*\),SUM\(/);
  expect(result.plans.flatMap(({ cells }) => cells).every(({ formula = '' }) => formula.length <= 8000)).toBe(
    true,
  );
});

test('realisasi of four triwulan columns is summed column by column', () => {
  const rows: CellValue[][] = [
    ['1.06.02', 'PROGRAM A', 100, 10, 2, 10, 3],
    [SUB, 'Sub satu', 50, 5, 1, 5, 2],
    ['1.06.02.2.01.02', 'Sub dua', 50, 5, 1, 5, 1],
  ];
  const input = budget(rows, ['Kode', 'Uraian', 'Anggaran', 'TW I', 'TW II', 'TW III', 'TW IV']);
  const result = generated({ anggaran: input });
  expect(cellAt(planOf(result, '1.5'), 'D6')?.formula).toBe(
    '=Anggaran!D3+Anggaran!E3+Anggaran!F3+Anggaran!G3',
  );
  const program = planOf(result, '2.9').cells.find(({ value }) => value === 25);
  expect(program?.formula).toBe('=SUM(Anggaran!D3:D4,Anggaran!E3:E4,Anggaran!F3:F4,Anggaran!G3:G4)');
  expect(disagreements(result.plans, [input.sheet])).toEqual([]);
});

test.each<[bigint, string]>([
  [0n, '[>=1000000]0\\.000\\.000;[>=1000]0\\.000;0'],
  [54253300n, '[>=1000000]0\\.000\\.000;[>=1000]0\\.000;0'],
  [1253811300n, '[>=1000000000]0\\.000\\.000\\.000;[>=1000000]0\\.000\\.000;0\\.000'],
  [150n, '[>=100000000]0\\.000\\.000\\,00;[>=100000]0\\.000\\,00;0\\,00'],
])('%s sen are written with %s', (sen, format) => expect(digitsFormat(sen)).toBe(format));

test('every formula of the sample gives the value of the core', () => {
  const [anggaran, ppks] = [kubuRayaAnggaran(), kubuRayaPpks()];
  const { plans } = generated({ anggaran, ppks });
  expect(formulaCount(plans)).toBeGreaterThan(500);
  expect(disagreements(plans, [anggaran.sheet, ppks.sheet])).toEqual([]);
});

test('a source text that changes makes its figure fail loudly', () => {
  const anggaran = kubuRayaAnggaran();
  const { plans } = generated({ anggaran, only: ['1.5'] });
  const changed = {
    ...anggaran.sheet,
    value: (row: number, column: number) =>
      row === 10 && column === 2 ? '1' : anggaran.sheet.value(row, column),
  };
  const wrong = disagreements(plans, [changed]);
  expect(wrong).toHaveLength(1);
  expect(wrong[0]).toMatch(/#N\/A/);
});
