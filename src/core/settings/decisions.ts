import type { KinerjaInput, KinerjaRow } from '../inputs/kinerja/types';
import { HEADING, type Match, type Matching } from '../matching/types';
import { holdsFor } from '../matching/names';
import { nameCell } from '../rules/kinerja-facts';
import type { CellRef } from '../sheet/address';
import type { BudgetItem } from '../tables/budget';
import type { TableContext } from '../tables/context';
import type { Settings } from './settings';

/** A program, and the sasaran that it serves. */
export interface ProgramDecision {
  /** Tree key: "1.06.02". */
  readonly kode: string;
  readonly name: string;
  /** null: not mapped. */
  readonly sasaran: string | null;
  /** Where that comes from; a column of the sheet cannot be overruled. */
  readonly basis: 'column' | 'choice' | 'iku' | 'none';
  readonly penunjang: boolean;
  /** Only one of the two signs of a supporting program holds, and nobody has decided. */
  readonly penunjangDoubtful: boolean;
}

/** A budget row that a Kinerja row can be. */
export interface MatchOption {
  readonly kode: string;
  readonly name: string;
}

/** A Kinerja row that the office has to say, or has said, what it is in the budget. */
export interface MatchDecision {
  /** Key of the setting that decides it: "pasangan.1.06.04/2.2". */
  readonly key: string;
  readonly nomor: string;
  readonly nama: string;
  readonly cell: CellRef;
  readonly state: 'proposed' | 'confirmed' | 'refused' | 'open';
  /** What it is, or is proposed to be; null for none. */
  readonly kode: string | null;
  readonly name: string | null;
  /** What else it can be: rows of the same program that no sure row speaks of. */
  readonly options: readonly MatchOption[];
}

/** What the office may decide about its programs and Kinerja rows, with what holds now. */
export interface Decisions {
  readonly programs: readonly ProgramDecision[];
  /** Names of sasaran that can be chosen. */
  readonly sasaran: readonly string[];
  readonly matches: readonly MatchDecision[];
}

function programDecisions({ programs, settings, iku }: TableContext): ProgramDecision[] {
  return programs
    .filter(({ program }) => program.role === 'program')
    .map(({ program, sasaran, penunjang, penunjangDoubtful }) => {
      const chosen = settings.choices.sasaran.get(program.key);
      const isChosen = chosen !== undefined && chosen === sasaran;
      const basis =
        sasaran === null
          ? 'none'
          : isChosen
            ? 'choice'
            : iku && settings.choices.iku.includes(sasaran)
              ? 'iku'
              : 'column';
      return { kode: program.key, name: program.name, sasaran, basis, penunjang, penunjangDoubtful };
    });
}

const option = ({ key, name }: BudgetItem): MatchOption => ({ kode: key, name });

class MatchDecisions {
  private readonly free: readonly BudgetItem[];
  private readonly timesNumbered = new Map<string, number>();

  constructor(
    private readonly kinerja: KinerjaInput,
    private readonly matching: Matching,
    private readonly settings: Settings,
    private readonly programs: readonly BudgetItem[],
  ) {
    const proposed = [...matching.matches.values()].filter(({ state }) => state === 'proposed');
    this.free = [...matching.leftItems, ...proposed.flatMap(({ items }) => items)];
    for (const row of kinerja.rows) {
      const place = this.place(row);
      this.timesNumbered.set(place, (this.timesNumbered.get(place) ?? 0) + 1);
    }
  }

  all(): MatchDecision[] {
    const open = new Set([...this.matching.leftRows, ...this.matching.leftPrograms]);
    return this.kinerja.rows.flatMap((row) => {
      const match = this.matching.matches.get(row);
      const isAsked = match ? match.state !== 'accepted' : open.has(row);
      return isAsked ? (this.decision(row, match) ?? []) : [];
    });
  }

  private place(row: KinerjaRow): string {
    return `${this.matching.programOf.get(row) ?? ''}/${row.nomor}`;
  }

  private decision(row: KinerjaRow, match: Match | undefined): MatchDecision | null {
    if (row.level === 'program') return this.heading(row, match);
    const program = this.matching.programOf.get(row);
    if (program === undefined) return null;
    const isNumbered = row.nomor !== '' && this.timesNumbered.get(this.place(row)) === 1;
    const options = this.free.filter(({ key }) => key.startsWith(`${program}.`)).map(option);
    return {
      key: `pasangan.${program}/${isNumbered ? row.nomor : `~${row.nama}`}`,
      ...this.facts(row, match, program),
      options: withOwn(options, match),
    };
  }

  private heading(row: KinerjaRow, match: Match | undefined): MatchDecision | null {
    const taken = new Set(
      [...this.matching.matches.values()].flatMap(({ level, kode, state }) =>
        level === 'program' && state !== 'proposed' ? [kode] : [],
      ),
    );
    const options = this.programs.filter(({ key }) => !taken.has(key)).map(option);
    // The first program stands for the budget, so that the key stays when others are decided.
    const [first] = this.programs;
    if (!first) return null;
    return {
      key: `pasangan.${first.key}/${HEADING}~${row.nama}`,
      ...this.facts(row, match, null),
      options: withOwn(options, match),
    };
  }

  private facts(row: KinerjaRow, match: Match | undefined, program: string | null) {
    const isRefused = this.settings.matches.some(
      (choice) =>
        choice.kode === null &&
        (program === null
          ? choice.nomor === HEADING
          : choice.program === program && (choice.nomor === row.nomor || choice.nomor === '')) &&
        holdsFor(choice.nama, row.nama),
    );
    const state = match
      ? match.state === 'confirmed'
        ? 'confirmed'
        : 'proposed'
      : isRefused
        ? 'refused'
        : 'open';
    const { nomor, nama } = row;
    const cell = nameCell(this.kinerja, row);
    return { nomor, nama, cell, state, kode: match?.kode ?? null, name: match?.name ?? null } as const;
  }
}

/** The row that it is now stands among those that it can be. */
const withOwn = (options: readonly MatchOption[], match: Match | undefined): readonly MatchOption[] =>
  !match || options.some(({ kode }) => kode === match.kode)
    ? options
    : [{ kode: match.kode, name: match.name }, ...options];

/** What is to be decided, from what the tables are made of. */
export function decisionsOf(context: TableContext): Decisions {
  const { kinerja, matching, settings, budget } = context;
  const programs = budget?.top.filter(({ role }) => role === 'program') ?? [];
  const known = [...settings.choices.iku, ...context.programs.flatMap(({ sasaran }) => sasaran ?? [])];
  return {
    programs: programDecisions(context),
    sasaran: [...new Set(known)],
    matches: kinerja && matching ? new MatchDecisions(kinerja, matching, settings, programs).all() : [],
  };
}
