import { plainAmount } from '../../../src/core/number/sen';
import { plainPercent } from '../../../src/core/number/write-number';
import type { Finding } from '../../../src/core/rules/finding';
import { RULES } from '../../../src/core/rules/registry';
import { RULE_IDS, type RuleId } from '../../../src/core/rules/rule-ids';
import { address } from '../../../src/core/sheet/address';
import { findingsOf, type RuleCase } from './cases/case';
import { RULE_CASES } from './cases/all';

function difference({ difference: size }: Finding): string {
  if (!size || size.unit === 'raw') return '';
  return size.unit === 'percent' ? plainPercent(size.percent) : plainAmount(size.sen);
}

/** "error wrong F5 0.06". */
const line = (finding: Finding): string =>
  [
    finding.severity,
    finding.variant ?? '',
    address(finding.cell.row, finding.cell.column),
    difference(finding),
  ]
    .filter((part) => part !== '')
    .join(' ');

function found(rule: RuleId, one: RuleCase): string[] {
  return findingsOf(one)
    .filter((finding) => finding.rule === rule)
    .map(line);
}

const sorted = (lines: readonly string[]): string[] => [...lines].sort();

describe.each(Object.entries(RULE_CASES))('%s', (rule, cases) => {
  test.each(cases.map((one) => [one.what, one] as const))('%s', (_, one) => {
    expect(sorted(found(rule as RuleId, one))).toEqual(sorted(one.finds));
  });
});

test('every rule has its id, a case that it finds and a guard that it passes over', () => {
  expect(RULES.map(({ id }) => id).sort()).toEqual([...RULE_IDS].sort());
  const lacking = RULES.flatMap(({ id }) => {
    const cases = RULE_CASES[id] ?? [];
    const hits = cases.filter(({ finds }) => finds.length > 0).length;
    return hits > 0 && hits < cases.length ? [] : [id];
  });
  expect(lacking).toEqual([]);
});
