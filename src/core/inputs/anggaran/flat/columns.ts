import { isKode, parseKode } from '../../../kode/kode';
import { findHeader, isHeader, type Header } from '../../../sheet/header';
import type { SheetSnapshot } from '../../../sheet/snapshot';
import { readKodeCells } from '../kode-cells';
import { latest, preferred } from '../preferred';
import { FLAT_VOCABULARY } from './vocabulary';
import { SAMPLED_ROWS } from '../../../sheet/searched';

export const FLAT_LEVELS = ['program', 'kegiatan', 'sub', 'rekening'] as const;
export type FlatLevel = (typeof FLAT_LEVELS)[number];

/** Where code and name of one level stand; the same column when a cell holds both. */
export interface LevelColumns {
  readonly kode: number;
  readonly nama: number | null;
}

/** Which columns a flat export is read from. */
export interface FlatColumns {
  readonly levels: Readonly<Record<FlatLevel, LevelColumns | null>>;
  readonly anggaran: number | null;
  readonly realisasi: number | null;
  readonly sisa: number | null;
  readonly persen: number | null;
  readonly revisions: Readonly<Partial<Record<'murni' | 'pergeseran' | 'perubahan', number>>>;
  readonly sumberDana: number | null;
  /** Code and name of the SKPD, and of its unit (UPT): the first is null in an export of one SKPD. */
  readonly skpd: { readonly kode: number | null; readonly nama: number | null };
  readonly unit: { readonly kode: number | null; readonly nama: number | null };
}

const named = (level: FlatLevel): string => level.charAt(0).toUpperCase() + level.slice(1);

/** Settles which column is used for what; of several anggaran perubahan before pergeseran before murni. */
export function flatColumns(header: Header): FlatColumns {
  const of = (meaning: string): number | null => header.columns.get(meaning)?.[0] ?? null;
  const whole = (meaning: string): number | null => {
    const columns = header.columns.get(meaning);
    return columns ? preferred(header, columns) : null;
  };
  const levelOf = (level: FlatLevel): LevelColumns | null => {
    const both = of(level);
    const kode = of(`kode${named(level)}`) ?? both;
    return kode === null ? null : { kode, nama: of(`nama${named(level)}`) ?? both };
  };
  const revisions: FlatColumns['revisions'] = Object.fromEntries(
    (['murni', 'pergeseran', 'perubahan'] as const).flatMap((meaning) => {
      const columns = header.columns.get(meaning);
      return columns ? [[meaning, latest(header, columns)]] : [];
    }),
  );
  return {
    levels: {
      program: levelOf('program'),
      kegiatan: levelOf('kegiatan'),
      sub: levelOf('sub'),
      rekening: levelOf('rekening'),
    },
    anggaran: revisions.perubahan ?? revisions.pergeseran ?? whole('anggaran') ?? revisions.murni ?? null,
    realisasi: whole('realisasi'),
    sisa: of('sisa'),
    persen: of('persen'),
    revisions,
    sumberDana: of('sumberDana') ?? of('kodeSumberDana'),
    skpd: { kode: of('kodeSkpd'), nama: of('namaSkpd') },
    unit: { kode: of('kodeSubUnit'), nama: of('namaSubUnit') },
  };
}

/** A budget by kode whose columns are called "Kode Sub Kegiatan" and "Sub Kegiatan": programs stand there too. */
function isByKode({ levels, anggaran, realisasi, sumberDana, skpd, unit }: FlatColumns): boolean {
  const others = [levels.program, levels.kegiatan, levels.rekening, sumberDana, ...Object.values(unit)];
  const isAlone = [...others, ...Object.values(skpd)].every((column) => column === null);
  const isSplit = levels.sub !== null && levels.sub.nama !== null && levels.sub.nama !== levels.sub.kode;
  return isAlone && isSplit && anggaran !== null && realisasi !== null;
}

/** The header of a flat export; null for any other sheet: no row names a sub kegiatan by its code. */
export function flatHeader(sheet: SheetSnapshot): Header | null {
  const found = findHeader(sheet, FLAT_VOCABULARY);
  if (!isHeader(found)) return null;
  const columns = flatColumns(found);
  const { sub } = columns.levels;
  const isHierarchical = found.columns.has('uraian') && sub?.nama === null;
  if (sub === null || isHierarchical || isByKode(columns)) return null;
  const end = Math.min(sheet.rowCount, found.dataFirst + SAMPLED_ROWS);
  for (let row = found.dataFirst; row < end; row++) {
    const cells = readKodeCells(sheet, row, [sub.kode]);
    const kode = cells && parseKode(cells.text);
    if (kode && isKode(kode) && kode.level === 'subkegiatan') return found;
  }
  return null;
}
