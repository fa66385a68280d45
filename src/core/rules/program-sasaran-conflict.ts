import type { AnggaranInput, BudgetNode } from '../inputs/anggaran/types';
import { comparedName, nameScore } from '../matching/names';
import type { BudgetItem } from '../tables/budget';
import { finding, type Finding } from './finding';
import type { Rule } from './rule';

/** What the sasaran column says at and below a node, in source order, each once. */
function sasaranBelow(nodes: readonly BudgetNode[]): string[] {
  const found: string[] = [];
  const visit = (node: BudgetNode): void => {
    for (const { sasaran } of node.rows) {
      const isKnown = found.some((other) => comparedName(other).text === comparedName(sasaran).text);
      if (sasaran !== '' && !isKnown) found.push(sasaran);
    }
    node.children.forEach(visit);
  };
  nodes.forEach(visit);
  return found;
}

const isSame = (a: string, b: string): boolean => nameScore(comparedName(a), comparedName(b)) >= 0.6;

/** The first reason why a program's sasaran is not clear, with the other name. */
function conflictOf(
  program: BudgetItem,
  chosen: string | undefined,
  iku: readonly string[],
): { readonly variant: string; readonly sasaran: string; readonly other: string } | null {
  const [first, second] = sasaranBelow(program.nodes);
  if (first === undefined) return null;
  if (second !== undefined) return { variant: 'two', sasaran: first, other: second };
  if (chosen !== undefined && !isSame(first, chosen))
    return { variant: 'choice', sasaran: first, other: chosen };
  const isUnknown = iku.length > 0 && !iku.some((other) => isSame(first, other));
  return isUnknown ? { variant: 'iku', sasaran: first, other: iku.join('; ') } : null;
}

function found(
  input: AnggaranInput,
  program: BudgetItem,
  { variant, sasaran, other }: NonNullable<ReturnType<typeof conflictOf>>,
): Finding {
  return finding({
    rule: 'program-sasaran-conflict',
    severity: 'warning',
    variant,
    cell: {
      sheet: input.sheet.name,
      row: program.line?.row ?? input.rows[0]!.row,
      column: input.mapping.columns.sasaran![0]!,
    },
    rowName: program.name,
    column: 'sasaran',
    printed: { unit: 'raw', text: sasaran },
    parameters: { sasaran, other, kode: program.kode },
  });
}

/** A program under two sasaran, under another than was chosen, or under one that the IKU sheet does not have. */
export const programSasaranConflict: Rule = {
  id: 'program-sasaran-conflict',
  family: 'across',
  *check({ inputs: { anggaran }, budget, choices }) {
    if (!anggaran || !budget || !anggaran.mapping.columns.sasaran) return;
    for (const program of budget.top) {
      const conflict = conflictOf(program, choices.sasaran.get(program.key), choices.iku);
      if (conflict) yield found(anggaran, program, conflict);
    }
  },
};
