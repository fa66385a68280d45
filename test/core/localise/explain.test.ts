import { allEquations } from '../../../src/core/equations/all';
import { buildSystem } from '../../../src/core/localise/build-system';
import { explain } from '../../../src/core/localise/explain';
import type { AnggaranInput } from '../../../src/core/inputs/anggaran/types';
import { budget } from '../support/inputs';
import { ANGGARAN_HEADER, ANGGARAN_ROWS, ANGGARAN_TOTAL } from '../support/kubu-raya';
import { changeLine, hypothesisLine, plain, sureLines } from './support/hypotheses';

const explained = (input: AnggaranInput) =>
  explain(allEquations({ anggaran: input, realisasi: null, lra: null, ppks: null }));
const table15 = (total: readonly string[] = ANGGARAN_TOTAL): AnggaranInput =>
  budget([...ANGGARAN_ROWS, total], ANGGARAN_HEADER);

describe('table 1.5 as the reference report prints it', () => {
  const [component, ...others] = explained(table15());
  test('is one connected set, explained exactly', () => {
    expect(others).toEqual([]);
    expect(component).toMatchObject({ exact: true, cost: 7 });
    expect(component!.broken).toHaveLength(10);
  });

  test('the anggaran that closes two sums comes first, then the others', () => {
    expect(sureLines([component!])).toEqual([
      'C15 6345448 → 6345488 (digit): 2',
      'E2 156526000 → 156526090 (digit): 2',
      'E43 364439 → 382439: 2',
      'D21 29009600 → 29009680 (digit): 1',
      'F20 100.00 → 99.94: 1',
    ]);
  });

  test('Rp50 on the realisasi of Program Penunjang stay unexplained: four rows could have it, none for sure', () => {
    expect(component!.open).toHaveLength(1);
    const { residuals, tied, possibilities } = component!.open[0]!;
    const lines = residuals.map(
      ({ equation, difference, follows }) =>
        `${equation.name.slice(0, 17)} ${equation.column} ${plain(difference!)}${follows ? ' (follows)' : ''}`,
    );
    expect(lines).toEqual(['PROGRAM PENUNJANG realisasi 50', 'PROGRAM PENUNJANG sisa -50 (follows)']);
    expect(tied).toBe(4);
    expect(possibilities.map(({ changes }) => changeLine(changes[0]!))[0]).toBe(
      'D7 23118112 → 23118162 (digit)',
    );
  });
});

test('a TOTAL of realisasi typed as 356.254.450: that cell alone, for all that it breaks', () => {
  const total = [...ANGGARAN_TOTAL];
  total[3] = '356.254.450,00';
  const sure = explained(table15(total)).flatMap((component) => component.sure);
  const own = sure.filter(({ changes }) => changes.some(({ cell }) => cell.row === 43));
  expect(own.map(hypothesisLine)).toEqual(['D44 356254450 → 4515361373: 3']);
});

const HEADER = ['Kode', 'Uraian', 'Anggaran', 'Realisasi', 'Sisa', '%'];
const consistent = (): string[][] => [
  ['1.06.01', 'PROGRAM PENUNJANG', '9.000', '6.750', '2.250', '75,00%'],
  ['1.06.01.2.01.01', 'Satu', '4.000', '3.200', '800', '80,00%'],
  ['1.06.01.2.01.02', 'Dua', '5.000', '3.550', '1.450', '71,00%'],
  ['1.06.02', 'PROGRAM PEMBERDAYAAN', '7.340', '6.120', '1.220', '83,38%'],
  ['1.06.02.2.01.01', 'Tiga', '7.340', '6.120', '1.220', '83,38%'],
  ['TOTAL', '', '16.340', '12.870', '3.470', '78,76%'],
];
const withCells = (cells: Readonly<Record<string, string>>): string[][] =>
  consistent().map((row, i) => row.map((text, j) => cells[`${'ABCDEF'[j]}${i + 2}`] ?? text));

test.each<[name: string, cells: Readonly<Record<string, string>>, sure: string[]]>([
  ['nothing wrong', {}, []],
  ['a sisa', { E3: '8.000' }, ['E3 8000 → 800 (zero-added): 2']],
  ['a percentage', { F4: '17,00%' }, ['F4 17.00 → 71.00 (swap): 1']],
  ['a total', { C7: '16.430' }, ['C7 16430 → 16340 (swap): 3']],
  ['an anggaran', { C3: '400' }, ['C3 400 → 4000 (zero-lost): 3']],
  ['a sign', { D4: '-3.550' }, ['D4 -3550 → 3550 (sign): 3']],
  [
    'a realisasi that was carried up to the total',
    { D3: '3.700', D2: '7.250', D7: '13.370' },
    ['D3 3700 → 3200 (digit), D2 7250 → 6750, D7 13370 → 12870: 6'],
  ],
  ['two cells of one row', { D3: '2.200', E3: '80' }, ['D3 2200 → 3200 (digit), E3 80 → 800 (zero-lost): 4']],
])('%s', (_, cells, expected) => {
  const found = explained(budget(withCells(cells), HEADER));
  expect(sureLines(found)).toEqual(expected);
});

test('a cell with a formula is never called mistyped', () => {
  const equations = [
    ...allEquations({
      anggaran: budget(withCells({ E3: '8.000' }), HEADER),
      realisasi: null,
      lra: null,
      ppks: null,
    }),
  ];
  const facts = {
    scaleOf: () => 1,
    hasFormula: ({ row, column }: { row: number; column: number }) => row === 2 && column === 4,
  };
  const [change] = explain(equations, facts)[0]!.sure[0]!.changes;
  expect(changeLine(change!)).toBe('E3 8000 → 800');
});

test('a cell on both sides of a sum has no say in it', () => {
  const equations = [...allEquations({ anggaran: table15(), realisasi: null, lra: null, ppks: null })];
  const doubled = equations.map((equation) =>
    equation.kind === 'sum'
      ? {
          ...equation,
          terms: [...equation.terms, { figure: equation.result, name: 'sama', sign: 1 as const }],
        }
      : equation,
  );
  const { constraints } = buildSystem(doubled);
  for (const constraint of constraints)
    if (constraint.kind === 'sum') expect([...constraint.factors.values()]).not.toContain(0n);
  expect(() => explain(doubled)).not.toThrow();
});
