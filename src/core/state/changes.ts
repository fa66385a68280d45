import type { InputKind, MappedByHand } from '../inputs/mapping';
import { plainQuantity } from '../rules/plain-quantity';
import type { Finding, Quantity } from '../rules/finding';
import { address } from '../sheet/address';
import { digest } from './digest';
import type { Acceptance, JournalEntry, KeptSetting, State } from './state';

const plain = (quantity: Quantity | null): string => (quantity === null ? '' : plainQuantity(quantity));

/** Whatever the finding was made from besides its own cell. */
const seenOf = ({ variant, expected, addends, cells, parameters }: Finding): string =>
  digest(
    JSON.stringify([
      variant,
      plain(expected),
      addends.map(({ cell, sen, sign }) => [cell.sheet, cell.row, cell.column, String(sen), sign]),
      cells.map(({ sheet, row, column }) => [sheet, row, column]),
      parameters,
    ]),
  );

/** What makes a finding the same finding in the next check: the rule, the cells, and what is printed there. */
export const acceptanceKey = (finding: Finding): Omit<Acceptance, 'reason'> => ({
  rule: finding.rule,
  sheet: finding.cell.sheet,
  cell: address(finding.cell.row, finding.cell.column),
  printed: plain(finding.printed),
  seen: seenOf(finding),
});

const isSame = (a: Omit<Acceptance, 'reason'>, b: Omit<Acceptance, 'reason'>): boolean =>
  a.rule === b.rule &&
  a.sheet === b.sheet &&
  a.cell === b.cell &&
  a.printed === b.printed &&
  a.seen === b.seen;

/** Why the user lets a finding stand; null when it is open, also when its cells show something else by now. */
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
  change: Readonly<Partial<Record<InputKind | 'skpd', string | null>>>,
): State {
  const entries = Object.entries({ ...state.choice, ...change });
  return { ...state, choice: Object.fromEntries(entries.filter(([, sheet]) => sheet !== null)) };
}

/** By which columns a sheet is read as an input; null for those recognised. */
export function withColumnChoice(state: State, kind: InputKind, choice: MappedByHand | null): State {
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
