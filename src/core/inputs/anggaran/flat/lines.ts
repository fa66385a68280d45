import { isKode, parseKode, withOwnBidang, type Kode } from '../../../kode/kode';
import { isNumberRow, type Header } from '../../../sheet/header';
import type { SheetSnapshot } from '../../../sheet/snapshot';
import { cellText, isTotalLabel, repeatsHeader } from '../../rows';
import { readKodeCells } from '../kode-cells';
import { ownBidang } from '../own-bidang';
import type { Oddity } from '../types';
import { FLAT_LEVELS, type FlatColumns, type FlatLevel, type LevelColumns } from './columns';

/** Code and name of one level as a row prints them. */
export interface LevelCell {
  readonly kode: Kode;
  readonly kodeLinkable: boolean;
  readonly nama: string;
  readonly namaLinkable: boolean;
}

/** One row of a flat export. */
export interface FlatLine {
  readonly row: number;
  readonly levels: Readonly<Record<FlatLevel, LevelCell | null>>;
  readonly unit: string;
  readonly skpd: string;
  readonly sumberDana: string;
}

export interface FlatLines {
  readonly lines: readonly FlatLine[];
  /** Rows that sum all lines: GRAND TOTAL. */
  readonly totals: readonly { readonly row: number; readonly label: string }[];
  readonly oddities: readonly Oddity[];
}

const LEVEL_OF = {
  program: 'program',
  kegiatan: 'kegiatan',
  sub: 'subkegiatan',
  rekening: 'account',
} as const;

/** What a row says about itself before its code is known to be one. */
class LineReader {
  readonly oddities: Oddity[] = [];

  constructor(
    private readonly sheet: SheetSnapshot,
    private readonly columns: FlatColumns,
  ) {}

  private level(row: number, level: FlatLevel, at: LevelColumns | null): LevelCell | null {
    if (at === null) return null;
    const cells = readKodeCells(this.sheet, row, [at.kode]);
    if (!cells) return null;
    const kode = parseKode(cells.text);
    if (!isKode(kode) || kode.level !== LEVEL_OF[level]) {
      const reason = isKode(kode) ? 'malformed' : kode;
      if (level === 'sub' || level === 'rekening')
        this.oddities.push({ kind: 'kode-malformed', row, column: at.kode, text: cells.text, reason });
      return null;
    }
    const own = at.nama === null || at.nama === at.kode ? cells.rest : cellText(this.sheet, row, at.nama);
    const namaLinkable = at.nama !== null && at.nama !== at.kode && this.sheet.value(row, at.nama) === own;
    return { kode, kodeLinkable: cells.linkable, nama: own, namaLinkable };
  }

  private text(row: number, ...columns: readonly (number | null)[]): string {
    for (const column of columns) {
      const text = column === null ? '' : cellText(this.sheet, row, column);
      if (text !== '') return text;
    }
    return '';
  }

  line(row: number): FlatLine {
    const { levels, unit, skpd, sumberDana } = this.columns;
    const read = Object.fromEntries(
      FLAT_LEVELS.map((level) => [level, this.level(row, level, levels[level])]),
    );
    return {
      row,
      levels: read as FlatLine['levels'],
      unit: this.text(row, unit.kode, unit.nama),
      skpd: this.text(row, skpd.kode, skpd.nama),
      sumberDana: this.text(row, sumberDana),
    };
  }
}

/** The label of a total in a row: a cell left of the amounts that says so. */
function totalLabel(sheet: SheetSnapshot, row: number, columns: FlatColumns): string | undefined {
  const amounts = [columns.anggaran, columns.realisasi].filter((column) => column !== null);
  for (let column = 0; column < Math.min(...amounts); column++) {
    const text = cellText(sheet, row, column);
    if (text !== '') return isTotalLabel(text) ? text : undefined;
  }
  return undefined;
}

/** X.XX stands for the office's own bidang, which most codes of the sheet have. */
function withBidang(lines: readonly FlatLine[]): readonly FlatLine[] {
  const codes = lines.flatMap(({ levels }) => (levels.sub ? [levels.sub.kode] : []));
  if (!codes.some(({ key }) => key.includes('X'))) return lines;
  const bidang = ownBidang(codes);
  if (bidang === null) return lines;
  return lines.map((line) => {
    const levels = Object.fromEntries(
      FLAT_LEVELS.map((level) => {
        const cell = line.levels[level];
        return [level, cell && { ...cell, kode: withOwnBidang(cell.kode, bidang) }];
      }),
    );
    return { ...line, levels: levels as FlatLine['levels'] };
  });
}

/** Reads the rows of a flat export: lines with a code, and rows that sum all of them. */
export function flatLines(sheet: SheetSnapshot, header: Header, columns: FlatColumns): FlatLines {
  const reader = new LineReader(sheet, columns);
  const lines: FlatLine[] = [];
  const totals: { row: number; label: string }[] = [];
  for (let row = header.dataFirst; row < sheet.rowCount; row++) {
    if (repeatsHeader(sheet, row, header.labels) || isNumberRow(sheet, row, header.labels.length)) continue;
    const label = totalLabel(sheet, row, columns);
    if (label !== undefined) totals.push({ row, label });
    else {
      const line = reader.line(row);
      if (FLAT_LEVELS.some((level) => line.levels[level] !== null)) lines.push(line);
    }
  }
  return { lines: withBidang(lines), totals, oddities: reader.oddities };
}
