import type { Audit } from '../audit/audit';
import type { Equation } from '../equations/equation';
import type { Inputs } from '../inputs/choose';
import type { Matching } from '../matching/types';
import type { Settings } from '../settings/settings';
import type { Budget } from '../tables/budget';
import type { SasaranChoices } from '../tables/sasaran';
import type { FigureColumn } from './columns';
import type { Family, Finding } from './finding';
import type { RuleId } from './rule-ids';

/** What every rule is given: the inputs, and facts that several rules need. */
export interface RuleContext {
  readonly inputs: Inputs;
  /** Every column of figures of the budget and PPKS sheets. */
  readonly columns: readonly FigureColumn[];
  /** The figures are those of the end of the year (triwulan IV, year, or not said). */
  readonly yearEnd: boolean;
  readonly settings: Settings;
  /** Where programs belong: the office's choices and the sasaran of the IKU sheet. */
  readonly choices: SasaranChoices;
  /** The budget in the tables' rows, and which of them each Kinerja row is; null without the sheets. */
  readonly budget: Budget | null;
  readonly matching: Matching | null;
  /** The tables of the report that the office has typed; null without any. */
  readonly audit: Audit | null;
  /** Tests an equation once, counting it in the coverage. */
  readonly test: (equation: Equation) => 'agree' | 'disagree' | 'untestable';
}

/** A rule is data: its id, its family and what it finds. Severity is decided by the rule and its variant alone. */
export interface Rule {
  readonly id: RuleId;
  readonly family: Family;
  check(context: RuleContext): Iterable<Finding>;
}
