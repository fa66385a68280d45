import type { Oddity } from '../inputs/anggaran/types';
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

/**
 * A row with amounts whose code is none: not counted in any sum. Codes from before 2021 are one finding; units,
 * accounts, X.XX and plain numbering are fine.
 */
export const codeMalformed: Rule = {
  id: 'code-malformed',
  family: 'reading',
  *check({ inputs }) {
    if (!inputs.anggaran) return;
    const { sheet, oddities } = inputs.anggaran;
    const malformed = oddities.filter((oddity) => oddity.kind === 'kode-malformed');
    const old = malformed.filter((oddity) => oddity.reason === 'lama');
    if (old[0]) yield malformedFinding(sheet.name, old[0], old.slice(1), 'lama');
    for (const oddity of malformed) {
      if (oddity.reason !== 'lama') yield malformedFinding(sheet.name, oddity, [], oddity.reason);
    }
  },
};
