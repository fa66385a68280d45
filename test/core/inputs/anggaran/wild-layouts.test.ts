import { check } from '../../../../src/core/check';
import { readInputs, type Inputs } from '../../../../src/core/inputs/choose';
import { plainAmount } from '../../../../src/core/number/sen';
import { plainPercent } from '../../../../src/core/number/write-number';
import type { Finding } from '../../../../src/core/rules/finding';
import type { SheetSnapshot } from '../../../../src/core/sheet/snapshot';
import { budgetOf } from '../../../../src/core/tables/budget';
import { keyFigures } from '../../../../src/core/tables/figures';
import { WILD_LAYOUTS } from '../../support/wild/layouts';
import { wildSheet } from '../../support/wild/wild-sheet';

function read(sheet: SheetSnapshot): Inputs {
  const result = readInputs([sheet]);
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.inputs;
}

/** What a finding is about, wherever it stands: rule, row, measure, difference. */
function keyOf({ rule, cell, column, difference }: Finding, { anggaran }: Inputs): string {
  const row = anggaran!.rows.find((candidate) => candidate.row === cell.row);
  const size =
    difference?.unit === 'percent'
      ? plainPercent(difference.percent)
      : difference && difference.unit !== 'raw'
        ? plainAmount(difference.sen)
        : '–';
  return `${rule} ${row?.kode.text ?? 'TOTAL'} ${column} ${size}`;
}

const TEN = [
  'row-balance 1.06.01 sisa -90',
  'sum-of-children 1.06.01 anggaran 40',
  'sum-of-children 1.06.01 realisasi 130',
  'sum-of-children 1.06.01 sisa -140',
  'row-balance 1.06.01.2.06.05 sisa 40',
  'percentage 1.06.01.2.08.04 persen 0.06',
  'row-balance 1.06.01.2.09.01 sisa -80',
  'sum-of-children 1.06.06 sisa 18000',
  'row-balance 1.06.06.2.02.02 sisa -18000',
  'grand-total TOTAL sisa 90',
];

test.each(Object.entries(WILD_LAYOUTS))('%s: the ten errors, each once', (_, layout) => {
  const inputs = read(wildSheet(layout));
  const errors = check(inputs)
    .findings.filter(({ severity }) => severity === 'error')
    .map((finding) => keyOf(finding, inputs));
  const isTwice = layout.total === 'twice' || layout.total === 'block twice';
  const again = isTwice ? TEN.filter((key) => key.startsWith('grand-total')) : [];
  expect(errors.sort()).toEqual([...TEN, ...again, ...(layout.also ?? [])].sort());
  expect(inputs.anggaran!.rows).toHaveLength(42);
  const { anggaran, realisasi } = keyFigures(budgetOf(inputs.anggaran!), null);
  expect([anggaran, realisasi]).toEqual([475922620900n, 451536124300n]);
});
