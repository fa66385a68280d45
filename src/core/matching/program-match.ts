import type { KinerjaKegiatan, KinerjaProgram, KinerjaRow } from '../inputs/kinerja/types';
import type { BudgetItem } from '../tables/budget';
import type { BudgetKegiatan, BudgetProgram } from './budget-programs';
import { ACCEPTED, pairNames } from './by-name';
import { comparedName, holdsFor, nameScore } from './names';
import type { Match, MatchBasis, MatchChoice, MatchState } from './types';

/** Matches the rows of one Kinerja program to one program of the budget. */
export class ProgramMatch {
  readonly matches = new Map<KinerjaRow, Match>();
  private readonly taken = new Set<BudgetItem>();
  /** Rows that the office decided to leave without a budget row. */
  private readonly settled = new Set<KinerjaRow>();
  private readonly kegiatanOf = new Map<KinerjaKegiatan, BudgetKegiatan>();

  constructor(
    private readonly kinerja: KinerjaProgram,
    private readonly budget: BudgetProgram,
    private readonly choices: readonly MatchChoice[],
  ) {}

  run(): void {
    for (const row of this.rows()) this.byChoice(row);
    for (const row of this.rows()) this.byKode(row);
    this.leavesByName();
    for (const kegiatan of this.kinerja.kegiatan) this.settleKegiatan(kegiatan);
    this.lastKegiatan();
    for (const kegiatan of this.kinerja.kegiatan) this.lastOfKegiatan(kegiatan);
    this.misnumberedByName();
    this.misnumberedByElimination();
  }

  /** Rows of the lowest level that the program has: sub kegiatan, or kegiatan where there are no others. */
  leafRows(): readonly KinerjaRow[] {
    const sub = this.kinerja.kegiatan.flatMap((kegiatan) => kegiatan.sub);
    return sub.length > 0 ? sub : this.kinerja.kegiatan.flatMap(({ row }) => row ?? []);
  }

  leftRows(): readonly KinerjaRow[] {
    return this.leafRows().filter((row) => !this.matches.has(row));
  }

  /** Leaves that no row speaks of, neither itself nor, where the sheet goes no deeper, as its kegiatan. */
  leftItems(): readonly BudgetItem[] {
    const isDeeper = this.kinerja.kegiatan.some(({ sub }) => sub.length > 0);
    const covered = new Set(
      [...this.matches.values()].flatMap(({ level, items }) =>
        level === 'subkegiatan' || (level === 'kegiatan' && !isDeeper) ? items : [],
      ),
    );
    return this.budget.leaves.filter((item) => !covered.has(item));
  }

  private rows(): readonly KinerjaRow[] {
    return this.kinerja.kegiatan.flatMap(({ row, sub }) => (row ? [row, ...sub] : sub));
  }

  private isOpen(row: KinerjaRow): boolean {
    return !this.matches.has(row) && !this.settled.has(row);
  }

  private toLeaf(
    row: KinerjaRow,
    item: BudgetItem,
    state: MatchState,
    basis: MatchBasis,
    score: number | null,
  ) {
    const level = item.role === 'kegiatan' ? 'kegiatan' : 'subkegiatan';
    this.matches.set(row, {
      row,
      level,
      kode: item.key,
      name: item.name,
      items: [item],
      state,
      basis,
      score,
    });
    this.taken.add(item);
  }

  private toKegiatan(
    row: KinerjaRow,
    { key, name, leaves }: BudgetKegiatan,
    state: MatchState,
    basis: MatchBasis,
    score: number | null,
  ) {
    this.matches.set(row, { row, level: 'kegiatan', kode: key, name, items: leaves, state, basis, score });
  }

  private byChoice(row: KinerjaRow): void {
    const choice = this.choices.find(
      ({ program, nomor, nama }) =>
        program === this.budget.item.key && (nomor === row.nomor || nomor === '') && holdsFor(nama, row.nama),
    );
    if (!choice) return;
    if (choice.kode === null) this.settled.add(row);
    else this.toKode(row, choice.kode, 'confirmed', 'choice');
  }

  private byKode(row: KinerjaRow): void {
    if (!row.kode || !this.isOpen(row)) return;
    if (this.toKode(row, row.kode.key, 'accepted', 'kode')) return;
    // The other edition of the code (two or four digits) is the same row only if the name says so too.
    const item = this.budget.leaves.find((leaf) => otherEdition(leaf.key) === otherEdition(row.kode!.key));
    const score = item ? nameScore(comparedName(item.name), comparedName(row.nama)) : 0;
    if (item && !this.taken.has(item) && score >= ACCEPTED) this.toLeaf(row, item, 'accepted', 'kode', score);
  }

  private toKode(row: KinerjaRow, kode: string, state: MatchState, basis: MatchBasis): boolean {
    const item = this.budget.leaves.find(({ key }) => key === kode);
    if (item && !this.taken.has(item)) this.toLeaf(row, item, state, basis, null);
    const kegiatan = item ? undefined : this.budget.kegiatan.find(({ key }) => key === kode);
    if (kegiatan) this.toKegiatan(row, kegiatan, state, basis, null);
    return this.matches.has(row);
  }

  private leavesByName(): void {
    const rows = this.leafRows().filter((row) => this.isOpen(row));
    const items = this.budget.leaves.filter((item) => !this.taken.has(item));
    const pairs = pairNames(
      rows.map(({ nama }) => nama),
      items.map(({ name }) => name),
    );
    for (const [at, { column, score }] of pairs) {
      const row = rows[at]!;
      if (score >= ACCEPTED) this.toLeaf(row, items[column]!, 'accepted', 'name', score);
      else if (!this.byNameOf(row)) this.toLeaf(row, items[column]!, 'proposed', 'name', score);
    }
  }

  /** A kegiatan is the one that most of its sub kegiatan belong to, else the one of its first; or its name says so. */
  private settleKegiatan(kinerja: KinerjaKegiatan): void {
    const { row, sub } = kinerja;
    const known = row && this.matches.get(row);
    if (known?.level === 'kegiatan') {
      const found = this.budget.kegiatan.find(({ key }) => key === known.kode);
      if (found) this.kegiatanOf.set(kinerja, found);
      return;
    }
    const found = this.byNameOf(row) ?? this.byChildren(sub);
    if (!found) return;
    this.kegiatanOf.set(kinerja, found.kegiatan);
    if (row && this.isOpen(row)) this.toKegiatan(row, found.kegiatan, 'accepted', found.basis, found.score);
  }

  private byNameOf(row: KinerjaRow | null) {
    if (!row) return null;
    const scored = this.budget.kegiatan
      .filter(({ name }) => name !== '')
      .map((kegiatan) => ({
        kegiatan,
        score: nameScore(comparedName(kegiatan.name), comparedName(row.nama)),
      }))
      .sort((a, b) => b.score - a.score);
    const [best, second] = scored;
    const isClear = best && best.score >= ACCEPTED && (!second || second.score < best.score);
    return isClear ? { ...best, basis: 'name' as const } : null;
  }

  private byChildren(sub: readonly KinerjaRow[]) {
    const home = (row: KinerjaRow | undefined): BudgetKegiatan | undefined => {
      const item = row && this.matches.get(row)?.items[0];
      return item && this.budget.kegiatan.find(({ leaves }) => leaves.includes(item));
    };
    const homes = sub.map(home);
    const most = homes.find(
      (found) => found && homes.filter((other) => other === found).length * 2 > sub.length,
    );
    const kegiatan = most ?? homes[0];
    return kegiatan ? { kegiatan, basis: 'children' as const, score: null } : null;
  }

  private freeKegiatan(): readonly BudgetKegiatan[] {
    const used = new Set(this.kegiatanOf.values());
    return this.budget.kegiatan.filter((kegiatan) => !used.has(kegiatan));
  }

  /** One kegiatan left on each side. */
  private lastKegiatan(): void {
    const open = this.kinerja.kegiatan.filter((kegiatan) => !this.kegiatanOf.has(kegiatan));
    const free = this.freeKegiatan();
    const [kinerja] = open;
    if (open.length !== 1 || free.length !== 1 || !kinerja?.row || !this.isOpen(kinerja.row)) return;
    this.kegiatanOf.set(kinerja, free[0]!);
    this.toKegiatan(kinerja.row, free[0]!, 'proposed', 'elimination', null);
  }

  /** One row left on each side of a kegiatan. */
  private lastOfKegiatan(kinerja: KinerjaKegiatan): void {
    const free = this.kegiatanOf.get(kinerja)?.leaves.filter((item) => !this.taken.has(item)) ?? [];
    const open = kinerja.sub.filter((row) => this.isOpen(row));
    if (open.length === 1 && free.length === 1)
      this.toLeaf(open[0]!, free[0]!, 'proposed', 'elimination', null);
  }

  /** A row numbered as a sub kegiatan that has the name of a kegiatan. */
  private misnumberedByName(): void {
    for (const row of this.leafRows()) {
      if (!this.isOpen(row)) continue;
      const found = this.byNameOf(row);
      if (found) this.toKegiatan(row, found.kegiatan, 'accepted', 'name', found.score);
    }
  }

  /** One row and one kegiatan left in the program, and the row below it belongs to that kegiatan. */
  private misnumberedByElimination(): void {
    const open = this.leftRows().filter((row) => this.isOpen(row));
    const spoken = new Set(
      [...this.matches.values()].flatMap(({ level, kode }) => (level === 'kegiatan' ? [kode] : [])),
    );
    const free = this.freeKegiatan().filter(({ key }) => !spoken.has(key));
    const [row, kegiatan] = [open[0], free[0]];
    if (open.length !== 1 || free.length !== 1 || !row || !kegiatan) return;
    const rows = this.rows();
    const below = this.matches.get(rows[rows.indexOf(row) + 1]!);
    if (below && kegiatan.leaves.includes(below.items[0]!))
      this.toKegiatan(row, kegiatan, 'proposed', 'elimination', null);
  }
}

/** The code with its last segment without leading zeros: "1.06.02.2.03.01" and "….0001" are alike. */
const otherEdition = (key: string): string => key.replace(/\.0*(\d+)$/, '.$1');
