import { isKode, parseKode, segmentsOf, type Kode } from '../../kode/kode';
import { isNumberRow, type Header } from '../../sheet/header';
import { isBlank, type SheetSnapshot } from '../../sheet/snapshot';
import { cellText, repeatsHeader, sumsUp } from '../rows';
import { beginsSignature } from '../signature';
import type { KinerjaColumns } from './columns';
import { readNumbering, splitNumbering, type Numbering } from './numbering';
import type { KinerjaLevel } from './types';

/** A row of the sheet with its name, before its quantities are read. */
export interface NamedRow {
  readonly row: number;
  readonly numbering: Numbering | null;
  readonly kode: Kode | null;
  readonly nama: string;
  readonly namaColumn: number | null;
  readonly hasFigures: boolean;
  readonly further: boolean;
}

const kodeOf = (text: string): Kode | null => {
  const parsed = text === '' ? null : parseKode(text);
  const useful = parsed && isKode(parsed) && segmentsOf(parsed).length >= 3 && parsed.level !== 'account';
  return useful ? parsed : null;
};

interface Label {
  readonly numbering: Numbering | null;
  readonly kode: Kode | null;
  readonly nama: string;
  readonly namaColumn: number | null;
}

/** Number, code and name of a row: the number may stand in its own column, in the name's first, or in one cell. */
function labelOf(sheet: SheetSnapshot, row: number, { no, kode, uraian }: KinerjaColumns): Label {
  let numbering = no === null ? null : readNumbering(sheet.value(row, no));
  let code = kode === null ? null : kodeOf(cellText(sheet, row, kode));
  const filled = uraian.filter((column) => !isBlank(sheet.value(row, column)));
  if (filled.length > 1 || (filled.length === 1 && filled[0] !== uraian.at(-1))) {
    const first = filled[0]!;
    const found = numbering ?? readNumbering(sheet.value(row, first));
    const foundCode = code ?? kodeOf(cellText(sheet, row, first));
    if (filled.length > 1 && (found !== numbering || foundCode !== code)) filled.shift();
    if (found?.depth !== 0 || filled.length > 1) numbering = found;
    code = foundCode;
  }
  const column = filled.at(-1);
  if (column === undefined) return { numbering, kode: code, nama: '', namaColumn: null };
  const text = cellText(sheet, row, column);
  const split = numbering === null ? splitNumbering(text) : null;
  if (split) return { numbering: split.numbering, kode: code, nama: split.nama, namaColumn: null };
  return { numbering, kode: code, nama: text, namaColumn: sheet.value(row, column) === text ? column : null };
}

const NOTE = /^(?:sumber|catatan|keterangan|\*+)\b\s*:?/i;

/** A row of the table itself: numbered, coded, a program's or kegiatan's heading, or a name with a number beside it. */
const isOfTable = (sheet: SheetSnapshot, row: number, label: Label, figures: readonly number[]): boolean =>
  label.kode !== null ||
  label.numbering !== null ||
  leadingLevel(label.nama) !== null ||
  (label.nama !== '' && figures.some((column) => /^(?!nip\b).*\d/i.test(cellText(sheet, row, column))));

/** The rows below the header that carry a name or figures; totals, notes, signatures and page headers left out. */
export function namedRows(sheet: SheetSnapshot, header: Header, columns: KinerjaColumns): NamedRow[] {
  const rows: NamedRow[] = [];
  const figures = [...columns.targets, columns.realisasi];
  let isSigned = false;
  for (let row = header.dataFirst; row < sheet.rowCount; row++) {
    if (repeatsHeader(sheet, row, header.labels) || isNumberRow(sheet, row, header.labels.length)) continue;
    const label = labelOf(sheet, row, columns);
    isSigned = !isOfTable(sheet, row, label, figures) && (isSigned || beginsSignature(sheet, row));
    if (isSigned) continue;
    const filled = (of: readonly number[]): boolean =>
      of.some((column) => !isBlank(sheet.value(row, column)));
    const hasFigures = filled(figures);
    const previous = rows.at(-1);
    if (label.nama === '') {
      if (hasFigures && previous)
        rows.push({ ...label, row, hasFigures, nama: previous.nama, further: true });
      continue;
    }
    const isRecord = label.kode !== null || label.numbering !== null || filled(columns.targets);
    if (sumsUp(label.nama, isRecord) || (!hasFigures && NOTE.test(label.nama))) continue;
    rows.push({ ...label, row, hasFigures, further: false });
  }
  return rows;
}

const leadingLevel = (nama: string): KinerjaLevel | null => {
  const word = /^(?:sub\s*)?(?:program|kegiatan)\b/i.exec(nama)?.[0].toLowerCase().replace(/\s+/g, '');
  return word === 'program' ? 'program' : word === 'kegiatan' ? 'kegiatan' : word ? 'subkegiatan' : null;
};

/**
 * The level of every row: by its code, else by how deep its number is (where some number has three parts, the first
 * level is the program), else by its first word; a row with neither number nor figures opens a program.
 */
export function levelsOf(rows: readonly NamedRow[]): KinerjaLevel[] {
  const deepest = rows.reduce((depth, { numbering }) => Math.max(depth, numbering?.depth ?? 0), 0);
  const shift = deepest >= 3 ? 1 : 0;
  const LEVELS: readonly KinerjaLevel[] = ['program', 'kegiatan', 'subkegiatan'];
  let previous: KinerjaLevel = 'program';
  return rows.map((row): KinerjaLevel => {
    if (!row.further) previous = levelOf(row);
    return previous;
  });

  function levelOf({ kode, numbering, nama, hasFigures }: NamedRow): KinerjaLevel {
    if (kode && LEVELS.includes(kode.level as KinerjaLevel)) return kode.level as KinerjaLevel;
    const byWord = leadingLevel(nama);
    if (byWord === 'program') return 'program';
    if (numbering) return LEVELS[Math.min(2, Math.max(0, numbering.depth - shift))]!;
    if (!hasFigures) return 'program';
    return byWord ?? (deepest > 0 ? 'program' : 'subkegiatan');
  }
}
