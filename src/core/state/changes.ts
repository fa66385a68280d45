import type { Columns, InputKind } from '../inputs/mapping';
import { plainAmount } from '../number/sen';
import { plainPercent } from '../number/write-number';
import type { Finding, Quantity } from '../rules/finding';
import { address } from '../sheet/address';
import type { Acceptance, JournalEntry, KeptSetting, State } from './state';

function plain(quantity: Quantity | null): string {
  if (quantity === null) return '';
  if (quantity.unit === 'raw') return quantity.text;
  return quantity.unit === 'percent' ? plainPercent(quantity.percent) : plainAmount(quantity.sen);
}

/** What makes a finding the same finding in the next check: the rule, the cell and what is printed there. */
export const acceptanceKey = ({ rule, cell, printed }: Finding): Omit<Acceptance, 'reason'> => ({
  rule,
  sheet: cell.sheet,
  cell: address(cell.row, cell.column),
  printed: plain(printed),
});

const isSame = (a: Omit<Acceptance, 'reason'>, b: Omit<Acceptance, 'reason'>): boolean =>
  a.rule === b.rule && a.sheet === b.sheet && a.cell === b.cell && a.printed === b.printed;

/** Why the user lets a finding stand; null when it is open, also when the cell shows something else by now. */
export function acceptanceOf(state: State, finding: Finding): Acceptance | null {
  if (state.acceptances.length === 0) return null;
  const key = acceptanceKey(finding);
  return state.acceptances.find((known) => isSame(known, key)) ?? null;
}

export function withAcceptance(state: State, finding: Finding, reason: string): State {
  return {
    ...state,
    acceptances: [...withoutAcceptance(state, finding).acceptances, { ...acceptanceKey(finding), reason }],
  };
}

export function withoutAcceptance(state: State, finding: Finding): State {
  const key = acceptanceKey(finding);
  return { ...state, acceptances: state.acceptances.filter((known) => !isSame(known, key)) };
}

/** Which sheet is an input; null for whichever is recognised. */
export function withSheetChoice(
  state: State,
  change: Readonly<Partial<Record<InputKind, string | null>>>,
): State {
  const entries = Object.entries({ ...state.choice, ...change });
  return { ...state, choice: Object.fromEntries(entries.filter(([, sheet]) => sheet !== null)) };
}

/** By which columns a sheet is read as an input; null for those recognised. */
export function withColumnChoice(
  state: State,
  kind: InputKind,
  choice: { readonly sheet: string; readonly columns: Columns } | null,
): State {
  const others = Object.fromEntries(Object.entries(state.columns).filter(([of]) => of !== kind));
  return { ...state, columns: choice ? { ...others, [kind]: choice } : others };
}

/** A setting to be kept; `value` null for the default. */
export type SettingChange = Omit<KeptSetting, 'value'> & { readonly value: string | null };

/** Settings kept in place of those with the same key. */
export function withKeptSettings(state: State, changes: readonly SettingChange[]): State {
  const changed = new Set(changes.map(({ key }) => key));
  const kept = changes.flatMap(({ value, ...rest }) => (value === null ? [] : [{ ...rest, value }]));
  return { ...state, settings: [...state.settings.filter(({ key }) => !changed.has(key)), ...kept] };
}

/** An id that no entry of the journal has. */
export const nextEntryId = ({ journal }: State): string =>
  String(1 + journal.reduce((last, { id }) => Math.max(last, Number(id) || 0), 0));

export const withEntry = (state: State, entry: JournalEntry): State => ({
  ...state,
  journal: [...state.journal, entry],
});

export const withoutEntry = (state: State, id: string): State => ({
  ...state,
  journal: state.journal.filter((entry) => entry.id !== id),
});
