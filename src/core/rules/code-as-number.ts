import type { AnggaranInput, Oddity } from '../inputs/anggaran/types';
import { budgetInputs } from '../inputs/choose';
import { finding, type Finding } from './finding';
import type { Rule } from './rule';

type AsNumber = Extract<Oddity, { kind: 'kode-as-number' }>;

function* numbersIn({ sheet, oddities }: Pick<AnggaranInput, 'sheet' | 'oddities'>): Iterable<Finding> {
  const found = oddities.filter((oddity): oddity is AsNumber => oddity.kind === 'kode-as-number');
  const groups = [found.filter((oddity) => oddity.zeroLost), found.filter((oddity) => !oddity.zeroLost)];
  for (const group of groups) {
    const [first, ...others] = group;
    if (!first) continue;
    yield finding({
      rule: 'code-as-number',
      severity: first.zeroLost ? 'error' : 'warning',
      variant: first.zeroLost ? 'zero-lost' : 'number',
      cell: { sheet: sheet.name, row: first.row, column: first.column },
      column: 'kode',
      printed: { unit: 'raw', text: first.shown },
      cells: others.map(({ row, column }) => ({ sheet: sheet.name, row, column })),
      parameters: { count: group.length, kode: first.shown },
    });
  }
}

/** A code kept as a number: an error where a zero was lost on the way (2.10 → 2.1), else one warning per sheet. */
export const codeAsNumber: Rule = {
  id: 'code-as-number',
  family: 'reading',
  *check({ inputs }) {
    for (const input of budgetInputs(inputs)) yield* numbersIn(input);
  },
};
