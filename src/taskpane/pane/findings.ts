import type { Family, Severity } from '../../core/rules/finding';
import type { RuleId } from '../../core/rules/rule-ids';
import { reference, type CellRef } from '../../core/sheet/address';
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

/** Digits without their grouping too, so that 4005892697 finds Rp4.005.892.697. */
const searchable = (text: string): string => text.toLowerCase();
const withoutGroups = (text: string): string => text.replace(/(?<=\d)[.,\s](?=\d{3})/g, '');

function matches({ finding }: ListedFinding, search: string, language: Language): boolean {
  const wanted = searchable(search.trim());
  if (wanted === '') return true;
  const text = searchable(`${finding.rowName} ${reference(finding.cell)} ${sentence(finding, language)}`);
  return text.includes(wanted) || withoutGroups(text).includes(withoutGroups(wanted));
}

/** An item with those that stand under it: their cells are right, and they go when this one is corrected. */
export interface Root {
  readonly item: ListedFinding;
  readonly affected: readonly ListedFinding[];
}

/** One heading of the list with its items; `family` is null for those that the user lets stand. */
export interface Group {
  readonly family: Family | null;
  readonly roots: readonly Root[];
}

const placeOf = (rule: string, { sheet, row, column }: CellRef): string =>
  `${rule}|${row}|${column}|${sheet}`;

/** Each derived item under its root, as far as the root is shown and open itself. */
function nested(findings: readonly ListedFinding[]): Root[] {
  const open = findings.filter(({ acceptance }) => !acceptance);
  const roots = new Set(
    open.flatMap(({ finding }) => (finding.derivedFrom ? [] : [placeOf(finding.rule, finding.cell)])),
  );
  const under = new Map<string, ListedFinding[]>();
  const top = findings.filter((item) => {
    const { derivedFrom } = item.finding;
    const place = derivedFrom && placeOf(derivedFrom.rule, derivedFrom.cell);
    if (item.acceptance || place === null || !roots.has(place)) return true;
    under.set(place, [...(under.get(place) ?? []), item]);
    return false;
  });
  return top.map((item) => {
    const place = placeOf(item.finding.rule, item.finding.cell);
    const affected = item.acceptance || item.finding.derivedFrom ? [] : (under.get(place) ?? []);
    // Two roots of one rule on one cell: what stands under it is shown once.
    under.delete(place);
    return { item, affected };
  });
}

/** The items that pass the filter, by family; the family with the worst item first, accepted items last. */
export function grouped(
  findings: readonly ListedFinding[],
  filter: Filter,
  familyOf: (rule: RuleId) => Family,
  language: Language,
): readonly Group[] {
  const shown = findings.filter(
    (item) =>
      (filter.severities.length === 0 || filter.severities.includes(item.finding.severity)) &&
      (filter.family === null || filter.family === familyOf(item.finding.rule)) &&
      matches(item, filter.search, language),
  );
  const groups = new Map<Family, Root[]>();
  const accepted: Root[] = [];
  for (const root of nested(shown)) {
    const family = familyOf(root.item.finding.rule);
    if (root.item.acceptance) accepted.push(root);
    else groups.set(family, [...(groups.get(family) ?? []), root]);
  }
  return [
    ...[...groups].map(([family, roots]) => ({ family, roots: causesFirst(roots) })),
    ...(accepted.length > 0 ? [{ family: null, roots: accepted }] : []),
  ];
}

/** What goes when its cause is corrected comes after the causes of the same severity. */
function causesFirst(roots: readonly Root[]): readonly Root[] {
  const rank: Record<Severity, number> = { error: 0, warning: 1, info: 2 };
  const order = ({ item: { finding } }: Root): number =>
    rank[finding.severity] * 2 + (finding.status === 'derived' ? 1 : 0);
  return [...roots].sort((a, b) => order(a) - order(b));
}

/** All items of groups in the order of the screen. */
export const inOrder = (groups: readonly Group[]): readonly ListedFinding[] =>
  groups.flatMap(({ roots }) => roots.flatMap(({ item, affected }) => [item, ...affected]));
