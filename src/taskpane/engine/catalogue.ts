import type { Family } from '../../core/rules/finding';
import { RULES } from '../../core/rules/registry';
import { TABLES } from '../../core/tables/registry';
import type { TableName } from '../pane/services';

/** What the pane shows of the core's registries; asked of the worker, so that the core is loaded once. */
export interface Catalogue {
  readonly tables: readonly TableName[];
  readonly families: Readonly<Record<string, Family>>;
}

export const catalogue = (): Catalogue => ({
  tables: TABLES.map(({ id, title, needs }) => ({ id, title, needs })),
  families: Object.fromEntries(RULES.map(({ id, family }) => [id, family])),
});
