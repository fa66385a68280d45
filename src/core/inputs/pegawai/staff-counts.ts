import { findHeader, isHeader, type Header } from '../../sheet/header';
import type { Block, SheetSnapshot } from '../../sheet/snapshot';
import { readColumn, readFigure } from '../column-reading';
import { readPercent, readPersenColumn } from '../percent-column';
import { listedRows, listMapping, type ListedRow } from '../listed-rows';
import { cellText } from '../rows';
import { textCell } from '../text-cell';
import { groupingOf } from './categories';
import {
  STAFF_GROUPINGS,
  type PegawaiInput,
  type StaffCount,
  type StaffGroup,
  type StaffGrouping,
} from './types';
import { STAFF_COUNT_VOCABULARY } from './vocabulary';
import { wholeColumn } from './whole-column';

/** The sheet from a row on, as if it began there. */
function from(sheet: SheetSnapshot, top: number): SheetSnapshot {
  const merges = sheet.merges
    .filter((merge) => merge.top >= top)
    .map((merge): Block => ({ ...merge, top: merge.top - top, bottom: merge.bottom - top }));
  const { name, visibility, mark, columnCount } = sheet;
  return {
    name,
    visibility,
    mark,
    columnCount,
    rowCount: Math.max(0, sheet.rowCount - top),
    merges,
    value: (row, column) => sheet.value(row + top, column),
    formula: (row, column) => sheet.formula(row + top, column),
    numberFormat: (row, column) => sheet.numberFormat(row + top, column),
    isBold: (row, column) => sheet.isBold(row + top, column),
    isRowHidden: (row) => sheet.isRowHidden(row + top),
  };
}

const MOST_TABLES = 12;

/** The headers of the sheet, one for each table of counts, from the top down. */
export function countHeaders(sheet: SheetSnapshot): Header[] {
  const headers: Header[] = [];
  for (let top = 0; top < sheet.rowCount && headers.length < MOST_TABLES;) {
    const found = findHeader(from(sheet, top), STAFF_COUNT_VOCABULARY);
    if (!isHeader(found)) break;
    headers.push({
      ...found,
      first: found.first + top,
      last: found.last + top,
      dataFirst: found.dataFirst + top,
    });
    top += found.dataFirst;
  }
  return headers;
}

const CATEGORY = [...STAFF_GROUPINGS, 'uraian'] as const;

/** What a table of counts counts: its column of categories says so, else the title above it. */
function groupingOfHeader(sheet: SheetSnapshot, header: Header): StaffGrouping | null {
  const named = STAFF_GROUPINGS.find((grouping) => header.columns.has(grouping));
  if (named) return named;
  for (let row = header.first - 1; row >= Math.max(0, header.first - 6); row--)
    for (let column = 0; column < Math.min(sheet.columnCount, 6); column++) {
      const grouping = groupingOf(cellText(sheet, row, column));
      if (grouping) return grouping;
    }
  return null;
}

interface Table {
  readonly header: Header;
  readonly jumlah: number;
  readonly rows: readonly ListedRow[];
}

/** The counts of one table; where it has a column Kelompok, each row says what it counts. */
function groupsOf(
  sheet: SheetSnapshot,
  { header, jumlah, rows }: Table,
): Partial<Record<StaffGrouping, StaffGroup>> {
  const of = (meaning: string): number | undefined => header.columns.get(meaning)?.[0];
  const category = CATEGORY.map(of).find((column) => column !== undefined)!;
  const [persen, kelompok] = [of('persen'), of('kelompok')];
  const numbers = rows.map(({ row }) => row);
  const reading = readColumn(sheet, jumlah, 'count', numbers);
  const figureAt = (row: number) => readFigure(sheet, row, reading);
  const whole = rows.reduce((sum, { row, isTotal }) => sum + (isTotal ? 0n : (figureAt(row).sen ?? 0n)), 0n);
  const shares =
    persen === undefined
      ? null
      : readPersenColumn(sheet, persen, numbers, ',', (row) => ({ part: figureAt(row).sen, whole }));
  const groups: Partial<Record<StaffGrouping, { counts: StaffCount[]; total: StaffGroup['total'] }>> = {};
  let current = kelompok === undefined ? groupingOfHeader(sheet, header) : null;
  for (const { row, isTotal } of rows) {
    if (kelompok !== undefined) current = groupingOf(cellText(sheet, row, kelompok)) ?? current;
    if (current === null) continue;
    const group = (groups[current] ??= { counts: [], total: null });
    const figure = figureAt(row);
    const share = shares && readPercent(sheet, row, shares);
    const label = textCell(sheet, row, category);
    if (isTotal) group.total = figure.status === 'blank' ? group.total : { figure, persen: share };
    else if (label.text !== '' && figure.status !== 'blank')
      group.counts.push({ label, figures: [figure], isLinkable: true, persen: share });
  }
  const cell = { sheet: sheet.name, row: header.first, column: category };
  return Object.fromEntries(
    Object.entries(groups).map(([grouping, group]) => [grouping, { ...group, cell }]),
  );
}

/** Reads tables of staff counts, one below the other, or one with a column Kelompok. */
export function readStaffCounts(sheet: SheetSnapshot): PegawaiInput | null {
  const headers = countHeaders(sheet);
  const tables = headers.flatMap((header, at): Table[] => {
    const isOfStaff = header.columns.has('kelompok') || groupingOfHeader(sheet, header) !== null;
    const rows = isOfStaff ? listedRows(sheet, header, headers[at + 1]?.first) : [];
    const jumlah = wholeColumn(
      sheet,
      header,
      rows.map(({ row }) => row),
    );
    return isOfStaff && jumlah !== null ? [{ header, jumlah, rows }] : [];
  });
  const groups: Record<StaffGrouping, StaffGroup | null> = { pendidikan: null, golongan: null, eselon: null };
  for (const table of tables)
    for (const [grouping, group] of Object.entries(groupsOf(sheet, table)))
      if (group.counts.length > 0) groups[grouping as StaffGrouping] ??= group;
  const counts = STAFF_GROUPINGS.flatMap((grouping) => groups[grouping]?.counts ?? []);
  const [first] = tables;
  if (!first || counts.length === 0) return null;
  const mapping = listMapping('pegawai', sheet, first.header, [
    'no',
    'kelompok',
    ...CATEGORY,
    'jumlah',
    'persen',
  ]);
  return {
    kind: 'pegawai',
    sheet,
    mapping: { ...mapping, columns: { ...mapping.columns, jumlah: [first.jumlah] } },
    rows: counts,
    groups,
    isList: false,
    nonAsn: 0,
  };
}
