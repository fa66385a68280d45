import type { Equation } from '../equations/equation';
import { plainQuantity } from '../rules/plain-quantity';
import type { Cause, Finding } from '../rules/finding';
import type { CellRef } from '../sheet/address';
import type { Explanation, Hypothesis, OpenPart, SurePart } from './explanation';

const cellKey = ({ sheet, row, column }: CellRef): string => `${row}:${column}:${sheet}`;
const keyOf = (rule: string, cell: CellRef): string => `${rule}|${cellKey(cell)}`;
const equationKey = (equation: Equation): string =>
  keyOf(equation.rule, equation.kind === 'sum' ? equation.result : equation.percent);

/** The equation that a finding is about; a total below its addends is about the grand total. */
const findingKey = ({ rule, cell }: Finding): string =>
  keyOf(rule === 'total-outside-range' ? 'grand-total' : rule, cell);

const causeOf = ({ changes, closes }: Hypothesis, tied: number): Cause => ({
  cells: changes.map(({ cell, printed, suggested, derived }) => ({
    cell,
    printed: plainQuantity(printed),
    suggested: plainQuantity(suggested),
    isPercent: suggested.unit === 'percent',
    derived,
  })),
  explains: closes.length,
  tied,
});

const explainsIt = (key: string) => (hypothesis: Hypothesis) =>
  hypothesis.closes.some((equation) => equationKey(equation) === key);

/** The finding that the others of a sure part stand under: on a changed cell, else in its row, else the first. */
function rootOf({ changes }: SurePart, findings: readonly Finding[]): Finding {
  const isChanged = ({ cell }: Finding) => changes.some((c) => cellKey(c.cell) === cellKey(cell));
  const isBeside = ({ cell }: Finding) =>
    changes.some((c) => c.cell.sheet === cell.sheet && c.cell.row === cell.row);
  return findings.find(isChanged) ?? findings.find(isBeside) ?? findings[0]!;
}

const under = (finding: Finding, root: Finding): Finding => ({
  ...finding,
  status: 'derived',
  derivedFrom: { rule: root.rule, cell: root.cell },
});

/** Findings of a sure part: its cause and the alternatives; those on cells that are right stand under the root. */
function ofSurePart(part: SurePart, findings: readonly Finding[]): Finding[] {
  const root = rootOf(part, findings);
  return findings.map((finding) => {
    const others = part.alternatives.filter(explainsIt(findingKey(finding)));
    const causes = [part, ...others].map((hypothesis) => causeOf(hypothesis, 1));
    const isRight = !part.changes.some((c) => cellKey(c.cell) === cellKey(finding.cell));
    const caused = { ...finding, causes };
    return isRight && finding !== root ? under(caused, root) : caused;
  });
}

/** Findings that stay open: what is possible; one that only follows from another of its row stands under it. */
function ofOpenPart(part: OpenPart, findings: readonly Finding[], allOpen: readonly Finding[]): Finding[] {
  const follows = new Set(part.residuals.filter((r) => r.follows).map((r) => equationKey(r.equation)));
  return findings.map((finding) => {
    const possible = part.possibilities.filter(explainsIt(findingKey(finding)));
    const caused = { ...finding, causes: possible.map((hypothesis) => causeOf(hypothesis, part.tied)) };
    if (!follows.has(findingKey(finding))) return caused;
    const root = allOpen.find(
      ({ rule, cell, column }) =>
        rule === finding.rule &&
        cell.sheet === finding.cell.sheet &&
        cell.row === finding.cell.row &&
        column !== finding.column,
    );
    return root ? under(caused, root) : caused;
  });
}

/** Findings with their causes, most likely first, and each one as root or derived (definitions.md 6). */
export function attachCauses(
  findings: readonly Finding[],
  explanations: readonly Explanation[],
): readonly Finding[] {
  const byKey = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = findingKey(finding);
    byKey.set(key, [...(byKey.get(key) ?? []), finding]);
  }
  const about = (equations: readonly Equation[]): Finding[] => [
    ...new Set(equations.flatMap((equation) => byKey.get(equationKey(equation)) ?? [])),
  ];
  const attached = new Map<Finding, Finding>();
  const keep = (before: readonly Finding[], after: readonly Finding[]): void =>
    before.forEach((finding, i) => attached.set(finding, after[i]!));
  for (const { sure, open } of explanations) {
    for (const part of sure) {
      const own = about(part.closes);
      if (own.length > 0) keep(own, ofSurePart(part, own));
    }
    const allOpen = about(open.flatMap(({ residuals }) => residuals.map(({ equation }) => equation)));
    for (const part of open) {
      const own = about(part.residuals.map(({ equation }) => equation));
      keep(own, ofOpenPart(part, own, allOpen));
    }
  }
  return findings.map((finding) => attached.get(finding) ?? finding);
}
