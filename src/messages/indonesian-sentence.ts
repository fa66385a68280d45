import type { Finding } from '../core/rules/finding';
import type { RuleId } from '../core/rules/rule-ids';
import { variantSentence } from './audit';
import { indonesianAudit, indonesianAuditVariants } from './audit.id';
import { indonesianFindings } from './findings.id';
import { indonesianOffice } from './office.id';
import { indonesianPerformance } from './performance.id';

const SENTENCES: Readonly<Record<RuleId, (finding: Finding) => string>> = {
  ...indonesianFindings,
  ...indonesianPerformance,
  ...indonesianOffice,
  ...indonesianAudit,
};

/** The sentence of a finding as our sheets have it: who only makes sheets needs no English words. */
export const indonesianSentence = (finding: Finding): string =>
  (variantSentence(indonesianAuditVariants, finding) ?? SENTENCES[finding.rule])(finding);
