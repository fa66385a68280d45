import { kindName } from '../../../messages/inputs';
import type { Language } from '../../../messages/words';
import type { InputKind } from '../../../core/inputs/mapping';
import type { PaneState } from '../../pane/pane-state';
import type { TableName } from '../../pane/services';

/** A table as the screen lists it. */
export interface ListedTable {
  readonly id: string;
  /** "3.9 Realisasi Program dan Kegiatan"; a form has no number. */
  readonly title: string;
  /** The inputs that it still needs; empty when it can be made. */
  readonly missing: readonly InputKind[];
  /** Our sheet with it, when there is one. */
  readonly sheet: string | null;
  readonly isUnfinished: boolean;
  readonly isWanted: boolean;
}

/** Every table with what became of it: the last check knows best what is missing, else the recognised inputs tell. */
export function listedTables(
  tables: readonly TableName[],
  { recognised, checked, wanted }: PaneState,
): readonly ListedTable[] {
  const has = new Set(recognised?.inputs.map(({ kind }) => kind));
  return tables.map(({ id, title, needs }) => {
    const status = checked?.tables.find((table) => table.id === id);
    const missing = status
      ? status.status === 'skipped'
        ? (status.needs ?? needs)
        : []
      : needs.filter((kind) => !has.has(kind));
    const sheet = recognised?.sheets.find(({ mark }) => mark === id);
    return {
      id,
      title: /^\d/.test(id) ? `${id} ${title}` : title,
      missing,
      sheet: sheet?.name ?? null,
      isUnfinished: sheet?.isUnfinished ?? false,
      isWanted: missing.length === 0 && (wanted === null || wanted.includes(id)),
    };
  });
}

export const namesOf = (kinds: readonly InputKind[], language: Language): string =>
  kinds.map((kind) => kindName(kind, language)).join(', ');
