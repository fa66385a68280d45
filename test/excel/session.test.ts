import { debounced } from '../../src/excel/watch';
import { openSession } from '../../src/excel/session';
import type { Progress, Session } from '../../src/excel/session-types';
import type { Host } from '../../src/host';
import { openInHost, ppksOnly, sampleWorkbook } from './opened';
import { ourSheets } from './our-sheets';

const opened = (): { host: Host; session: Session } => ({
  host: openInHost(sampleWorkbook()),
  session: openSession(),
});

test('open tells what the sheets are', async () => {
  const { host, session } = opened();
  host.user.protectSheet('PPKS');
  const { inputs, sheets, candidates, problem } = await session.open();
  expect(inputs.slice(0, 2).map(({ kind, sheet }) => [kind, sheet])).toEqual([
    ['anggaran', 'Anggaran'],
    ['ppks', 'PPKS'],
  ]);
  expect(inputs[0]!.rows).toBe(42);
  expect(candidates.anggaran).toEqual(['Anggaran']);
  expect(problem).toBeNull();
  expect(sheets.find(({ name }) => name === 'PPKS')!.isProtected).toBe(true);
  expect(session.preview('PPKS', 0, 2)[0]).toEqual(['DATA PPKS', null, null, null]);
});

test('a choice is remembered in the file', async () => {
  const { host, session } = opened();
  host.user.copySheet('Anggaran');
  expect((await session.open()).problem).toMatchObject({ code: 'two-candidates' });
  await expect(session.generate()).rejects.toMatchObject({ code: 'inputs-unsettled' });
  expect((await session.choose({ anggaran: 'Anggaran' })).problem).toBeNull();
  expect((await openSession().open()).choice).toEqual({ anggaran: 'Anggaran' });
});

test('a generation can be cancelled between sheets: those written are whole, the rest is named', async () => {
  const { host, session } = opened();
  const cancel = new AbortController();
  const seen: Progress[] = [];
  const { notWritten, agreement } = await session.generate({
    signal: cancel.signal,
    onProgress: (progress) => {
      seen.push(progress);
      if (progress.phase === 'writing' && progress.done === 3) cancel.abort();
    },
  });
  expect(notWritten.length).toBeGreaterThan(3);
  expect(ourSheets(host).size).toBe(4);
  expect(agreement.agreeing).toBe(agreement.cells);
  expect([...new Set(seen.map(({ phase }) => phase))]).toEqual([
    'reading',
    'checking',
    'writing',
    'verifying',
  ]);
  await session.generate();
  expect(ourSheets(host).size).toBe(4 + notWritten.length);
  const already = AbortSignal.abort();
  await expect(session.generate({ signal: already })).rejects.toMatchObject({ code: 'cancelled' });
});

test('manual calculation: our sheets are calculated, and the mode stays', async () => {
  const { session } = opened();
  await Excel.run(async (context) => {
    context.workbook.application.calculationMode = 'Manual';
    await context.sync();
  });
  expect((await session.open()).isCalculationManual).toBe(true);
  const { agreement } = await session.generate();
  expect(agreement.agreeing).toBe(agreement.cells);
  expect((await session.open()).isCalculationManual).toBe(true);
});

test.each<[why: string, change: (host: Host) => void, code: string]>([
  ['a protected sheet of ours', (host) => host.user.protectSheet('Tabel 3.2'), 'sheet-protected'],
  ['a protected structure', (host) => host.user.protectStructure(), 'structure-protected'],
  ['cell edit mode', (host) => (host.faults.cellEditMode = true), 'cell-edit-mode'],
])('%s: nothing is written', async (_, change, code) => {
  const host = openInHost(ppksOnly());
  const session = openSession();
  await session.generate();
  if (code === 'structure-protected') host.user.deleteSheet('Tabel 3.2');
  const before = Object.fromEntries(ourSheets(host));
  change(host);
  await expect(session.generate()).rejects.toMatchObject({ code });
  expect(Object.fromEntries(ourSheets(host))).toEqual(before);
});

test('a table that can no longer be made is taken out, unless only some were asked for', async () => {
  const { host, session } = opened();
  await session.generate();
  host.user.deleteSheet('PPKS');
  expect((await session.generate({ only: ['1.5'] })).removed).toEqual([]);
  expect((await session.generate()).removed).toContain('Tabel 3.2');
  expect(host.sheetNames()).not.toContain('Tabel 3.2');
});

test('go to a cell; a hidden sheet and one that is gone are explained', async () => {
  const { host, session } = opened();
  await session.goTo({ sheet: 'PPKS', row: 4, column: 2 });
  const selected = await Excel.run(async (context) => {
    const range = context.workbook.getSelectedRange().load('address');
    await context.sync();
    return range.address;
  });
  expect(selected).toBe('PPKS!C5');
  host.workbook.sheet('PPKS')!.visibility = 'hidden';
  await expect(session.activate('PPKS')).rejects.toMatchObject({ code: 'sheet-hidden' });
  await expect(session.activate('Tidak ada')).rejects.toMatchObject({ code: 'gone' });
});

describe('watch', () => {
  const quiet = (milliseconds: number): Promise<void> =>
    new Promise((resolve) => setTimeout(resolve, milliseconds));

  test('rings once after the user’s changes, never for our own, nor for those on our sheets', async () => {
    const { host, session } = opened();
    await session.generate({ only: ['3.2'] });
    await session.open();
    let rings = 0;
    const stop = await session.watch(() => rings++);
    await session.generate({ only: ['3.2'] });
    host.user.type('Tabel 3.2', 'A20', 'x');
    await quiet(900);
    expect(rings).toBe(0);
    host.user.type('Anggaran', 'E5', 1);
    host.user.type('Anggaran', 'E6', 2);
    await quiet(900);
    expect(rings).toBe(1);
    await stop();
    host.user.type('Anggaran', 'E7', 3);
    await quiet(900);
    expect(rings).toBe(1);
  });

  test('a debounced call waits for quiet', async () => {
    let calls = 0;
    const bell = debounced(() => calls++, 30);
    bell.ring();
    bell.ring();
    await quiet(60);
    bell.ring();
    bell.stop();
    await quiet(60);
    expect(calls).toBe(1);
  });
});
