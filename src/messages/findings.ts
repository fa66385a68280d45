import type { Finding } from '../core/rules/finding';
import type { RuleId } from '../core/rules/rule-ids';
import { englishFindings } from './findings.en';
import { indonesianFindings } from './findings.id';
import type { Language } from './words';

/** One sentence (two at most) for each rule, made from a finding's variant and parameters. */
export type FindingSentences = Readonly<Record<RuleId, (finding: Finding) => string>>;

const SENTENCES: Readonly<Record<Language, FindingSentences>> = {
  id: indonesianFindings,
  en: englishFindings,
};

/** The sentence of a finding in the user's language. */
export const sentence = (finding: Finding, language: Language): string =>
  SENTENCES[language][finding.rule](finding);
