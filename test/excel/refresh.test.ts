import { openSession } from '../../src/excel/session';
import type { Host } from '../../src/host';
import { factsInExcel, namesOf } from '../parity/sheet-facts';
import { openInHost, sampleWorkbook } from './opened';

const DAFTAR = 'Daftar Tabel';
const COLUMNS = 'ABCDEF';

/** What a row of Anggaran holds. */
const rowOf = (host: Host, row: number): string[] =>
  [...COLUMNS].map((_, at) => String(host.workbook.sheet('Anggaran')!.value(row - 1, at) ?? ''));

/** The column of codes is formatted as text, so that what is typed there stays as it is; amounts are texts. */
const typeRow = (host: Host, row: number, cells: readonly string[]): void =>
  cells.forEach((text, at) =>
    host.user.type('Anggaran', `${COLUMNS[at]}${row}`, at === 0 || text === '' ? text : `'${text}`),
  );

const INSERTED = [
  '1.06.01.2.01.09',
  'Evaluasi Kinerja',
  '1.000.000,00',
  '900.000,00',
  '100.000,00',
  '90,00%',
];

/** Rows inserted, sorted, renamed, removed, and an amount that is another one. */
function edit(host: Host): void {
  host.user.insertRows('Anggaran', 9, 1);
  typeRow(host, 9, INSERTED);
  const [first, second] = [rowOf(host, 6), rowOf(host, 7)];
  typeRow(host, 6, second);
  typeRow(host, 7, first);
  host.user.type('Anggaran', 'B8', 'Nama yang lain');
  host.user.insertRows('Anggaran', 12, -1);
  host.user.type('Anggaran', 'D10', "'4.005.892.000,00");
}

const facts = (host: Host): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    host.workbook.sheets
      .filter(({ mark, name }) => mark !== null && name !== DAFTAR)
      .map((sheet) => [sheet.name, factsInExcel(host, sheet)]),
  );

const number = (host: Host, sheet: string, row: number, column: number): number =>
  host.workbook.sheet(sheet)!.value(row, column) as number;

/** The cell that a name stands for. */
function named(host: Host, name: string): number {
  const { refersTo } = host.workbook.names.find((one) => one.name === name)!;
  const [, sheet, column, row] = /^'?(.*?)'?!\$([A-Z])\$(\d+)$/.exec(refersTo)!;
  return number(host, sheet!, Number(row) - 1, column!.charCodeAt(0) - 65);
}

test('refreshed after rows were inserted, sorted, renamed and removed: the same as made for the first time', async () => {
  const fresh = openInHost(sampleWorkbook());
  edit(fresh);
  const first = await openSession().generate();
  expect(first.comparison).toBeNull();
  const expected = { facts: facts(fresh), names: namesOf(fresh.workbook) };

  const host = openInHost(sampleWorkbook());
  const session = openSession();
  await session.generate();
  host.user.addSheet('Catatan');
  host.user.type('Catatan', 'A1', '=LKjIP_1_5_TOTAL_ANGGARAN*2');
  host.user.type('Catatan', 'A2', '=LKjIP_3_9_TOTAL_PERSEN');
  const before = number(host, 'Catatan', 0, 0);
  edit(host);
  expect((await session.open()).isShifted).toBe(true);
  const { agreement, comparison } = await session.generate();
  expect(agreement.agreeing).toBe(agreement.cells);
  expect(facts(host)).toEqual(expected.facts);
  expect(namesOf(host.workbook)).toEqual(expected.names);
  expect(number(host, 'Catatan', 0, 0)).toBe(2 * named(host, 'LKjIP_1_5_TOTAL_ANGGARAN'));
  expect(number(host, 'Catatan', 0, 0)).not.toBe(before);
  expect(number(host, 'Catatan', 1, 0)).toBe(named(host, 'LKjIP_3_9_TOTAL_PERSEN'));

  const table = comparison!.tables.find(({ id }) => id === '1.5')!;
  expect(table.added.listed.map(({ key, label }) => [key, label])).toEqual([[INSERTED[0], INSERTED[1]]]);
  expect(table.removed.count).toBe(1);
  expect(comparison!.gone).toEqual([]);
  const changed = comparison!.sources.listed.filter(({ kind }) => kind === 'changed');
  expect(changed.map(({ now }) => [now!.cell.sheet, now!.cell.row, now!.cell.column, now!.value])).toEqual([
    ['Anggaran', 9, 3, '400589200000'],
  ]);
});

test('nothing edited: nothing changed, and Daftar Tabel says so', async () => {
  const host = openInHost(sampleWorkbook());
  const session = openSession();
  await session.generate();
  const { comparison } = await session.generate();
  const { tables, same, fresh, gone, sources } = comparison!;
  expect([tables, fresh, gone, sources]).toEqual([[], [], [], { count: 0, listed: [], isComplete: true }]);
  const sheet = host.workbook.sheet(DAFTAR)!;
  const texts = Array.from({ length: sheet.rowCount }, (_, row) => sheet.value(row, 0));
  expect(texts).toContain(
    `Tidak ada angka yang berubah sejak tabel dibuat terakhir kali (${same} tabel dibandingkan).`,
  );
});

test('an input that is gone: its tables go, the names that are lost with them are told, and come back with it', async () => {
  const host = openInHost(sampleWorkbook());
  const session = openSession();
  await session.generate();
  host.user.addSheet('Catatan');
  host.user.type('Catatan', 'A1', '=LKjIP_3_2_TOTAL_POPULASI+1');
  const people = named(host, 'LKjIP_3_2_TOTAL_POPULASI');
  host.user.renameSheet('PPKS', 'Arsip');
  await session.choose({ ppks: null });
  for (let row = 1; row <= 6; row++) host.user.clear('Arsip', `A${row}:F${row}`);
  const { comparison, removed } = await session.generate();
  expect(removed).toContain('Tabel 3.2');
  const gone = comparison!.gone.find(({ id }) => id === '3.2')!;
  expect(gone).toMatchObject({ needs: ['ppks'] });
  expect(gone.lostNames).toContain('LKjIP_3_2_TOTAL_POPULASI');
  expect(host.workbook.names.some(({ name }) => name === 'LKjIP_3_2_TOTAL_POPULASI')).toBe(false);
  const source = sampleWorkbook().sheet('PPKS')!;
  for (let row = 0; row < 6; row++)
    for (let column = 0; column < 6; column++) {
      const value = source.value(row, column);
      if (value !== null) host.user.type('Arsip', `${COLUMNS[column]}${row + 1}`, value as string | number);
    }
  const again = await session.generate();
  expect(again.comparison!.fresh).toContain('3.2');
  expect(named(host, 'LKjIP_3_2_TOTAL_POPULASI')).toBe(people);
  expect(number(host, 'Catatan', 0, 0)).toBe(people + 1);
});

test('some tables only: these are compared, and the others with their own last time', async () => {
  const host = openInHost(sampleWorkbook());
  const session = openSession();
  await session.generate();
  host.user.type('Anggaran', 'D6', "'1,00");
  const some = await session.generate({ only: ['1.5'] });
  expect(some.comparison!.tables.map(({ id }) => id)).toEqual(['1.5']);
  const rest = await session.generate();
  expect(rest.comparison!.tables.map(({ id }) => id)).not.toContain('1.5');
  expect(rest.comparison!.tables.map(({ id }) => id)).toContain('3.9');
  const { listed } = rest.comparison!.tables.find(({ id }) => id === '3.9')!.figures;
  expect(listed[0]!.causes!.map(({ now }) => now!.value)).toEqual(['100']);
});
