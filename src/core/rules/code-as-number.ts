import type { Oddity } from '../inputs/anggaran/types';
import { finding } from './finding';
import type { Rule } from './rule';

type AsNumber = Extract<Oddity, { kind: 'kode-as-number' }>;

/** A code kept as a number: an error where a zero was lost on the way (2.10 → 2.1), else one warning per sheet. */
export const codeAsNumber: Rule = {
  id: 'code-as-number',
  family: 'reading',
  *check({ inputs }) {
    if (!inputs.anggaran) return;
    const { sheet, oddities } = inputs.anggaran;
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
  },
};
