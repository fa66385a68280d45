import type { AnggaranInput, Oddity } from '../inputs/anggaran/types';
import { budgetInputs } from '../inputs/choose';
import { address } from '../sheet/address';
import { finding, type Finding } from './finding';
import type { Rule } from './rule';

type Malformed = Extract<Oddity, { kind: 'kode-malformed' }>;

function malformedFinding(
  sheet: string,
  first: Malformed,
  others: readonly Malformed[],
  variant: string,
): Finding {
  return finding({
    rule: 'code-malformed',
    severity: 'warning',
    variant,
    cell: { sheet, row: first.row, column: first.column },
    column: 'kode',
    printed: { unit: 'raw', text: first.text },
    cells: others.map(({ row, column }) => ({ sheet, row, column })),
    parameters: { count: others.length + 1, kode: first.text, cell: address(first.row, first.column) },
  });
}

type Codes = Pick<AnggaranInput, 'sheet' | 'oddities'>;

function* malformedIn({ sheet, oddities }: Codes): Iterable<Finding> {
  const groups = new Map<string, Malformed[]>();
  for (const oddity of oddities) {
    if (oddity.kind !== 'kode-malformed') continue;
    const alike = oddity.reason === 'malformed' ? `malformed ${oddity.text}` : oddity.reason;
    const group = groups.get(alike);
    if (group) group.push(oddity);
    else groups.set(alike, [oddity]);
  }
  for (const [first, ...others] of groups.values())
    yield malformedFinding(sheet.name, first!, others, first!.reason);
}

/**
 * A row with amounts whose code is none: not counted in any sum. Codes from before 2021 are one finding, and so are
 * rows without any code; units, accounts, X.XX and plain numbering are fine.
 */
export const codeMalformed: Rule = {
  id: 'code-malformed',
  family: 'reading',
  *check({ inputs }) {
    for (const input of budgetInputs(inputs)) yield* malformedIn(input);
  },
};
