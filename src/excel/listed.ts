import type { Finding } from '../core/rules/finding';
import { address } from '../core/sheet/address';
import { acceptanceOf } from '../core/state/changes';
import type { State } from '../core/state/state';
import type { Recognition } from './engine';
import type { WorkbookFacts } from './read/facts';
import type { ListedFinding, ListedSheet, Recognised } from './session-types';

const listedSheets = ({ sheets }: WorkbookFacts): ListedSheet[] =>
  sheets.map(({ name, visibility, mark, isProtected, isUnfinished }) => ({
    name,
    visibility,
    mark,
    isProtected,
    isUnfinished,
  }));

/** Tables are there, and the rows that they link to are others by now. */
const isShifted = ({ state, sheets }: WorkbookFacts, rows: string): boolean =>
  state.madeFrom !== '' && rows !== '' && state.madeFrom !== rows && sheets.some(({ mark }) => mark !== null);

/** What the pane is told of a workbook that was read. */
export const recognisedOf = (
  facts: WorkbookFacts,
  { inputs, candidates, problem, rows }: Recognition,
): Recognised => ({
  sheets: listedSheets(facts),
  inputs,
  candidates,
  problem,
  isShifted: isShifted(facts, rows),
  choice: facts.state.choice,
  columns: facts.state.columns,
  settings: facts.state.settings,
  isHighlightOn: facts.state.isHighlightOn,
  isCalculationManual: facts.isCalculationManual,
  isReadOnly: facts.isReadOnly,
  isStructureProtected: facts.isStructureProtected,
});

function offersOf({ rule, expected, causes }: Finding): ListedFinding['offers'] {
  if (rule === 'text-number') return ['convert-column'];
  const isFigure = expected !== null && expected.unit !== 'raw';
  return isFigure || causes.length > 0 ? ['correct'] : [];
}

/** Findings with an id that stays from one check to the next, and with the reasons why some may stand. */
export function listedFindings(findings: readonly Finding[], state: State): ListedFinding[] {
  const used = new Map<string, number>();
  return findings.map((finding) => {
    const { rule, cell, column } = finding;
    const place = `${rule}|${column}|${address(cell.row, cell.column)}|${cell.sheet}`;
    const count = (used.get(place) ?? 0) + 1;
    used.set(place, count);
    const id = count === 1 ? place : `${place}|${count}`;
    return { id, finding, acceptance: acceptanceOf(state, finding), offers: offersOf(finding) };
  });
}
