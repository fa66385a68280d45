import type { AuditRuleId } from '../core/audit/rules/rule-ids';
import type { Finding } from '../core/rules/finding';

/** Cases that only the tables of a report have, of rules that the inputs have as well. */
export type AuditVariant =
  | 'same-fact-differs:amount'
  | 'same-fact-differs:basis'
  | 'same-fact-differs:tables'
  | 'target-differs:tables'
  | 'indicator-missing:table'
  | 'staff-total-differs:tables'
  | 'objective-wording:slip'
  | 'objective-wording:words'
  | 'numbering-level:order';

/** Sentences about the tables of a report: of whole rules, and of single variants ("rule:variant") of others. */
export type AuditSentences = Readonly<Record<AuditRuleId, (finding: Finding) => string>>;
export type AuditVariants = Readonly<Record<AuditVariant, (finding: Finding) => string>>;

/** The sentence of a variant, where it has one of its own. */
export const variantSentence = (
  sentences: AuditVariants,
  { rule, variant }: Finding,
): ((finding: Finding) => string) | undefined =>
  (sentences as Readonly<Record<string, (finding: Finding) => string>>)[`${rule}:${variant ?? ''}`];
