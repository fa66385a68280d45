import { allEquations } from '../equations/all';
import { testEquation, type Equation } from '../equations/equation';
import type { BudgetNode, AnggaranInput } from '../inputs/anggaran/types';
import type { Inputs } from '../inputs/choose';
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
export function testAll(inputs: Pick<Inputs, 'anggaran' | 'ppks'>): Tested {
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

/** Per row of the budget sheet: the row of its program; rows above programs have none. */
function programRows(input: AnggaranInput): readonly (number | undefined)[] {
  const programs: number[] = [];
  const visit = ({ kode, rows, children }: BudgetNode, above: number | null): void => {
    const program = kode.level === 'program' ? (rows[0]?.row ?? children[0]?.rows[0]?.row ?? null) : above;
    if (program !== null) for (const { row } of rows) programs[row] = program;
    for (const child of children) visit(child, program);
  };
  for (const root of input.tree.roots) visit(root, null);
  return programs;
}

/** The programs (their rows) that a broken equation touches. */
function suspectPrograms(
  broken: readonly Equation[],
  programOf: (cell: CellRef) => number | undefined,
): ReadonlySet<number> {
  const suspect = new Set<number>();
  for (const equation of broken) {
    const own = new Set<number>();
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
export function neighbourhood(
  inputs: Pick<Inputs, 'anggaran' | 'ppks'>,
  { count, broken }: Tested,
): Neighbourhood {
  const { anggaran } = inputs;
  if (broken.length === 0) return NOTHING;
  if (count < LARGE || !anggaran) return { equations: allEquations(inputs), isSettled: () => false };
  const programs = programRows(anggaran);
  const { name } = anggaran.sheet;
  const suspect = suspectPrograms(broken, ({ sheet, row }) => (sheet === name ? programs[row] : undefined));
  // A row's own equations, and its sum over the rows below it, touch no other program than its own.
  const isWanted = (row: number): boolean => {
    const program = programs[row];
    return program === undefined || suspect.has(program);
  };
  return {
    equations: allEquations(inputs, isWanted),
    isSettled: ({ sheet, row }) => sheet === name && !isWanted(row),
  };
}
