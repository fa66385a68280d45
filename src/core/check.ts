import { auditOf } from './audit/audit';
import { WRITTEN_CHECKS } from './audit/rules/registry';
import { testEquation, type Equation, type Verdict } from './equations/equation';
import type { Inputs } from './inputs/choose';
import { matchKinerja } from './matching/match';
import { attachCauses } from './localise/attach';
import { explainInputs } from './localise/explain';
import type { Explanation } from './localise/explanation';
import { figureColumns } from './rules/columns';
import type { Coverage, Finding, Severity } from './rules/finding';
import { RULES } from './rules/registry';
import { DEFAULTS, type Settings } from './settings/settings';
import { budgetOf } from './tables/budget';
import { sasaranChoices } from './tables/context';

/** What a check gives: findings, worst first, and how many equations were tested. */
export interface CheckResult {
  readonly findings: readonly Finding[];
  readonly coverage: Coverage;
  /** Likely causes of what does not add up, one for each connected set of equations; `findings` carry them too. */
  readonly explanations: readonly Explanation[];
}

const RANK: Record<Severity, number> = { error: 0, warning: 1, info: 2 };

/** Worst first; within a severity in reading order. */
const inOrder = (a: Finding, b: Finding): number =>
  RANK[a.severity] - RANK[b.severity] ||
  (a.cell.sheet === b.cell.sheet ? 0 : a.cell.sheet < b.cell.sheet ? -1 : 1) ||
  a.cell.row - b.cell.row ||
  a.cell.column - b.cell.column;

/** A rule says the same of a cell once, also where the sheet and the tables together gave rise to it. */
function onceEach(): (finding: Finding) => boolean {
  const told = new Set<string>();
  return ({ rule, column, cell }) => {
    const key = `${rule}|${column}|${cell.row}|${cell.column}|${cell.sheet}`;
    return !told.has(key) && told.add(key) !== null;
  };
}

/**
 * Holds every rule against the inputs. Each equation that is tested counts once in the coverage; one with a cell
 * that could not be read is untestable, never agreeing.
 */
export function check(inputs: Inputs, settings: Settings = DEFAULTS): CheckResult {
  const count: Record<Verdict, number> = { agree: 0, disagree: 0, untestable: 0 };
  const broken: Equation[] = [];
  let audited = 0;
  const periode = inputs.identitas.periode;
  const budget = inputs.anggaran && budgetOf(inputs.anggaran);
  const counted = (equation: Equation): Verdict => {
    const verdict = testEquation(equation);
    count[verdict]++;
    return verdict;
  };
  const context = {
    inputs,
    columns: figureColumns(inputs),
    settings,
    choices: sasaranChoices(settings, inputs.iku),
    budget,
    matching: inputs.kinerja && budget && matchKinerja(inputs.kinerja, budget, settings.matches),
    yearEnd: periode === null || periode === 'tahun' || periode === 'triwulan IV',
    audit: auditOf(inputs, budget, (equation) => {
      audited++;
      return counted(equation);
    }),
    test: (equation: Equation): Verdict => {
      const verdict = counted(equation);
      if (verdict === 'disagree') broken.push(equation);
      return verdict;
    },
  };
  const findings = [...RULES, ...WRITTEN_CHECKS]
    .filter(({ id }) => !settings.aturanMati.has(id))
    .flatMap((rule) => [...rule.check(context)])
    .filter(onceEach())
    .sort(inOrder);
  const tested = count.agree + count.disagree;
  const explanations = explainInputs(inputs, { count: tested - audited, broken });
  return {
    findings: attachCauses(findings, explanations),
    coverage: { tested, ...count },
    explanations,
  };
}
