import { testEquation, type Equation } from '../equations/equation';
import type { AnggaranInput, BudgetNode } from '../inputs/anggaran/types';
import type { Figure, PercentFigure } from '../inputs/figure';
import type { CellRef } from '../sheet/address';

/** From this many equations on, only the programs that something is wrong with are searched. */
const LARGE = 20_000;
/** An equation over more programs than this (a TOTAL) does not make each of them suspect. */
const FEW_PROGRAMS = 4;

/** The equations that a search needs, and the cells that it may not change. */
export interface Neighbourhood {
  readonly equations: readonly Equation[];
  readonly isSettled: (cell: CellRef) => boolean;
}

const NOTHING: Neighbourhood = { equations: [], isSettled: () => false };

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

/** Rows of the budget sheet → the row of their program; rows above programs have none. */
function programRows(input: AnggaranInput): ReadonlyMap<number, number> {
  const programs = new Map<number, number>();
  const visit = (node: BudgetNode, program: number | null): void => {
    const own =
      node.kode.level === 'program' ? (node.rows[0]?.row ?? node.children[0]?.rows[0]?.row ?? null) : program;
    if (own !== null) for (const { row } of node.rows) programs.set(row, own);
    for (const child of node.children) visit(child, own);
  };
  for (const root of input.tree.roots) visit(root, null);
  return programs;
}

/**
 * The equations among which causes are searched. A workbook of usual size is searched whole. Of a very large one,
 * those that touch a program with a broken equation; cells of the other programs count as certain. What is
 * left out is an explanation that changes a program in which everything holds (docs/adr/0401).
 */
export function neighbourhood(all: Iterable<Equation>, anggaran: AnggaranInput | null): Neighbourhood {
  const equations = [...all];
  const broken = equations.filter((equation) => testEquation(equation) === 'disagree');
  if (broken.length === 0) return NOTHING;
  if (equations.length < LARGE || !anggaran) return { equations, isSettled: () => false };
  const programs = programRows(anggaran);
  const programOf = ({ sheet, row }: CellRef) =>
    sheet === anggaran.sheet.name ? programs.get(row) : undefined;
  const suspect = new Set<number>();
  for (const equation of broken) {
    const own = new Set<number>();
    for (const figure of figuresOf(equation)) {
      const program = programOf(figure);
      if (program !== undefined) own.add(program);
    }
    if (own.size <= FEW_PROGRAMS) own.forEach((program) => suspect.add(program));
  }
  const isSettled = (cell: CellRef): boolean => {
    const program = programOf(cell);
    return program !== undefined && !suspect.has(program);
  };
  const touches = (equation: Equation): boolean => {
    for (const figure of figuresOf(equation)) if (!isSettled(figure)) return true;
    return false;
  };
  const kept = new Set(broken);
  return { equations: equations.filter((equation) => kept.has(equation) || touches(equation)), isSettled };
}
