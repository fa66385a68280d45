import { STAFF_GROUPINGS } from '../inputs/pegawai/types';
import type { AnggaranRow } from '../inputs/anggaran/types';
import type { Figure } from '../inputs/figure';
import type { KinerjaRow } from '../inputs/kinerja/types';
import type { CellRef } from '../sheet/address';
import { hash, RADIX } from '../state/digest';
import type { TableInputs } from '../tables/context';
import { CellMap } from '../sheet/cell-map';

/** More source cells than this are neither named nor kept (ADR 0801). */
export const MOST_SOURCES = 6000;

/** A cell, and what its row says of it. */
type NamedCell = readonly [name: () => string, cell: CellRef];

/**
 * Names source cells by what their rows say, not by where they stand ("1.06.01.2.02.0001|APBD|realisasi"). The key is a
 * digest of that: it is short, and no person's name of a list of staff is kept.
 */
export class SourceNames {
  /** As numbers: of most cells nobody asks for the key. */
  private readonly hashes = new CellMap<number>();
  private readonly cells = new Map<number, CellRef>();

  constructor(named: Iterable<NamedCell>) {
    // A list of staff without their names gives one name to hundreds of cells.
    const met = new Map<string, number>();
    for (const [nameOf, cell] of named) {
      const name = nameOf();
      let count = met.get(name) ?? 0;
      let found: number;
      do found = hash(++count === 1 ? name : `${name} (${count})`);
      while (this.cells.has(found));
      met.set(name, count);
      this.hashes.set(cell, found);
      this.cells.set(found, cell);
    }
  }

  keyOf(cell: CellRef): string {
    const { sheet, row, column } = cell;
    return (this.hashes.get(cell) ?? hash(`@${row},${column},${sheet}`)).toString(RADIX);
  }

  /** Where a cell of that name stands now; undefined when there is none. */
  cellOf(key: string): CellRef | undefined {
    return this.cells.get(parseInt(key, RADIX));
  }
}

function* cellsOf(figure: Figure): Iterable<CellRef> {
  if (figure.parts) for (const part of figure.parts) yield* cellsOf(part);
  else yield figure;
}

/** An account is not unique in its sheet: it is named below the sub kegiatan above it. */
function* budgetCells(kind: string, rows: readonly AnggaranRow[]): Iterable<NamedCell> {
  let above = '';
  for (const { kode, unit, sumberDana, amounts } of rows) {
    const isAccount = kode.level === 'account';
    if (!isAccount) above = kode.key;
    const under = isAccount ? `${above} ` : '';
    const name = (): string => [kind, under + kode.key, unit, sumberDana].join('|');
    for (const [measure, figure] of Object.entries(amounts))
      if (figure) for (const cell of cellsOf(figure)) yield [() => `${name()}|${measure}`, cell];
  }
}

/** A kegiatan without a kode is named below its program: other programs have one that is called the same. */
function* kinerjaCells(rows: readonly KinerjaRow[]): Iterable<NamedCell> {
  let [program, kegiatan] = ['', ''];
  for (const { level, kode, nama, indikator, target, realisasi } of rows) {
    if (level === 'program') [program, kegiatan] = [nama, ''];
    else if (level === 'kegiatan') kegiatan = nama;
    const path = [program, kegiatan, ...(level === 'subkegiatan' ? [nama] : [])].join(' › ');
    const name = `kinerja|${kode?.key ?? path}|${indikator}`;
    yield [() => `${name}|target`, target];
    yield [() => `${name}|realisasi`, realisasi];
  }
}

function* namedCells(inputs: TableInputs): Iterable<NamedCell> {
  const { anggaran, lra, ppks, kinerja, iku, renstra, pegawai, kebutuhanPegawai, kebutuhanAset } = inputs;
  if (anggaran) yield* budgetCells('anggaran', anggaran.rows);
  if (lra) yield* budgetCells('lra', lra.rows);
  for (const { jenis, populasi, realisasi } of ppks?.rows ?? []) {
    yield [() => `ppks|${jenis}|populasi`, populasi];
    yield [() => `ppks|${jenis}|realisasi`, realisasi];
  }
  if (kinerja) yield* kinerjaCells(kinerja.rows);
  for (const row of iku?.rows ?? []) {
    const name = `iku|${row.sasaran}|${row.indikator}`;
    const { targetIku, targetPk, target } = row;
    for (const [key, figure] of Object.entries({ targetIku, targetPk, target }))
      if (figure) yield [() => `${name}|${key}`, figure];
    for (const key of ['realisasi', 'renstra'] as const)
      for (const { tahun, figure } of row[key]) yield [() => `${name}|${key} ${tahun}`, figure];
  }
  for (const { sasaran, indikator, targets } of renstra?.rows ?? [])
    for (const { tahun, figure } of targets)
      yield [() => `renstra|${sasaran.text}|${indikator.text}|${tahun}`, figure];
  if (pegawai) {
    const nama = pegawai.isList ? pegawai.mapping.columns.nama?.[0] : undefined;
    for (const grouping of STAFF_GROUPINGS)
      for (const { label, figures } of pegawai.groups[grouping]?.counts ?? [])
        for (const figure of figures) {
          const person = nama === undefined ? '' : String(pegawai.sheet.value(figure.row, nama));
          yield [() => `pegawai|${grouping}|${label.text}|${person}`, figure];
        }
  }
  for (const { unit, jabatan, kebutuhan } of kebutuhanPegawai?.rows ?? [])
    yield [() => `kebutuhan-pegawai|${unit.text}|${jabatan.text}`, kebutuhan];
  for (const { nama, jumlah } of kebutuhanAset?.rows ?? [])
    yield [() => `kebutuhan-aset|${nama.text}`, jumlah];
}

/** Names the figures of all inputs; null when there are too many of them. */
export function sourceNames(inputs: TableInputs): SourceNames | null {
  const met = new CellMap<true>();
  const named: NamedCell[] = [];
  for (const one of namedCells(inputs)) {
    const [, cell] = one;
    if (met.get(cell)) continue;
    met.set(cell, true);
    if (named.push(one) > 2 * MOST_SOURCES) return null;
  }
  return new SourceNames(named);
}
