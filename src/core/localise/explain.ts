import type { Equation } from '../equations/equation';
import type { SummedInputs } from '../equations/all';
import { budgetInputs } from '../inputs/choose';
import type { Quantity } from '../rules/finding';
import { buildSystem, PLAIN_SHEETS, type SheetFacts } from './build-system';
import { componentsOf } from './components';
import { POINT, UNEXPLAINED } from './cost';
import type { Change, Explanation, Hypothesis, OpenPart, SurePart } from './explanation';
import { costOf, holdsUnder, type Assignment, type Assignments } from './figures';
import { groupBy } from './groups';
import { layoutOf, type Layout } from './layout';
import { neighbourhood, testAll, type Tested } from './neighbourhood';
import { obviousParts } from './obvious';
import { distinctParts, partsOf, sureParts, type Part } from './parts';
import type { Piece } from './piece';
import { rebase } from './rebase';
import { Respondents } from './respondents';
import type { SlipMemory } from './row-options';
import { residualAt } from './residual';
import { LIMITS, solve, type Solutions, type SolverLimits } from './solver';
import type { System } from './system';

/** Alternatives and possibilities that are named. */
const NAMED = 5;
/** How much dearer than the first cause an alternative may be, in half points. */
const MARGIN = 2 * POINT;
/** How often the next cheapest is asked for, to name alternatives. */
const ROUNDS = 2;

function changeOf(system: System, { cell: id, value, decimals, slip }: Assignment): Change {
  const { ref, rowName, column, unit, derived, value: printed, decimals: shown } = system.cells[id]!;
  const quantity = (sen: bigint, places: number): Quantity =>
    unit === 'percent' ? { unit, percent: { digits: sen, decimals: places } } : { unit, sen };
  return {
    cell: ref,
    rowName,
    column,
    printed: quantity(printed, shown),
    suggested: quantity(value, decimals),
    slip,
    derived,
  };
}

/** What is asked of the solver beside the component. */
interface Question {
  readonly ruledOut: Assignments;
  readonly dearest: number;
  readonly share: number;
}
/** Work for all components together, in limits of one; and what one gets for later questions, or in any case. */
const POOL = 3;
const LATER = 1 / 4;
const LEAST = 1 / 50;

/** Explains the components of one workbook. */
class Explainer {
  private readonly memory: SlipMemory = new Map();
  /** Of the component that is being explained. */
  private respondents = new Map<System, Respondents>();
  /** Work that all components of the workbook may still take together. */
  private pool: number;

  constructor(
    private readonly system: System,
    private readonly layout: Layout,
    private readonly limits: SolverLimits,
  ) {
    this.pool = POOL * limits.work;
  }

  explain(members: readonly number[]): Explanation {
    this.respondents = new Map();
    const { parts, exact } = this.surely(this.system, members);
    const made = parts.flatMap((part) => part.changes);
    const left = members.filter((id) => !holdsUnder(this.system, this.system.constraints[id]!, made));
    const after = left.length === 0 ? this.system : rebase(this.system, made);
    const open = componentsOf(after, left).map((group) => ({
      group,
      ...this.solve(after, group, { share: exact ? 1 : LATER }),
    }));
    return {
      broken: members.map((id) => this.system.constraints[id]!.equation),
      cost: (costOf(made) + open.reduce((sum, { pieces }) => sum + pieces[0]!.cost, 0)) / POINT,
      exact,
      sure: parts.map((part) => this.sure(part, parts, left, exact)).sort(byWeight),
      open: open.map(({ group, pieces, complete }) => ({
        ...this.open(after, group, left, pieces, made),
        exact: complete,
      })),
    };
  }

  /** The corrections that are sure; of a component too large to be searched, the obvious ones, then what they leave. */
  private surely(
    system: System,
    members: readonly number[],
  ): { readonly parts: Part[]; readonly exact: boolean } {
    const { pieces, complete } = this.solve(system, members, { share: 1 });
    if (complete) return { parts: sureParts(system, pieces), exact: true };
    const obvious = obviousParts(system, members);
    const after = rebase(
      system,
      obvious.flatMap((part) => part.changes),
    );
    const left = members.filter((id) => after.constraints[id]!.broken);
    const rest = obvious.length === 0 ? [] : componentsOf(after, left);
    const found = rest.map((group) => this.solve(after, group)).filter((solutions) => solutions.complete);
    return {
      parts: [...obvious, ...found.flatMap((solutions) => sureParts(after, solutions.pieces))],
      exact: false,
    };
  }

  /** `share` is the part of the limit that this question is worth. */
  private solve(
    system: System,
    members: readonly number[],
    { ruledOut = [], dearest = Infinity, share = LATER }: Partial<Question> = {},
  ): Solutions {
    const work = Math.ceil(Math.min(this.limits.work * share, Math.max(this.pool, this.limits.work * LEAST)));
    const problem = {
      system,
      layout: this.layout,
      members: new Set(members),
      excluded: groupBy(ruledOut, ({ cell }) => cell),
    };
    const limits = { ...this.limits, work };
    const solutions = solve(problem, limits, dearest, this.memory, this.respondentsOf(system));
    this.pool -= solutions.work;
    return solutions;
  }

  private respondentsOf(system: System): Respondents {
    let known = this.respondents.get(system);
    if (!known) this.respondents.set(system, (known = new Respondents(system, this.layout)));
    return known;
  }

  /** `made` are the corrections that `system` already has. */
  private hypothesis(
    system: System,
    { changes, closes }: Part,
    cost: number,
    made: Assignments = [],
  ): Hypothesis {
    const builtOn = made.filter(({ cell }) =>
      closes.some((id) => system.constraints[id]!.cells.includes(cell)),
    );
    const inOrder = [...changes].sort(
      (a, b) =>
        Number(system.cells[a.cell]!.derived) - Number(system.cells[b.cell]!.derived) || a.cell - b.cell,
    );
    return {
      changes: inOrder.map((change) => changeOf(this.system, change)),
      closes: closes.map((id) => this.system.constraints[id]!.equation),
      assumes: builtOn.map((change) => changeOf(this.system, change)),
      cost: cost / POINT,
    };
  }

  /** A sure part, and what else would explain its equations if the other sure parts are right. */
  private sure(part: Part, parts: readonly Part[], left: readonly number[], exact: boolean): SurePart {
    const others = parts.filter((other) => other !== part).flatMap((other) => other.changes);
    const own = this.hypothesis(this.system, part, costOf(part.changes), others);
    return { ...own, alternatives: exact ? this.alternatives(part, parts, left) : [] };
  }

  private alternatives(part: Part, parts: readonly Part[], left: readonly number[]): readonly Hypothesis[] {
    const others = parts.filter((other) => other !== part).flatMap((other) => other.changes);
    const system = rebase(this.system, others);
    const cells = new Set(part.closes.flatMap((id) => system.constraints[id]!.cells));
    const near = left.filter((id) => system.constraints[id]!.cells.some((cell) => cells.has(cell)));
    const ruledOut = [...part.changes];
    const dearest = costOf(part.changes) + MARGIN + near.length * UNEXPLAINED;
    const alternatives: Hypothesis[] = [];
    for (let round = 0; round < ROUNDS && alternatives.length < NAMED; round++) {
      const { pieces } = this.solve(system, [...part.closes, ...near], { ruledOut, dearest });
      const found = distinctParts(pieces.flatMap((piece) => partsOf(system, piece.changes))).filter(
        ({ closes }) => closes.some((id) => part.closes.includes(id)),
      );
      if (found.length === 0) break;
      for (const each of found.slice(0, NAMED - alternatives.length))
        alternatives.push(this.hypothesis(system, each, costOf(each.changes), others));
      ruledOut.push(...found.flatMap(({ changes }) => changes));
    }
    return alternatives;
  }

  private possibility(system: System, { changes, cost }: Piece, made: Assignments): Hypothesis {
    const closes = partsOf(system, changes).flatMap((part) => part.closes);
    return this.hypothesis(system, { changes, closes }, cost, made);
  }

  private open(
    system: System,
    group: readonly number[],
    left: readonly number[],
    pieces: readonly Piece[],
    made: Assignments,
  ): Omit<OpenPart, 'exact'> {
    const changing = pieces.filter((piece) => piece.changes.length > 0);
    return {
      residuals: group.map((id) => residualAt(system, id, left)),
      tied: pieces.length,
      possibilities: changing.slice(0, NAMED).map((piece) => this.possibility(system, piece, made)),
    };
  }
}

/** Those that close more first; then records, whose correction is the origin; then the cheaper. */
function byWeight(a: Hypothesis, b: Hypothesis): number {
  const derived = ({ changes }: Hypothesis) => Number(changes[0]!.derived);
  return b.closes.length - a.closes.length || derived(a) - derived(b) || a.cost - b.cost;
}

/** The likely causes of all equations that do not hold, one explanation for each connected set of them. */
export function explain(
  equations: Iterable<Equation>,
  facts: SheetFacts = PLAIN_SHEETS,
  limits: SolverLimits = LIMITS,
): readonly Explanation[] {
  const system = buildSystem(equations, facts);
  const components = componentsOf(system);
  if (components.length === 0) return [];
  const explainer = new Explainer(system, layoutOf(system), limits);
  return components.map((members) => explainer.explain(members));
}

/** The likely causes of all that does not add up in a workbook's inputs; `tested` where the equations were already. */
export function explainInputs(
  inputs: SummedInputs,
  tested: Tested = testAll(inputs),
): readonly Explanation[] {
  const budgets = budgetInputs(inputs);
  const sheets = [...budgets, ...(inputs.ppks ? [inputs.ppks] : [])].map(({ sheet }) => sheet);
  const { equations, isSettled } = neighbourhood(inputs, tested);
  return explain(equations, {
    isSettled,
    scaleOf: (name) => budgets.find(({ sheet }) => sheet.name === name)?.scale ?? 1,
    hasFormula: ({ sheet: name, row, column }) =>
      (sheets.find((sheet) => sheet.name === name)?.formula(row, column) ?? null) !== null,
  });
}
