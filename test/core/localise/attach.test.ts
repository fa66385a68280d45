import { testEquation } from '../../../src/core/equations/equation';
import { allEquations } from '../../../src/core/equations/all';
import { check } from '../../../src/core/check';
import { readInputs, type Inputs } from '../../../src/core/inputs/choose';
import type { Finding } from '../../../src/core/rules/finding';
import { address } from '../../../src/core/sheet/address';
import { ANGGARAN_HEADER, ANGGARAN_ROWS, ANGGARAN_TOTAL } from '../support/kubu-raya';
import { sheetFromRows } from '../support/sheet';

function table15(total: readonly string[] = ANGGARAN_TOTAL): Inputs {
  const title = ['Rincian Belanja Tahun 2024'];
  const result = readInputs([
    sheetFromRows('Anggaran', [title, [], [], ANGGARAN_HEADER, ...ANGGARAN_ROWS, total]),
  ]);
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.inputs;
}

const at = ({ cell }: Pick<Finding, 'cell'>): string => address(cell.row, cell.column);
const line = (finding: Finding): string => {
  const [first] = finding.causes;
  const cause = first?.cells.map((c) => `${at(c)} ${c.printed} → ${c.suggested}`).join(', ') ?? '-';
  const root = finding.derivedFrom ? ` under ${finding.derivedFrom.rule} ${at(finding.derivedFrom)}` : '';
  return `${finding.rule} ${at(finding)}${root}: ${cause} ×${first?.explains ?? 0}${first && first.tied > 1 ? ` of ${first.tied}` : ''}`;
};

test('the findings of table 1.5: causes, and what stands under what', () => {
  const errors = check(table15()).findings.filter(({ severity }) => severity === 'error');
  expect(errors.map(line)).toEqual([
    'sum-of-children C5 under row-balance E18: C18 6345448 → 6345488 ×2',
    'sum-of-children D5: D10 23118112 → 23118162, E10 52558 → 52508 ×2 of 4',
    'row-balance E5: E5 156526000 → 156526090 ×2',
    'sum-of-children E5 under sum-of-children D5: D10 23118112 → 23118162, E10 52558 → 52508 ×2 of 4',
    'row-balance E18: C18 6345448 → 6345488 ×2',
    'percentage F23: F23 100.00 → 99.94 ×1',
    'row-balance E24: D24 29009600 → 29009680 ×1',
    'sum-of-children E44 under row-balance E46: E46 364439 → 382439 ×2',
    'row-balance E46: E46 364439 → 382439 ×2',
    'grand-total E47 under row-balance E5: E5 156526000 → 156526090 ×2',
  ]);
});

test('a TOTAL typed in the wrong place: every finding in its row stands under it', () => {
  const total = [...ANGGARAN_TOTAL];
  total[3] = '356.254.450,00';
  const inRow = check(table15(total)).findings.filter(({ cell }) => cell.row === 46);
  expect(inRow.filter(({ severity }) => severity === 'error').map(line)).toEqual([
    'grand-total D47: D47 356254450 → 4515361373 ×3',
    'total-outside-range D47: D47 356254450 → 4515361373 ×3',
    'row-balance E47 under grand-total D47: D47 356254450 → 4515361373 ×3',
    'grand-total E47 under row-balance E5: E5 156526000 → 156526090 ×2',
    'percentage F47 under grand-total D47: D47 356254450 → 4515361373 ×3',
  ]);
});

test('explanation and detection share their equations: as many are tested, and as many are broken', () => {
  const inputs = table15();
  const { coverage, explanations } = check(inputs);
  const verdicts = [...allEquations(inputs)].map(testEquation);
  const count = (verdict: string) => verdicts.filter((v) => v === verdict).length;
  expect([count('agree'), count('disagree'), count('untestable')]).toEqual([
    coverage.agree,
    coverage.disagree,
    coverage.untestable,
  ]);
  expect(explanations.flatMap(({ broken }) => broken)).toHaveLength(coverage.disagree);
});
