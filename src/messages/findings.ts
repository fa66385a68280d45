import type { Finding } from '../core/rules/finding';
import type { RuleId } from '../core/rules/rule-ids';
import type { AuditRuleId } from '../core/audit/rules/rule-ids';
import { variantSentence } from './audit';
import { englishAudit, englishAuditVariants } from './audit.en';
import { englishFindings } from './findings.en';
import { indonesianSentence } from './indonesian-sentence';
import { englishPerformance } from './performance.en';
import { englishOffice } from './office.en';
import type { OfficeRuleId } from '../core/rules/office-rule-ids';
import type { PerformanceRuleId } from '../core/rules/performance-rule-ids';
import type { Language } from './words';

/** One sentence (two at most) for each rule, made from a finding's variant and parameters. */
export type FindingSentences = Readonly<
  Record<Exclude<RuleId, PerformanceRuleId | OfficeRuleId | AuditRuleId>, (finding: Finding) => string>
>;
/** Sentences of the rules about staff, the plan, PPKS facts and units. */
export type OfficeSentences = Readonly<Record<OfficeRuleId, (finding: Finding) => string>>;

const ENGLISH: Readonly<Record<RuleId, (finding: Finding) => string>> = {
  ...englishFindings,
  ...englishPerformance,
  ...englishOffice,
  ...englishAudit,
};

/** The sentence of a finding in the user's language. */
export const sentence = (finding: Finding, language: Language): string =>
  language === 'id'
    ? indonesianSentence(finding)
    : (variantSentence(englishAuditVariants, finding) ?? ENGLISH[finding.rule])(finding);
