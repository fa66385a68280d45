/** Ids of the rules that only the tables of a report give rise to; stable like all others. */
export const AUDIT_RULE_IDS = [
  'formula-inverted',
  'table-duplicates-table',
  'text-names-other-row',
  'text-contradicts-figure',
] as const;
export type AuditRuleId = (typeof AUDIT_RULE_IDS)[number];
