import type { Equation } from '../equations/equation';
import type { Inputs } from '../inputs/choose';
import type { Family, Finding } from './finding';
import type { RuleId } from './rule-ids';

/** What every rule is given: the inputs, and facts that several rules need. */
export interface RuleContext {
  readonly inputs: Inputs;
  /** The figures are those of the end of the year (triwulan IV, year, or not said). */
  readonly yearEnd: boolean;
  /** Tests an equation once, counting it in the coverage. */
  readonly test: (equation: Equation) => 'agree' | 'disagree' | 'untestable';
}

/** A rule is data: its id, its family and what it finds. Severity is decided by the rule and its variant alone. */
export interface Rule {
  readonly id: RuleId;
  readonly family: Family;
  check(context: RuleContext): Iterable<Finding>;
}
