import fc from 'fast-check';
import { check } from '../../../../src/core/check';
import { readInputs, type Inputs } from '../../../../src/core/inputs/choose';
import type { AnggaranInput } from '../../../../src/core/inputs/anggaran/types';
import type { Finding } from '../../../../src/core/rules/finding';
import { address, columnName } from '../../../../src/core/sheet/address';
import type { SheetSnapshot } from '../../../../src/core/sheet/snapshot';
import { budgetOf } from '../../../../src/core/tables/budget';
import { budgetShape, randomBudget } from '../../support/budget/arbitrary';
import { layout, type Layout } from '../../support/budget/layout';
import { realisasiOf, type Budget } from '../../support/budget/model';
import { renderBudget, type PrintedAmount, type Rendered } from '../../support/budget/render';

function read(sheet: SheetSnapshot): Inputs {
  const result = readInputs([sheet]);
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.inputs;
}

/** Programs without a sasaran are a question to the office, not about its figures. */
const isAboutFigures = (finding: Finding): boolean =>
  finding.severity !== 'info' && finding.rule !== 'program-unmapped';

const line = (finding: Finding): string =>
  `${finding.severity} ${finding.rule} ${address(finding.cell.row, finding.cell.column)}`;

/** Meaning → column letters, only those that the layout has. */
const mapped = ({ mapping }: AnggaranInput, { columns }: Rendered) =>
  Object.fromEntries(
    [...columns].map(([meaning]) => [meaning, mapping.columns[meaning]?.map(columnName).join()]),
  );

const expected = ({ columns }: Rendered) =>
  Object.fromEntries([...columns].map(([meaning, column]) => [meaning, columnName(column)]));

/** What the leaves add up to: exact in rupiah, as rounded in print in ribu and juta. */
function leafSum(
  { amounts }: Rendered,
  budget: Budget,
  { scale, decimals, isBlockRepeated, totals }: Layout,
) {
  if (scale === 1) return budget.total.anggaran;
  const isTwice = isBlockRepeated && (totals === 'one' || totals === 'repeated');
  const leaves = amounts.filter(({ isLeaf, meaning }) => isLeaf && meaning === 'anggaran');
  const sum = leaves.reduce((total, { sen }) => total + sen, 0n);
  return ((isTwice ? sum / 2n : sum) * BigInt(scale) * 100n) / 10n ** BigInt(decimals);
}

test('a consistent budget gives no finding about its figures, the right figures and the right columns, in any layout', () => {
  fc.assert(
    fc.property(budgetShape, layout, (shape, how) => {
      const budget = randomBudget(shape);
      const rendered = renderBudget(budget, how);
      const inputs = read(rendered.sheet);
      const anggaran = inputs.anggaran!;
      const findings = check(inputs).findings.filter(isAboutFigures);
      if (anggaran.twAmbiguous) {
        // Rising quarters with nothing beside them read both ways: that must be said, and only there.
        expect(findings.map(({ rule, variant }) => `${rule} ${variant}`)).toEqual(['period-chain ambiguous']);
        expect([how.hasSisa, how.hasPersen]).toEqual([false, false]);
        return;
      }
      expect(findings.map(line)).toEqual([]);
      expect(mapped(anggaran, rendered)).toEqual(expected(rendered));
      expect(anggaran.rows).toHaveLength(rendered.rows);
      const { total } = budgetOf(anggaran);
      expect(total.anggaran).toBe(leafSum(rendered, budget, how));
      if (how.scale === 1) expect(total.realisasi).toBe(realisasiOf(budget.total));
    }),
    { numRuns: 250 },
  );
});

const speaksOf =
  ({ row, column }: PrintedAmount) =>
  ({ severity, cell, cells }: Finding): boolean =>
    severity === 'error' && [cell, ...cells].some((ref) => ref.row === row && ref.column === column);

test('one changed amount, wherever it stands, gives an error whose arithmetic has that cell', () => {
  fc.assert(
    fc.property(
      budgetShape,
      layout,
      fc.nat(),
      fc.integer({ min: -1_000_000, max: 1_000_000 }).filter((rupiah) => rupiah !== 0),
      (shape, how, pick, rupiah) => {
        const budget = randomBudget(shape);
        const clean = renderBudget(budget, how);
        const index = pick % clean.amounts.length;
        // In ribu and juta a difference below the rounding of all addends can be a right one.
        const rounding = BigInt(clean.rows + 3);
        const delta =
          how.scale === 1 ? BigInt(rupiah) * 100n : BigInt(rupiah) + (rupiah < 0 ? -rounding : rounding);
        const { sheet } = renderBudget(budget, how, { index, delta });
        const { findings } = check(read(sheet));
        expect(findings.filter(speaksOf(clean.amounts[index]!)).length).toBeGreaterThan(0);
      },
    ),
    { numRuns: 250 },
  );
});
