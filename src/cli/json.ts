import type { DerivedCorrection } from '../core/corrections/derived';
import { listedInputs, type Inputs } from '../core/inputs/choose';
import type { Mapping } from '../core/inputs/mapping';
import { plainAmount } from '../core/number/sen';
import { plainPercent } from '../core/number/write-number';
import type { Finding, Quantity } from '../core/rules/finding';
import { address, columnName } from '../core/sheet/address';
import { acceptanceOf } from '../core/state/changes';
import type { State } from '../core/state/state';
import { plainFigures } from '../core/tables/figures';
import { printedFigures } from '../core/tables/printed-figures';
import { sentence } from '../messages/findings';
import type { Language } from '../messages/words';
import type { Fixed } from './fix';
import type { Outcome } from './work';

/** A figure as JSON writes it: "." as decimal mark, percentages with two decimals; raw text as it stands. */
function plain(quantity: Quantity | null): string | null {
  if (!quantity) return null;
  if (quantity.unit === 'raw') return quantity.text;
  return quantity.unit === 'percent' ? plainPercent(quantity.percent) : plainAmount(quantity.sen);
}

const cellOf = (cell: { sheet: string; row: number; column: number }) => ({
  sheet: cell.sheet,
  cell: address(cell.row, cell.column),
});

/** "C"; several columns as "A:E". */
function columnsText(columns: readonly number[]): string {
  const [first, last] = [Math.min(...columns), Math.max(...columns)];
  return first === last ? columnName(first) : `${columnName(first)}:${columnName(last)}`;
}

const inputJson = ({ kind, sheet, headerLast, columns }: Mapping, rows: number) => ({
  kind,
  sheet,
  headerRow: headerLast + 1,
  columns: Object.fromEntries(Object.entries(columns).map(([meaning, at]) => [meaning, columnsText(at)])),
  rows,
});

const inputsJson = (inputs: Inputs) =>
  listedInputs(inputs).map(({ mapping, rows }) => inputJson(mapping, rows.length));

/** Only where the user lets the finding stand. */
function acceptedJson(state: State, finding: Finding): { readonly accepted?: string } {
  const acceptance = acceptanceOf(state, finding);
  return acceptance ? { accepted: acceptance.reason } : {};
}

const findingJson = (finding: Finding, state: State, language: Language) => ({
  rule: finding.rule,
  severity: finding.severity,
  ...(finding.variant !== null && { class: finding.variant }),
  status: finding.status,
  ...(finding.derivedFrom && {
    derivedFrom: { rule: finding.derivedFrom.rule, ...cellOf(finding.derivedFrom.cell) },
  }),
  ...acceptedJson(state, finding),
  ...cellOf(finding.cell),
  printed: plain(finding.printed),
  expected: plain(finding.expected),
  difference: plain(finding.difference),
  message: sentence(finding, language),
  cells: finding.cells.map(cellOf),
  causes: finding.causes.map(({ cells, explains }) => ({
    cells: cells.map(({ cell, printed, suggested }) => ({ ...cellOf(cell), printed, suggested })),
    explains,
  })),
});

/** What `--json` prints: one object, its keys and forms are a contract (see docs). */
export const resultJson = (outcome: Outcome, language: Language): string =>
  JSON.stringify(resultObject(outcome, language));

/** The same of `fix`: what was corrected and what was left, then the check of the output. */
export const fixedJson = ({ made, left, outcome }: Fixed, language: Language): string =>
  JSON.stringify({
    fixed: made.map(({ correction }) => correctionJson(correction)),
    left: left.map(({ correction, why }) => ({ ...correctionJson(correction), why })),
    ...resultObject(outcome, language),
  });

const correctionJson = ({ cell, rule, printed, suggested }: DerivedCorrection) => ({
  ...cellOf(cell),
  rule,
  printed,
  suggested,
});

/** The same as an object. */
export function resultObject(
  { inputs, result, figures, tables, written, state }: Outcome,
  language: Language,
) {
  const { tested, agree, disagree, untestable } = result.coverage;
  return {
    inputs: inputsJson(inputs),
    figures: plainFigures(figures),
    figuresPrinted: printedFigures(inputs),
    coverage: { tested, agree, disagree, untestable },
    findings: result.findings.map((finding) => findingJson(finding, state, language)),
    tables: tables.map(({ id, sheet, status, needs }) => ({
      id,
      sheet,
      status: status === 'written' && !written ? 'possible' : status,
      ...(needs && { needs }),
    })),
  };
}
