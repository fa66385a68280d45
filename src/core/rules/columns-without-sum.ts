import type { Header } from '../sheet/header';
import type { SheetSnapshot } from '../sheet/snapshot';
import { finding, type Finding, type Severity } from './finding';

/** Several columns of one meaning and none that is their Jumlah: only `taken` is read, `others` are not. */
export function columnsWithoutSum(
  rule: 'ppks-columns' | 'budget-columns' | 'performance-columns',
  severity: Severity,
  { sheet, header }: { readonly sheet: SheetSnapshot; readonly header: Header },
  meaning: string,
  taken: number,
  others: readonly number[],
): Finding {
  const cellAt = (column: number) => ({ sheet: sheet.name, row: header.last, column });
  return finding({
    rule,
    severity,
    cell: cellAt(taken),
    column: meaning,
    printed: { unit: 'raw', text: header.labels[taken] ?? '' },
    cells: others.map(cellAt),
    parameters: { count: others.length + 1 },
  });
}
