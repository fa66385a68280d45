import { parseAddress } from '../../../src/core/sheet/address';
import type { CellValue } from '../../../src/core/sheet/snapshot';
import { openSession } from '../../../src/excel/session';
import type { Session } from '../../../src/excel/session-types';
import type { Host } from '../../../src/host';
import { attempt, countRequests } from '../attempt';
import { openInHost, sampleWorkbook } from '../opened';
import { sheetContents } from '../our-sheets';

const USERS = sampleWorkbook().sheets.map(({ name }) => name);
const NOON = new Date('2026-03-31T05:00:00.000Z');

const valueAt = (host: Host, address: string): CellValue => {
  const { row, column } = parseAddress(address)!;
  return host.workbook.sheet('Anggaran')!.value(row, column);
};

async function opened(): Promise<{ host: Host; session: Session }> {
  const host = openInHost(sampleWorkbook());
  const session = openSession(undefined, () => NOON);
  await session.check();
  return { host, session };
}

test('derived cells are corrected at once, journalled with time and finding, and taken back after reopening', async () => {
  const { host, session } = await opened();
  const before = sheetContents(host, USERS);
  const { derived } = await session.check();
  expect(derived.map(({ cell }) => cell.column)).toContain(4);
  const { cells, left, entries } = await session.correctDerived();
  expect([cells, left]).toEqual([derived.length, 0]);
  expect(valueAt(host, 'E5')).toBe('156.526.090,00');
  for (const { when, finding } of entries)
    expect([when, finding]).toEqual([NOON.toISOString(), expect.any(String)]);
  const changed = entries.flatMap((entry) => entry.cells.map(({ row, column }) => `${row},${column}`));
  expect(changed.sort()).toEqual(derived.map(({ cell }) => `${cell.row},${cell.column}`).sort());
  const again = await session.check();
  expect(again.derived.filter(({ cell }) => changed.includes(`${cell.row},${cell.column}`))).toEqual([]);

  const reopened = openSession();
  await reopened.open();
  expect(reopened.journal()).toEqual(entries);
  await reopened.takeBackAll();
  expect(sheetContents(host, USERS)).toEqual(before);
});

test('a derived cell that has changed since, or holds a formula, is left; with none left it says so', async () => {
  const { host, session } = await opened();
  const { derived } = await session.check();
  host.user.type('Anggaran', 'E5', '=C5-D5');
  const { cells, left } = await session.correctDerived();
  expect([cells, left]).toEqual([derived.length - 1, 1]);
  await expect(session.correctDerived()).rejects.toMatchObject({ code: 'nothing-to-correct' });
});

test('faults at every request: cells as before or corrected and journalled; taken back they are as before', async () => {
  const before = sheetContents(openInHost(sampleWorkbook()), USERS);
  const trial = {
    workbook: sampleWorkbook,
    prepare: (session: Session) => session.check(),
    act: (session: Session) => session.correctDerived(),
  };
  const requests = await countRequests(trial);
  for (let at = 1; at <= requests; at++) {
    const { host, session } = await attempt(trial, { at, code: 'GeneralException' });
    await session.check();
    await session.takeBackAll();
    expect(sheetContents(host, USERS)).toEqual(before);
  }
});

describe('a reason to let an item stand', () => {
  const accepted = async (session: Session): Promise<number> =>
    (await session.check()).findings.filter(({ acceptance }) => acceptance !== null).length;

  test.each([
    ['its own cell', 'E5', '156.526.001,00'],
    ['a cell that it was calculated from', 'C5', '299.999.999,00'],
  ])('ends when %s changes', async (_, address, typed) => {
    const { host, session } = await opened();
    const { findings } = await session.check();
    const item = findings.find(({ id }) => id === 'row-balance|sisa|E5|Anggaran')!;
    await session.accept(item.id, 'Pembulatan');
    expect(await accepted(session)).toBe(1);
    host.user.type('Anggaran', 'B5', 'Nama lain saja');
    expect(await accepted(session)).toBe(1);
    const kept = valueAt(host, address);
    host.user.type('Anggaran', address, typed);
    expect(await accepted(session)).toBe(0);
    host.user.type('Anggaran', address, kept as string);
    expect(await accepted(session)).toBe(1);
  });
});
