import { buildTree } from '../../../kode/tree';
import type { Figure } from '../../figure';
import { realisasiKelompok } from '../kelompok-columns';
import type { AnggaranInput, AnggaranRow, TotalRow } from '../types';
import {
  besides,
  kelompokOfRekening,
  printedSums,
  realisasiLines,
  spentOfOne,
  rekeningOf,
  subOf,
  together,
  type RealisasiLine,
  type Spent,
} from './lines';
import { undivided } from './undivided';
import { printedKey, unitsOf, type SpelledUnit } from './spelled-units';

type Amounts = AnggaranRow['amounts'];

/** Rows of the budget by what the other sheet calls them. */
interface Place {
  readonly sub: string;
  readonly rekening: string;
}

const placesOf = ({ rows, tree }: AnggaranInput): Place[] =>
  rows.map((row, at) => ({ sub: subOf(tree.nodes[at]!), rekening: rekeningOf(row) }));

/** How the two sheets can be joined: by rekening where both have the same ones, else by sub kegiatan. */
function joinsByRekening(budget: AnggaranInput, lines: readonly RealisasiLine[]): boolean {
  const known = new Set(
    placesOf(budget).flatMap(({ sub, rekening }) => (rekening === '' ? [] : [`${sub}|${rekening}`])),
  );
  const met = lines.filter(({ sub, rekening }) => known.has(`${sub}|${rekening}`)).length;
  return known.size > 0 && met * 2 > lines.length;
}

/** A sub kegiatan, in one unit or in all. */
interface SubEnd {
  readonly sub: string;
  readonly unit?: string;
}

/** Joins realisasi of a sheet of its own to the rows of a budget. */
class Join {
  private readonly open: Map<string, RealisasiLine[]> = new Map();
  private readonly places: ReadonlyMap<AnggaranRow, Place>;
  private readonly hasSources: boolean;

  constructor(
    private readonly budget: AnggaranInput,
    lines: readonly RealisasiLine[],
    private readonly byRekening: boolean,
    private readonly unitOf: SpelledUnit,
    private readonly printed: ReadonlyMap<string, Spent>,
  ) {
    const places = placesOf(budget);
    this.places = new Map(budget.rows.map((row, at) => [row, places[at]!]));
    const sources = new Set(budget.rows.map(({ sumberDana }) => sumberDana));
    this.hasSources = lines.every(({ sumberDana }) => sumberDana !== '' && sources.has(sumberDana));
    for (const line of lines) {
      const key = this.key(line, line.unit, line.sumberDana);
      this.open.set(key, [...(this.open.get(key) ?? []), line]);
    }
  }

  private key({ sub, rekening }: Place, unit: string, sumberDana: string): string {
    const own = [sub, this.byRekening ? rekening : ''];
    return [...own, this.unitOf(unit), this.hasSources ? sumberDana : ''].join('|');
  }

  private placeOf(row: AnggaranRow): Place {
    return this.places.get(row)!;
  }

  /** Records of the budget that the same lines belong to stand as one: a realisasi cannot be divided among them. */
  private records(): ReadonlyMap<AnggaranRow, readonly AnggaranRow[]> {
    const byKey = new Map<string, AnggaranRow[]>();
    for (const row of this.budget.rows) {
      const place = this.placeOf(row);
      const isRecord = row.kode.level === (this.byRekening ? 'account' : 'subkegiatan');
      if (!isRecord || place.sub === '') continue;
      const key = this.key(place, row.unit, row.sumberDana);
      const known = byKey.get(key);
      if (known) known.push(row);
      else byKey.set(key, [row]);
    }
    return new Map([...byKey.values()].map((rows) => [rows[0]!, rows]));
  }

  rows(): { readonly rows: readonly AnggaranRow[]; readonly indexOf: (old: number) => number } {
    const records = this.records();
    const merged = new Set([...records.values()].flatMap(([, ...others]) => others));
    const ends = this.ends();
    const rows: AnggaranRow[] = [];
    const places: number[] = [];
    this.budget.rows.forEach((row, at) => {
      if (!merged.has(row) || !this.isTaken(row)) rows.push(this.withRealisasi(row, records.get(row)));
      places.push(rows.length - 1);
      for (const end of ends.get(at) ?? []) rows.push(...this.unbudgeted(end, row));
    });
    for (const [key] of this.open) rows.push(...this.unbudgeted({ sub: key.split('|')[0]! }, null));
    return { rows, indexOf: (old) => places[old] ?? rows.length - 1 };
  }

  /** Where the last row of a sub kegiatan stands, in each unit and then in all: by index of the budget's rows. */
  private ends(): ReadonlyMap<number, readonly SubEnd[]> {
    const lastOf = new Map<string, readonly [at: number, end: SubEnd]>();
    this.budget.rows.forEach((row, at) => {
      const { sub } = this.placeOf(row);
      const unit = this.unitOf(row.unit);
      if (sub === '') return;
      lastOf.set(`${sub}|${unit}`, [at, { sub, unit }]);
      lastOf.set(sub, [at, { sub }]);
    });
    const ends = new Map<number, SubEnd[]>();
    for (const [at, end] of lastOf.values()) ends.set(at, [...(ends.get(at) ?? []), end]);
    return ends;
  }

  private readonly taken = new Set<string>();
  private isTaken(row: AnggaranRow): boolean {
    return this.taken.has(this.key(this.placeOf(row), row.unit, row.sumberDana));
  }

  private withRealisasi(row: AnggaranRow, records: readonly AnggaranRow[] | undefined): AnggaranRow {
    if (!records) return this.withUndivided(row) ?? this.withPrinted(row);
    const key = this.key(this.placeOf(row), row.unit, row.sumberDana);
    const lines = this.open.get(key);
    if (!lines) return row;
    this.open.delete(key);
    this.taken.add(key);
    const anggaran = together(records.flatMap(({ amounts }) => amounts.anggaran ?? []));
    const amounts: Amounts = {
      ...row.amounts,
      ...(anggaran && { anggaran }),
      ...realisasiOf(lines, row.amounts.operasi !== undefined),
    };
    const sumberDana = [...new Set(records.map((record) => record.sumberDana))].join(', ');
    return besides({ ...row, amounts, sumberDana }, records.length === 1 ? spentOfOne(lines) : null);
  }

  /** A sub kegiatan whose rekening have a budget, and whose realisasi the other sheet tells only as a whole. */
  private withUndivided(row: AnggaranRow): AnggaranRow | null {
    if (!this.byRekening || row.kode.level !== 'subkegiatan') return null;
    const key = this.key({ sub: row.kode.key, rekening: '' }, row.unit, row.sumberDana);
    const lines = this.open.get(key);
    if (!lines) return null;
    this.open.delete(key);
    return { ...row, amounts: { ...row.amounts, ...realisasiOf(lines, false) } };
  }

  /** A row above the records keeps what the other sheet prints for it, to be held against the rows below. */
  private withPrinted(row: AnggaranRow): AnggaranRow {
    const spent = row.kode.level === 'account' ? undefined : this.printed.get(printedKey(row, this.unitOf));
    if (!spent) return row;
    const { realisasi } = spent.amounts;
    return besides({ ...row, amounts: { ...row.amounts, ...(realisasi && { realisasi }) } }, spent);
  }

  /** Spending of a sub kegiatan that has no budget: rows of their own, so that no rupiah is lost. */
  private unbudgeted(end: SubEnd, near: AnggaranRow | null): AnggaranRow[] {
    return [...this.open].flatMap(([key, lines]) => {
      const [sub, , unit] = key.split('|');
      if (sub !== end.sub || (end.unit !== undefined && unit !== end.unit)) return [];
      this.open.delete(key);
      return [this.unbudgetedRow(lines, near)];
    });
  }

  private unbudgetedRow(lines: readonly RealisasiLine[], near: AnggaranRow | null): AnggaranRow {
    const { row } = lines[0]!;
    const { sheet, header, mapping } = this.budget;
    const at = near?.row ?? header.last;
    const column = mapping.columns.anggaran?.[0] ?? 0;
    const none: Figure = {
      ...{ sheet: sheet.name, row: at, column, status: 'none', sen: 0n, halfWidth: 0n },
      parts: [],
    };
    return {
      ...row,
      row: at,
      unit: this.unitOf(row.unit),
      kodeLinkable: false,
      uraianLinkable: false,
      hidden: false,
      amounts: { anggaran: none, ...realisasiOf(lines, false) },
    };
  }
}

/** Realisasi of some lines together, by kelompok as well where the budget is. */
function realisasiOf(lines: readonly RealisasiLine[], hasKelompok: boolean): Amounts {
  const realisasi = together(lines.flatMap(({ figures }) => figures));
  if (!hasKelompok) return realisasi ? { realisasi } : {};
  const parts = new Map<string, Figure[]>();
  for (const { rekening, figures } of lines) {
    const kelompok = kelompokOfRekening(rekening);
    if (!kelompok) continue;
    const column = realisasiKelompok(kelompok);
    parts.set(column, [...(parts.get(column) ?? []), ...figures]);
  }
  const byKelompok = [...parts].map(([column, figures]) => [column, together(figures)]);
  return { ...(realisasi && { realisasi }), ...Object.fromEntries(byKelompok) };
}

/**
 * A budget whose realisasi stands in another sheet, joined on unit, sub kegiatan and rekening; on the sub kegiatan
 * alone where the budget has no rekening or other ones, and without units where what was spent is not told by them.
 * What is spent without a budget gets a row of its own.
 */
export function joinRealisasi(whole: AnggaranInput, realisasi: AnggaranInput): AnggaranInput {
  const lines = realisasiLines(realisasi);
  const units = unitsOf(whole, lines);
  const budget = units ? whole : undivided(whole);
  const unitOf = units ?? (() => '');
  const printed = printedSums(realisasi, (row) => printedKey(row, unitOf));
  const join = new Join(budget, lines, joinsByRekening(budget, lines), unitOf, printed);
  const { rows, indexOf } = join.rows();
  const totals = budget.totals.map((total): TotalRow => ({
    ...total,
    firstRow: indexOf(total.firstRow),
    lastRow: total.lastRow === budget.rows.length - 1 ? rows.length - 1 : indexOf(total.lastRow),
  }));
  const spent = realisasi.totals.map((total): TotalRow => ({
    ...total,
    firstRow: 0,
    lastRow: rows.length - 1,
  }));
  const reading = realisasi.readings.realisasi;
  return {
    ...budget,
    realisasiSheet: realisasi.sheet.name,
    rows,
    tree: buildTree(rows),
    totals: [...totals, ...spent],
    readings: { ...budget.readings, ...(reading && { realisasi: reading }) },
    persenReading: budget.persenReading ?? realisasi.persenReading,
    oddities: [...budget.oddities],
  };
}
