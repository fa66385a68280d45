import { allEquations } from '../../core/equations/all';
import { testEquation, type Equation } from '../../core/equations/equation';
import type { Inputs } from '../../core/inputs/choose';
import type { Finding, Severity } from '../../core/rules/finding';
import type { CellRef } from '../../core/sheet/address';
import type { Block, SheetSnapshot } from '../../core/sheet/snapshot';
import { printCondition, relativeTo, stillBroken, unchanged, type Condition } from './condition';

/** One conditional format: a rectangle of one sheet, with the formula for its top left cell. */
export interface HighlightRule {
  readonly sheet: string;
  readonly block: Block;
  readonly formula: string;
  readonly severity: Severity;
}

/** By this text a rule of ours is known again: always true, in every language of Excel. */
export const OUR_RULE = '=AND(N("lkjip")=0,';

/** More would make Excel slow to draw; the worst come first. */
const MOST_RULES = 1000;

const cellKey = ({ sheet, row, column }: CellRef): string => `${sheet}\n${row}\n${column}`;

/** The cells that a finding marks: its own, and where one finding stands for many cells, all of them. */
const markedCells = ({ cell, cells, parameters }: Finding): readonly CellRef[] =>
  parameters.count === undefined ? [cell] : [cell, ...cells];

/** Equations that do not hold, by rule and by the cell that is held against them. */
function brokenEquations(inputs: Inputs): ReadonlyMap<string, Equation> {
  const broken = new Map<string, Equation>();
  for (const equation of allEquations(inputs)) {
    const key = `${equation.rule}\n${cellKey(equation.kind === 'sum' ? equation.result : equation.percent)}`;
    if (!broken.has(key) && testEquation(equation) === 'disagree') broken.set(key, equation);
  }
  return broken;
}

interface Marked {
  readonly cell: CellRef;
  readonly condition: Condition;
  readonly severity: Severity;
}

function conditionOf(
  finding: Finding,
  cell: CellRef,
  sheet: SheetSnapshot,
  equations: ReadonlyMap<string, Equation>,
): Condition {
  if (finding.rule === 'text-number') return ['ISTEXT(', cell, ')'];
  const equation = equations.get(`${finding.rule}\n${cellKey(cell)}`);
  const broken = equation && stillBroken(equation, sheet);
  return broken ?? unchanged(cell, sheet.value(cell.row, cell.column));
}

/** The rules that highlight the findings, worst first; rows that say the same of themselves share one. */
export function highlightRules(
  inputs: Inputs,
  findings: readonly Finding[],
  sheets: readonly SheetSnapshot[],
): HighlightRule[] {
  const equations = brokenEquations(inputs);
  const byName = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  const marked = findings.flatMap((finding) =>
    markedCells(finding).flatMap((cell): Marked[] => {
      const sheet = byName.get(cell.sheet);
      if (!sheet) return [];
      return [{ cell, condition: conditionOf(finding, cell, sheet, equations), severity: finding.severity }];
    }),
  );
  return joinedRows(marked).slice(0, MOST_RULES);
}

function joinedRows(marked: readonly Marked[]): HighlightRule[] {
  const rules: HighlightRule[] = [];
  /** By what a rule would say of the next row: its place in the list. */
  const open = new Map<string, number>();
  const seen = new Set<string>();
  for (const { cell, condition, severity } of marked) {
    const { sheet, row, column } = cell;
    const shape = `${sheet}\n${column}\n${severity}\n${relativeTo(condition, row)}`;
    if (seen.has(`${shape}\n${row}`)) continue;
    seen.add(`${shape}\n${row}`);
    const place = open.get(`${shape}\n${row}`);
    if (place === undefined) {
      const formula = `${OUR_RULE}${printCondition(condition)})`;
      rules.push({ sheet, block: { top: row, bottom: row, left: column, right: column }, formula, severity });
    } else {
      rules[place] = { ...rules[place]!, block: { ...rules[place]!.block, bottom: row } };
    }
    open.set(`${shape}\n${row + 1}`, place ?? rules.length - 1);
  }
  return rules;
}
