import type { KinerjaInput, KinerjaProgram, KinerjaRow } from '../inputs/kinerja/types';
import type { Budget, BudgetItem } from '../tables/budget';
import { budgetPrograms, type BudgetProgram } from './budget-programs';
import { ACCEPTED, pairNames } from './by-name';
import { ProgramMatch } from './program-match';
import type { Match, MatchChoice, Matching } from './types';

interface ProgramPair {
  readonly kinerja: KinerjaProgram;
  readonly budget: BudgetProgram;
  readonly match: Match | null;
}

const programMatch = (
  row: KinerjaRow,
  { item, leaves }: BudgetProgram,
  basis: Match['basis'],
  score: number | null,
): Match => ({
  row,
  level: 'program',
  kode: item.key,
  name: item.name,
  items: leaves.length > 0 ? leaves : [item],
  state: score === null || score >= ACCEPTED ? 'accepted' : 'proposed',
  basis,
  score,
});

/** Which heading is which program of the budget: by its code, by the codes below it, else by name in any order. */
function pairPrograms(kinerja: KinerjaInput, programs: readonly BudgetProgram[]): ProgramPair[] {
  const pairs: ProgramPair[] = [];
  const free = new Set(programs);
  const byName: KinerjaProgram[] = [];
  const take = (own: KinerjaProgram, budget: BudgetProgram, match: Match | null): void => {
    pairs.push({ kinerja: own, budget, match });
    free.delete(budget);
  };
  for (const own of kinerja.programs) {
    const codes = [own.row, ...own.kegiatan.flatMap(({ row, sub }) => [row, ...sub])].flatMap(
      (row) => row?.kode ?? [],
    );
    const coded = programs.find(({ item }) =>
      codes.some(({ key }) => key === item.key || key.startsWith(`${item.key}.`)),
    );
    if (coded && free.has(coded)) take(own, coded, own.row && programMatch(own.row, coded, 'kode', null));
    else if (own.row) byName.push(own);
    else if (programs.length === 1) take(own, programs[0]!, null);
  }
  const left = [...free];
  const named = pairNames(
    byName.map(({ row }) => row!.nama),
    left.map(({ item }) => item.name),
  );
  for (const [at, { column, score }] of named) {
    const [own, budget] = [byName[at]!, left[column]!];
    take(own, budget, programMatch(own.row!, budget, 'name', score));
  }
  return pairs;
}

/**
 * Matches Kinerja rows to the budget (definitions.md 4): by kode, by name aligned inside the program, what is left on
 * both sides of a kegiatan by elimination; decisions of the office come first.
 */
export function matchKinerja(
  kinerja: KinerjaInput,
  budget: Budget,
  choices: readonly MatchChoice[] = [],
): Matching {
  const programs = budgetPrograms(budget);
  const pairs = pairPrograms(kinerja, programs);
  const matches = new Map<KinerjaRow, Match>();
  const leftRows: KinerjaRow[] = [];
  const leftItems = new Set<BudgetItem>(programs.flatMap(({ leaves }) => leaves));
  for (const pair of pairs) {
    if (pair.match) matches.set(pair.match.row, pair.match);
    const own = new ProgramMatch(pair.kinerja, pair.budget, choices);
    own.run();
    for (const [row, match] of own.matches) matches.set(row, match);
    leftRows.push(...own.leftRows());
    const left = new Set(own.leftItems());
    for (const item of pair.budget.leaves) if (!left.has(item)) leftItems.delete(item);
  }
  const paired = new Set(pairs.map((pair) => pair.kinerja));
  const unpaired = kinerja.programs.filter((program) => !paired.has(program));
  for (const { kegiatan } of unpaired)
    for (const { row, sub } of kegiatan) leftRows.push(...(sub.length > 0 ? sub : row ? [row] : []));
  return {
    matches,
    leftRows: leftRows.sort((a, b) => a.row - b.row),
    leftPrograms: unpaired.flatMap(({ row }) => row ?? []),
    leftItems: [...leftItems],
  };
}
