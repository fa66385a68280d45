import { check } from '../core/check';
import { readInputs } from '../core/inputs/choose';
import type { Finding } from '../core/rules/finding';
import type { RuleId } from '../core/rules/rule-ids';
import type { RuleEntry } from './entry';

/** What a rule says of its own example: the page prints it, so that the page can never promise more than the rule does. */
export function foundInExample(id: RuleId, { example, beside = [] }: RuleEntry): readonly Finding[] {
  const read = readInputs([...beside, ...example]);
  return read.ok ? check(read.inputs).findings.filter(({ rule }) => rule === id) : [];
}
