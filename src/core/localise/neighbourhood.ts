import type { Wanted } from '../equations/amount-rows';
import { allEquations, type SummedInputs } from '../equations/all';
import { testEquation, type Equation } from '../equations/equation';
import type { BudgetInput, BudgetNode } from '../inputs/anggaran/types';
import { budgetInputs } from '../inputs/choose';
import type { Figure, PercentFigure } from '../inputs/figure';
import type { CellRef } from '../sheet/address';

/** From this many equations on, only the programs that something is wrong with are searched. */
const LARGE = 20_000;
/** An equation over more programs than this (a TOTAL) does not make each of them suspect. */
const FEW_PROGRAMS = 4;

/** What a test of all equations has told: how many there are, and which do not hold. */
export interface Tested {
  readonly count: number;
  readonly broken: readonly Equation[];
}

/** The equations that a search needs, and the cells that it may not change. */
export interface Neighbourhood {
  readonly equations: Iterable<Equation>;
  readonly isSettled: (cell: CellRef) => boolean;
}

const NOTHING: Neighbourhood = { equations: [], isSettled: () => false };

/** Tests every equation of the inputs. */
export function testAll(inputs: SummedInputs): Tested {
  const broken: Equation[] = [];
  let count = 0;
  for (const equation of allEquations(inputs)) {
    count++;
    if (testEquation(equation) === 'disagree') broken.push(equation);
  }
  return { count, broken };
}

function* figuresOf(equation: Equation): Iterable<Figure | PercentFigure> {
  if (equation.kind === 'ratio') {
    yield equation.percent;
    yield equation.part;
    yield equation.whole;
    return;
  }
  yield equation.result;
  for (const { figure } of equation.terms) yield figure;
}

/** Per row of a budget sheet: the kode of its program; rows above programs have none. */
function programsOfRows({ tree }: BudgetInput): readonly (string | undefined)[] {
  const programs: string[] = [];
  const visit = ({ kode, rows, children }: BudgetNode, above: string | null): void => {
    const program = kode.level === 'program' ? kode.key : above;
    if (program !== null) for (const { row } of rows) programs[row] = program;
    for (const child of children) visit(child, program);
  };
  for (const root of tree.roots) visit(root, null);
  return programs;
}

/** The programs that a broken equation touches, by kode: those of both sheets where realisasi has one of its own. */
function suspectPrograms(
  broken: readonly Equation[],
  programOf: (cell: CellRef) => string | undefined,
): ReadonlySet<string> {
  const suspect = new Set<string>();
  for (const equation of broken) {
    const own = new Set<string>();
    for (const figure of figuresOf(equation)) {
      const program = programOf(figure);
      if (program !== undefined) own.add(program);
    }
    if (own.size <= FEW_PROGRAMS) own.forEach((program) => suspect.add(program));
  }
  return suspect;
}

/**
 * The equations among which causes are searched. A workbook of usual size is searched whole. Of a very large one,
 * those that touch a program with a broken equation; cells of the other programs count as certain. What is
 * left out is an explanation that changes a program in which everything holds (docs/adr/0401).
 */
export function neighbourhood(inputs: SummedInputs, { count, broken }: Tested): Neighbourhood {
  if (broken.length === 0) return NOTHING;
  if (count < LARGE) return { equations: allEquations(inputs), isSettled: () => false };
  const programs = new Map(budgetInputs(inputs).map((input) => [input.sheet.name, programsOfRows(input)]));
  const programOf = ({ sheet, row }: Pick<CellRef, 'sheet' | 'row'>) => programs.get(sheet)?.[row];
  const suspect = suspectPrograms(broken, programOf);
  // A row's own equations, and its sum over the rows below it, touch no other program than its own.
  const isWanted = (cell: Pick<CellRef, 'sheet' | 'row'>): boolean => {
    const program = programOf(cell);
    return program === undefined || suspect.has(program);
  };
  const wantedOf =
    ({ sheet: { name } }: BudgetInput): Wanted =>
    (row) =>
      isWanted({ sheet: name, row });
  return { equations: allEquations(inputs, wantedOf), isSettled: (cell) => !isWanted(cell) };
}
