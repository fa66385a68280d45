import { mergedColumns } from '../../sheet/header-band';
import { normaliseHeader } from '../../sheet/header-words';
import { isNumberRow, type Header } from '../../sheet/header';
import type { SheetSnapshot } from '../../sheet/snapshot';
import { numberDigits } from '../../number/read-number';
import { percentFactor, readColumn, readFigure, readPercent, type PercentReading } from '../column-reading';
import { cellText, isTotalLabel, repeatsHeader } from '../rows';
import type { PpksInput, PpksRow, PpksTotal } from './types';

/** Programmes and databases that stand in PPKS sheets without being one of the 26 types of Permensos 5/2019. */
const PROGRAMME = /\b(?:pbi|jkn|pkh|sembako|bpnt|dtks|dtsen|blt)\b/;

type Kind = { readonly type: 'row' | 'total'; readonly row: number };

const isCount = (sheet: SheetSnapshot, row: number, column: number): boolean => {
  const value = sheet.value(row, column);
  return typeof value === 'number' || (typeof value === 'string' && numberDigits(value) !== null);
};

/** Which rows are types, which are totals; headings, notes and repeated headers are neither. */
function kindsOfRows(
  sheet: SheetSnapshot,
  header: Header,
  jenis: readonly number[],
  counts: readonly number[],
): Kind[] {
  const kinds: Kind[] = [];
  for (let row = header.dataFirst; row < sheet.rowCount; row++) {
    const name = jenisAt(sheet, row, jenis).text;
    const labels = [name, ...Array.from({ length: jenis[0]! }, (_, c) => cellText(sheet, row, c))];
    const counted = counts.some((column) => isCount(sheet, row, column));
    if (labels.some((label) => isTotalLabel(label))) {
      if (counted) kinds.push({ type: 'total', row });
      continue;
    }
    if (
      name === '' ||
      repeatsHeader(sheet, row, header.labels) ||
      isNumberRow(sheet, row, header.labels.length)
    )
      continue;
    const dashes = counts.every((column) => cellText(sheet, row, column) !== '');
    if (counted || dashes) kinds.push({ type: 'row', row });
  }
  return kinds;
}

function jenisAt(
  sheet: SheetSnapshot,
  row: number,
  columns: readonly number[],
): { text: string; linkable: boolean } {
  const filled = columns.filter((column) => cellText(sheet, row, column) !== '');
  const column = filled.at(-1);
  if (column === undefined) return { text: '', linkable: false };
  const text = cellText(sheet, row, column);
  return { text, linkable: sheet.value(row, column) === text };
}

/** Reads a recognised PPKS sheet: one row per type, populasi and realisasi as counts (in hundredths, see Sen). */
export function readPpks(sheet: SheetSnapshot, header: Header): PpksInput {
  const first = (meaning: string): number | null => header.columns.get(meaning)?.[0] ?? null;
  const jenis = mergedColumns(sheet, header.last, first('jenis')!);
  const [populasi, realisasi] = [first('populasi')!, first('realisasi')!];
  const kinds = kindsOfRows(sheet, header, jenis, [populasi, realisasi]);
  const numbered = kinds.map((kind) => kind.row);
  const readings = {
    populasi: readColumn(sheet, populasi, 'count', numbered),
    realisasi: readColumn(sheet, realisasi, 'count', numbered),
  };
  const figures = (row: number) => ({
    populasi: readFigure(sheet, row, readings.populasi),
    realisasi: readFigure(sheet, row, readings.realisasi),
  });
  const persen = first('persen');
  const persenReading: PercentReading | null =
    persen === null
      ? null
      : {
          ...readColumn(sheet, persen, 'percent', numbered),
          factor: factorOf(sheet, persen, numbered, figures),
        };
  const masukIku = first('masukIku');
  const rows: PpksRow[] = [];
  const totals: PpksTotal[] = [];
  for (const { type, row } of kinds) {
    const { text, linkable } = jenisAt(sheet, row, jenis);
    const common = { row, ...figures(row), persen: persenReading && readPercent(sheet, row, persenReading) };
    if (type === 'total') totals.push({ ...common, label: text || 'TOTAL' });
    else {
      rows.push({
        ...common,
        jenis: text,
        jenisLinkable: linkable,
        hidden: sheet.isRowHidden(row),
        masukIku: masukIku === null || !/^(?:tidak|tdk|no|n|0|false)$/i.test(cellText(sheet, row, masukIku)),
        programme: PROGRAMME.test(normaliseHeader(text)),
      });
    }
  }
  const shown = { no: first('no'), jenis: jenis[0]!, populasi, realisasi, persen, masukIku };
  const columns = Object.fromEntries(
    Object.entries(shown).flatMap(([m, c]) => (c === null ? [] : [[m, [c]]])),
  );
  return {
    kind: 'ppks',
    sheet,
    mapping: { kind: 'ppks', sheet: sheet.name, headerFirst: header.first, headerLast: header.last, columns },
    header,
    rows,
    totals,
    readings,
    persenReading,
  };
}

function factorOf(
  sheet: SheetSnapshot,
  persen: number,
  rows: readonly number[],
  figures: (row: number) => { populasi: { sen: bigint | null }; realisasi: { sen: bigint | null } },
): 1 | 100 {
  const plain = rows.flatMap((row) => {
    const value = sheet.value(row, persen);
    const { populasi, realisasi } = figures(row);
    if (typeof value !== 'number' || !populasi.sen || !realisasi.sen) return [];
    return [{ printed: value, part: realisasi.sen, whole: populasi.sen }];
  });
  return percentFactor(plain);
}
