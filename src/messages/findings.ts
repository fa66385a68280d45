import type { Finding } from '../core/rules/finding';
import type { RuleId } from '../core/rules/rule-ids';
import { englishFindings } from './findings.en';
import { indonesianFindings } from './findings.id';
import { englishPerformance } from './performance.en';
import { indonesianPerformance } from './performance.id';
import type { PerformanceRuleId } from '../core/rules/performance-rule-ids';
import type { Language } from './words';

/** One sentence (two at most) for each rule, made from a finding's variant and parameters. */
export type FindingSentences = Readonly<
  Record<Exclude<RuleId, PerformanceRuleId>, (finding: Finding) => string>
>;
type AllSentences = Readonly<Record<RuleId, (finding: Finding) => string>>;

const SENTENCES: Readonly<Record<Language, AllSentences>> = {
  id: { ...indonesianFindings, ...indonesianPerformance },
  en: { ...englishFindings, ...englishPerformance },
};

/** The sentence of a finding in the user's language. */
export const sentence = (finding: Finding, language: Language): string =>
  SENTENCES[language][finding.rule](finding);
