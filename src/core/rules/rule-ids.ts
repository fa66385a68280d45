import { AUDIT_RULE_IDS } from '../audit/rules/rule-ids';
import { OFFICE_RULE_IDS } from './office-rule-ids';
import { PERFORMANCE_RULE_IDS } from './performance-rule-ids';

/** Every rule id, stable: messages, JSON and saved choices refer to it. */
export const RULE_IDS = [
  'unreadable-number',
  'text-number',
  'mixed-number-style',
  'code-malformed',
  'code-duplicate',
  'code-orphan',
  'level-missing',
  'code-as-number',
  'missing-cell',
  'header-typo',
  'period-mismatch',
  'hidden-row',
  'formula-error',
  'sum-of-children',
  'grand-total',
  'total-outside-range',
  'row-balance',
  'percentage',
  'period-chain',
  'revision-chain',
  'hardcoded-total',
  'kelompok-sum',
  'parts-sum',
  'control-total',
  'program-unmapped',
  ...PERFORMANCE_RULE_IDS,
  ...OFFICE_RULE_IDS,
  ...AUDIT_RULE_IDS,
] as const;
export type RuleId = (typeof RULE_IDS)[number];
