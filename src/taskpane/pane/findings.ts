import type { Family, Severity } from '../../core/rules/finding';
import type { RuleId } from '../../core/rules/rule-ids';
import { reference } from '../../core/sheet/address';
import type { ListedFinding } from '../../excel/session-types';
import { sentence } from '../../messages/findings';
import type { Language } from '../../messages/words';

/** How many open items of each severity. */
export function countBySeverity(findings: readonly ListedFinding[]): Record<Severity, number> {
  const count = { error: 0, warning: 0, info: 0 };
  for (const { finding, acceptance } of findings) if (!acceptance) count[finding.severity]++;
  return count;
}

export interface Filter {
  /** Empty for all. */
  readonly severities: readonly Severity[];
  readonly family: Family | null;
  readonly search: string;
}
export const NO_FILTER: Filter = { severities: [], family: null, search: '' };

export const isFiltering = ({ severities, family, search }: Filter): boolean =>
  severities.length > 0 || family !== null || search.trim() !== '';

/** Digits without their grouping too, so that 4005892697 finds Rp4.005.892.697. */
const searchable = (text: string): string => text.toLowerCase();
const withoutGroups = (text: string): string => text.replace(/(?<=\d)[.,\s](?=\d{3})/g, '');

function matches({ finding }: ListedFinding, search: string, language: Language): boolean {
  const wanted = searchable(search.trim());
  if (wanted === '') return true;
  const text = searchable(`${finding.rowName} ${reference(finding.cell)} ${sentence(finding, language)}`);
  return text.includes(wanted) || withoutGroups(text).includes(withoutGroups(wanted));
}

/** One heading of the list with its items; `family` is null for those that the user lets stand. */
export interface Group {
  readonly family: Family | null;
  readonly items: readonly ListedFinding[];
}

/** The items that pass the filter, by family; the family with the worst item first, accepted items last. */
export function grouped(
  findings: readonly ListedFinding[],
  filter: Filter,
  familyOf: (rule: RuleId) => Family,
  language: Language,
): readonly Group[] {
  const groups = new Map<Family | null, ListedFinding[]>();
  const accepted: ListedFinding[] = [];
  for (const item of findings) {
    const family = familyOf(item.finding.rule);
    const { severity } = item.finding;
    if (filter.severities.length > 0 && !filter.severities.includes(severity)) continue;
    if (filter.family !== null && filter.family !== family) continue;
    if (!matches(item, filter.search, language)) continue;
    if (item.acceptance) accepted.push(item);
    else groups.set(family, [...(groups.get(family) ?? []), item]);
  }
  if (accepted.length > 0) groups.set(null, accepted);
  return [...groups].map(([family, items]) => ({ family, items: rootsFirst(items) }));
}

/** What goes when its cause is corrected comes after the causes of the same severity. */
function rootsFirst(items: readonly ListedFinding[]): readonly ListedFinding[] {
  const rank: Record<Severity, number> = { error: 0, warning: 1, info: 2 };
  const order = ({ finding }: ListedFinding): number =>
    rank[finding.severity] * 2 + (finding.status === 'derived' ? 1 : 0);
  return [...items].sort((a, b) => order(a) - order(b));
}
