import { check } from '../../../../src/core/check';
import { readInputs, type Inputs } from '../../../../src/core/inputs/choose';
import { randomBudget, type BudgetShape } from '../../support/budget/arbitrary';
import { PLAIN, type Layout } from '../../support/budget/layout';
import { renderBudget, type Slip } from '../../support/budget/render';

const SHAPE: BudgetShape = {
  seed: 1,
  programs: 1,
  hasKegiatan: false,
  longSub: false,
  bidang: ['1.06'],
  below: 'nothing',
  units: 0,
  hasBidangRows: false,
  withX: false,
  hasSen: false,
};

function inputsOf(shape: Partial<BudgetShape>, how: Partial<Layout>, slip: Slip | null = null) {
  const rendered = renderBudget(randomBudget({ ...SHAPE, ...shape }), { ...PLAIN, ...how }, slip);
  const read = readInputs([rendered.sheet]);
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  return { rendered, inputs: read.inputs };
}

const errorsOf = (inputs: Inputs) =>
  check(inputs).findings.flatMap(({ severity, rule }) => (severity === 'error' ? [rule] : []));

test.each([5, 8, 9, 11, 12, 13, 17])(
  'with a page every %d rows no row is lost where one code stands in several rows by sumber dana',
  (pageRows) => {
    const { rendered, inputs } = inputsOf(
      {
        seed: 254742467,
        programs: 8,
        hasKegiatan: true,
        below: 'sumber dana with sum',
        units: 1,
        hasBidangRows: true,
        hasSen: true,
      },
      { pageRows, scale: 1_000_000 },
    );
    expect(inputs.anggaran!.rows).toHaveLength(rendered.rows);
  },
);

test('a total right below the header, written "Rp 725.489.749,-", is a total and no part of the header', () => {
  const how = { totals: 'top', notations: ['rp dash'] } as const;
  expect(inputsOf({}, how).inputs.anggaran!.totals).toHaveLength(1);
  expect(errorsOf(inputsOf({}, how).inputs)).toEqual([]);
  for (const index of [0, 1, 2]) {
    expect(errorsOf(inputsOf({}, how, { index, delta: 100n }).inputs)).toContain('grand-total');
  }
});

test('a "Selisih" between perubahan and realisasi stays the change of the budget where rounding to juta blurs it', () => {
  const how = { revision: 'called selisih', hasSisa: false, hasPersen: false, scale: 1_000_000 } as const;
  const { mapping } = inputsOf({ seed: 29 }, { ...how, totals: 'none' }).inputs.anggaran!;
  expect([mapping.columns.selisih, mapping.columns.sisa]).toEqual([[4], undefined]);
});
