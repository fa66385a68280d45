import { ACROSS_CASES } from './across';
import { ARITHMETIC_CASES } from './arithmetic';
import { AUDIT_CASES } from './audit';
import type { RuleCases } from './case';
import { OFFICE_CASES } from './office';
import { PLAUSIBILITY_CASES } from './plausibility';
import { READING_CASES } from './reading';

/** For each rule what it must find, and what it must pass over (definitions.md 7). */
export const RULE_CASES: RuleCases = {
  ...READING_CASES,
  ...ARITHMETIC_CASES,
  ...PLAUSIBILITY_CASES,
  ...ACROSS_CASES,
  ...AUDIT_CASES,
  ...OFFICE_CASES,
};
