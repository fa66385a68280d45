import type { NumberStyle } from '../core/number/write-number';
import type { Finding } from '../core/rules/finding';
import type { PerformanceRuleId } from '../core/rules/performance-rule-ids';

/** Sentences of the rules about performance, indicators and their budget. */
export type PerformanceSentences = Readonly<Record<PerformanceRuleId, (finding: Finding) => string>>;

/** A percentage among a finding's parameters ("85.82") in the digits of a language; its sign left out on request. */
export function writeParameter(
  value: string | number | undefined,
  { mark, group }: NumberStyle,
  withSign = true,
): string {
  const text = String(value ?? '');
  const [whole = '', fraction] = (withSign ? text : text.replace(/^-/, '')).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, group);
  return fraction === undefined ? grouped : `${grouped}${mark}${fraction}`;
}
