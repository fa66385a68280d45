import type { KinerjaInput, KinerjaProgram, KinerjaRow } from '../inputs/kinerja/types';
import type { Budget, BudgetItem } from '../tables/budget';
import { budgetPrograms, type BudgetProgram } from './budget-programs';
import { ACCEPTED, pairNames } from './by-name';
import { ProgramMatch } from './program-match';
import { holdsFor } from './names';
import { HEADING, type Match, type MatchChoice, type Matching } from './types';

interface ProgramPair {
  readonly kinerja: KinerjaProgram;
  readonly budget: BudgetProgram;
  readonly match: Match | null;
}

const rowsOf = ({ row, kegiatan }: KinerjaProgram): readonly KinerjaRow[] =>
  [row, ...kegiatan.flatMap((own) => [own.row, ...own.sub])].filter((one) => one !== null);

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
  state: basis === 'choice' ? 'confirmed' : score === null || score >= ACCEPTED ? 'accepted' : 'proposed',
  basis,
  score,
});

/** Which heading is which program of the budget: as the office decided, by its code, by the codes below it, else by name in any order. */
function pairPrograms(
  kinerja: KinerjaInput,
  programs: readonly BudgetProgram[],
  choices: readonly MatchChoice[],
): ProgramPair[] {
  const pairs: ProgramPair[] = [];
  const free = new Set(programs);
  const byName: KinerjaProgram[] = [];
  const take = (own: KinerjaProgram, budget: BudgetProgram, match: Match | null): void => {
    pairs.push({ kinerja: own, budget, match });
    free.delete(budget);
  };
  const decided = headingChoices(choices);
  for (const own of kinerja.programs) {
    const chosen = decided.programFor(own.row, programs);
    if (chosen && free.has(chosen)) {
      take(own, chosen, programMatch(own.row!, chosen, 'choice', null));
      continue;
    }
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
    if (!decided.isRefused(own.row!, budget))
      take(own, budget, programMatch(own.row!, budget, 'name', score));
  }
  return pairs;
}

/** What the office decided about program headings. */
function headingChoices(choices: readonly MatchChoice[]) {
  const headings = choices.filter(({ nomor }) => nomor === HEADING);
  return {
    programFor(row: KinerjaRow | null, programs: readonly BudgetProgram[]): BudgetProgram | undefined {
      const choice = row && headings.find(({ nama, kode }) => kode !== null && holdsFor(nama, row.nama));
      return choice ? programs.find(({ item }) => item.key === choice.kode) : undefined;
    },
    isRefused: (row: KinerjaRow, { item }: BudgetProgram): boolean =>
      headings.some(
        ({ program, nama, kode }) =>
          kode === null && (nama === null ? program === item.key : holdsFor(nama, row.nama)),
      ),
  };
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
  const pairs = pairPrograms(kinerja, programs, choices);
  const matches = new Map<KinerjaRow, Match>();
  const programOf = new Map<KinerjaRow, string>();
  const leftRows: KinerjaRow[] = [];
  const leftItems = new Set<BudgetItem>(programs.flatMap(({ leaves }) => leaves));
  for (const pair of pairs) {
    if (pair.match) matches.set(pair.match.row, pair.match);
    for (const row of rowsOf(pair.kinerja)) programOf.set(row, pair.budget.item.key);
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
    programOf,
    leftRows: leftRows.sort((a, b) => a.row - b.row),
    leftPrograms: unpaired.flatMap(({ row }) => row ?? []),
    leftItems: [...leftItems],
  };
}
