/** Ids of the rules about staff, the plan, PPKS facts, units and columns; stable like all others. */
export const OFFICE_RULE_IDS = [
  'external-link',
  'unit-scale',
  'share',
  'staff-total-differs',
  'cumulative-decreases',
  'year-outlier',
  'ppks-category',
  'ppks-columns',
  'budget-columns',
  'performance-columns',
  'target-exceeds-populasi',
  'fact-link-differs',
  'objective-wording',
] as const;
export type OfficeRuleId = (typeof OFFICE_RULE_IDS)[number];
