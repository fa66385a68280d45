import type { InputKind } from '../../core/inputs/mapping';
import type { Family } from '../../core/rules/finding';
import type { RuleId } from '../../core/rules/rule-ids';
import type { Additions, SampleSheet } from '../../excel/additions/types';
import type { Session } from '../../excel/session-types';

/** A table that can be made, as the pane lists it. */
export interface TableName {
  readonly id: string;
  readonly title: string;
  readonly needs: readonly InputKind[];
}

/** What the pane is given: Excel, and what it needs to know of the core. Loaded after the first content is shown. */
export interface Services {
  readonly session: Session;
  readonly additions: Additions;
  /** The sample data, loaded only when it is asked for. */
  loadSample(): Promise<readonly SampleSheet[]>;
  readonly tables: readonly TableName[];
  /** The heading that a rule's items stand under. */
  familyOf(rule: RuleId): Family;
}
