import { mergedColumns } from '../../sheet/header-band';
import { normaliseHeader } from '../../sheet/header-words';
import type { Header } from '../../sheet/header';
import type { SheetSnapshot } from '../../sheet/snapshot';
import { readColumn, readFigure } from '../column-reading';
import { readPercent, readPersenColumn, type PercentReading } from '../percent-column';
import { cellText } from '../rows';
import { splitPpksBlocks, type PpksLine } from './blocks';
import { jenisAt, ppksSheetRows, type PpksColumns, type PpksSheetRow } from './rows';
import { ofOneYear } from '../anggaran/years';
import { countColumns, persenColumn } from './columns';
import { numberOf, ppksGroups, type NumberedRow } from './groups';
import type { PpksInput, PpksRow, PpksTotal } from './types';

/** Programmes and databases that stand in PPKS sheets without being one of the 26 types of Permensos 5/2019. */
const PROGRAMME = /\b(?:pbi|jkn|pkh|sembako|bpnt|dtks|dtsen|blt)\b/;
const NOT_COUNTED = /^(?:tidak|tdk|no|n|0|false)$/i;

/** How the columns of counts are read. */
function readingsOf(
  sheet: SheetSnapshot,
  columns: PpksColumns,
  persen: number | null,
  rows: readonly number[],
) {
  const populasi = readColumn(sheet, columns.populasi, 'count', rows);
  const realisasi = readColumn(sheet, columns.realisasi, 'count', rows);
  const ratioAt = (row: number) => ({
    part: readFigure(sheet, row, realisasi).sen,
    whole: readFigure(sheet, row, populasi).sen,
  });
  const persenReading: PercentReading | null =
    persen === null ? null : readPersenColumn(sheet, persen, rows, ',', ratioAt);
  return { readings: { populasi, realisasi }, persenReading };
}

/** The types of a sheet and its totals; rows that sum up others apart. */
function withGroups(
  lines: readonly PpksLine[],
  numberAt: (row: number) => string,
): Pick<PpksInput, 'rows' | 'totals' | 'groups'> {
  const groups = new Map<PpksRow, PpksTotal>();
  let block: NumberedRow[] = [];
  const close = (): void => {
    for (const [row, group] of ppksGroups(block)) groups.set(row, group);
    block = [];
  };
  for (const line of lines) {
    if (line.type === 'total') close();
    if (line.type !== 'row') continue;
    const { row, jenis } = line.value;
    block.push({ number: numberOf(numberAt(row), jenis), value: line.value });
  }
  close();
  const types = lines.filter((line) => line.type !== 'row' || !groups.has(line.value));
  return { ...splitPpksBlocks(types), groups: [...groups.values()] };
}

/** Reads a recognised PPKS sheet: one row per type, populasi and realisasi as counts (in hundredths, see Sen). */
export function readPpks(sheet: SheetSnapshot, header: Header): PpksInput {
  const first = (meaning: string): number | null => header.columns.get(meaning)?.[0] ?? null;
  // Of several the first, which `ppks-columns` tells.
  const [populasi, realisasi] = [countColumns(header, 'populasi')[0]!, countColumns(header, 'realisasi')[0]!];
  const jenis = mergedColumns(sheet, header.last, first('jenis')!).filter(
    (at) => at !== populasi && at !== realisasi,
  );
  const columns = { jenis, populasi, realisasi };
  const { rows: sheetRows, oddities } = ofOneYear(sheet, header, ppksSheetRows(sheet, header, columns), [
    realisasi,
  ]);
  const [persen, masukIku] = [persenColumn(sheet, header, realisasi), first('masukIku')];
  const numbered = sheetRows.filter(({ type }) => type !== 'break').map(({ row }) => row);
  const { readings, persenReading } = readingsOf(sheet, columns, persen, numbered);
  const lineOf = ({ type, row, label }: PpksSheetRow): PpksLine => {
    if (type === 'break') return { type };
    const common = {
      row,
      populasi: readFigure(sheet, row, readings.populasi),
      realisasi: readFigure(sheet, row, readings.realisasi),
      persen: persenReading && readPercent(sheet, row, persenReading),
    };
    if (type === 'total') return { type, value: { ...common, label, rows: [] } };
    const { text, linkable } = jenisAt(sheet, row, jenis);
    const value = {
      ...common,
      jenis: text,
      jenisLinkable: linkable,
      hidden: sheet.isRowHidden(row),
      masukIku: masukIku === null || !NOT_COUNTED.test(cellText(sheet, row, masukIku)),
      programme: PROGRAMME.test(normaliseHeader(text)),
    };
    return { type, value };
  };
  const lines = sheetRows.map(lineOf);
  const no = first('no');
  const shown = { no, jenis: jenis[0]!, populasi, realisasi, persen, masukIku };
  const mapped = Object.entries(shown).flatMap(([meaning, at]) =>
    at === null ? [] : [[meaning, [at]] as const],
  );
  return {
    kind: 'ppks',
    sheet,
    mapping: {
      kind: 'ppks',
      sheet: sheet.name,
      headerFirst: header.first,
      headerLast: header.last,
      columns: Object.fromEntries(mapped),
    },
    header,
    ...withGroups(lines, (row) => (no === null ? '' : cellText(sheet, row, no))),
    readings,
    persenReading,
    oddities,
  };
}
