import { ownLevel } from '../../sheet/header-band';
import { normaliseHeader } from '../../sheet/header-words';
import type { Header } from '../../sheet/header';
import type { ChainColumn } from './types';

/** The three ways of spending in an SPJ Fungsional (layout L4), each s.d. bulan lalu, bulan ini, s.d. bulan ini. */
export const SPJ_GROUPS = ['lsGaji', 'lsBarang', 'upGuTu'] as const;
export type SpjGroup = (typeof SPJ_GROUPS)[number];

const SAYS: Readonly<Record<SpjGroup, RegExp>> = {
  lsGaji: /\bgaji\b/,
  lsBarang: /\bbarang\b|\bjasa\b/,
  upGuTu: /\bup\b|\bgu\b|\btu\b/,
};

const groupOf = (label: string): string =>
  normaliseHeader(label.slice(0, label.length - ownLevel(label).length));

/** Columns of the three groups; a label that names several of them is their sum. */
export function spjColumns(header: Header): Partial<Record<ChainColumn, number>> {
  const found: Partial<Record<ChainColumn, number>> = {};
  const parts = [
    ['lalu', 'Lalu'],
    ['ini', 'Ini'],
    ['sdIni', ''],
  ] as const;
  for (const [meaning, suffix] of parts)
    for (const column of header.columns.get(meaning) ?? []) {
      const label = groupOf(header.labels[column]!);
      const groups = SPJ_GROUPS.filter((group) => SAYS[group].test(label));
      if (groups.length === 1) found[`${groups[0]!}${suffix}` as ChainColumn] ??= column;
    }
  return Object.keys(found).length < 6 ? {} : found;
}
