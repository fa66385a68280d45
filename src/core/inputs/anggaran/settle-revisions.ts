import type { Header } from '../../sheet/header';
import type { SheetSnapshot } from '../../sheet/snapshot';
import type { AnggaranColumns } from './columns';
import { yearRank } from './preferred';
import { amountsOf, isDifference } from './sampled-amounts';

/**
 * Lets the figures decide which column beside anggaran murni is the change and which what it became: "Murni,
 * Perubahan, Setelah Perubahan". murni + change = what it became, in most rows; else the labels stand.
 */
export function withDelta(
  sheet: SheetSnapshot,
  header: Header,
  columns: AnggaranColumns,
  rows: readonly number[],
): AnggaranColumns {
  const { chain, anggaran } = columns;
  const { murni, selisih } = chain;
  if (murni === undefined || anggaran === murni) return columns;
  const ofYear = yearRank(header);
  const of = (meaning: string): readonly number[] => header.columns.get(meaning) ?? [];
  const others = [...of('perubahan'), ...of('pergeseran'), ...of('anggaran')].filter(
    (column) => column !== murni && column !== anggaran && ofYear(column) === ofYear(anggaran),
  );
  const known = new Set([...header.columns.values()].flat());
  const between = header.labels.flatMap((label, at) =>
    label !== '' && at > murni && at < anggaran && !known.has(at) ? [at] : [],
  );
  const amounts = new Map(
    [murni, anggaran, ...others, ...between, ...(selisih === undefined ? [] : [selisih])].map(
      (column) => [column, amountsOf(sheet, column, rows)] as const,
    ),
  );
  const leads = (change: number, to: number): boolean =>
    isDifference(amounts.get(change)!, amounts.get(to)!, amounts.get(murni)!);
  if (selisih !== undefined && leads(selisih, anggaran)) return columns;
  const pairs = [
    ...[...others, ...between].map((change) => [change, anggaran] as const),
    ...others.map((became) => [anggaran, became] as const),
  ];
  const found =
    pairs.find(([change, became]) => change < became && leads(change, became)) ??
    pairs.find(([change, became]) => leads(change, became));
  if (!found) return columns;
  const [change, became] = found;
  const settled = { ...chain, selisih: change };
  for (const meaning of ['pergeseran', 'perubahan'] as const)
    if (settled[meaning] === change) delete settled[meaning];
  return { ...columns, anggaran: became, chain: settled };
}
