import { openSession } from '../../src/excel/session';
import type { Host } from '../../src/host';
import { openInHost, sampleWorkbook } from './opened';

/** Two rows change places, as a sort does it. */
function swapRows(host: Host, a: number, b: number): void {
  const sheet = host.workbook.sheet('Anggaran')!;
  for (const column of 'ABCDEF') {
    const at = column.charCodeAt(0) - 65;
    const [first, second] = [sheet.value(a - 1, at), sheet.value(b - 1, at)];
    host.user.type('Anggaran', `${column}${a}`, `'${String(second)}`);
    host.user.type('Anggaran', `${column}${b}`, `'${String(first)}`);
  }
}

test('rows that moved since the tables were made are told, also after reopening, until the tables are refreshed', async () => {
  const host = openInHost(sampleWorkbook());
  const session = openSession();
  expect((await session.open()).isShifted).toBe(false);
  await session.generate();
  expect((await session.open()).isShifted).toBe(false);
  host.user.type('Anggaran', 'D6', '1,00');
  expect((await session.open()).isShifted).toBe(false);
  swapRows(host, 6, 7);
  expect((await openSession().open()).isShifted).toBe(true);
  await session.generate();
  expect((await session.open()).isShifted).toBe(false);
});

test.each([
  ['Pegawai', 'B7', 'B8'],
  ['Kebutuhan Aset', 'B6', 'B7'],
  ['Kebutuhan Pegawai', 'B6', 'B7'],
  ['Aset', 'B6', 'B7'],
])('names of %s that changed places are told as well', async (sheet, first, second) => {
  const host = openInHost(sampleWorkbook());
  const session = openSession();
  await session.generate();
  const at = (cell: string): string =>
    String(host.workbook.sheet(sheet)!.value(Number(cell.slice(1)) - 1, cell.charCodeAt(0) - 65));
  const names = [at(first), at(second)] as const;
  expect(names[0]).not.toBe(names[1]);
  host.user.type(sheet, first, names[1]);
  host.user.type(sheet, second, names[0]);
  expect((await session.open()).isShifted).toBe(true);
});

test('some tables refreshed among others: the others are still told', async () => {
  const host = openInHost(sampleWorkbook());
  const session = openSession();
  await session.generate();
  swapRows(host, 6, 7);
  await session.generate({ only: ['3.2'] });
  expect((await session.open()).isShifted).toBe(true);
});

test('without tables there is nothing to tell', async () => {
  const host = openInHost(sampleWorkbook());
  const session = openSession();
  await session.generate();
  await session.clean();
  swapRows(host, 6, 7);
  expect((await session.open()).isShifted).toBe(false);
});
