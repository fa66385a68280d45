import { openSession } from '../../src/excel/session';
import type { Session } from '../../src/excel/session-types';
import type { Host } from '../../src/host';
import { attempt, countRequests, type Trial } from './attempt';
import { openInHost, ppksOnly, sampleWorkbook } from './opened';
import { sheetContents } from './our-sheets';

const USERS = sampleWorkbook().sheets.map(({ name }) => name);

/** Everything of ours: highlights, sheets, names, state. */
async function filled(session: Session): Promise<void> {
  await session.check();
  await session.highlight(true);
  await session.generate();
}

const clean = (session: Session): Promise<unknown> => session.clean();

function expectClean(host: Host): void {
  expect(host.sheetNames()).toEqual(['PPKS']);
  expect(host.workbook.names.filter(({ name }) => /lkjip/i.test(name))).toEqual([]);
  expect(host.workbook.customXml).toEqual([]);
  expect(host.sheet('PPKS').rules).toEqual([]);
}

test('takes out highlights, our sheets, names and state, and says how much it was', async () => {
  const host = openInHost(sampleWorkbook());
  const before = sheetContents(host, USERS);
  const session = openSession();
  await session.check();
  const { cells } = await session.highlight(true);
  expect(cells).toBeGreaterThan(5);
  await session.generate();
  host.user.copySheet('Tabel 3.9');
  host.user.type('Tabel 3.9 (2)', 'A1', 'milik saya');
  const cleaned = await session.clean();
  expect(cleaned.sheets).toContain('Tabel 3.9');
  expect(cleaned.highlights).toBeGreaterThan(5);
  expect(cleaned.names).toBeGreaterThan(5);
  // A copy that the user made is the user's.
  expect(host.sheetNames()).toEqual([...USERS, 'Tabel 3.9 (2)']);
  expect(sheetContents(host, USERS)).toEqual(before);
  expect(host.workbook.customXml).toEqual([]);
});

test('refused at each request: the user’s cells are untouched, and a second click completes', async () => {
  const trial: Trial = { workbook: ppksOnly, act: clean, prepare: filled };
  const requests = await countRequests(trial);
  const before = sheetContents(openInHost(ppksOnly()), ['PPKS']);
  for (let at = 1; at <= requests; at++) {
    const { host, session } = await attempt(trial, { at, code: 'GeneralException' });
    expect(sheetContents(host, ['PPKS'])).toEqual(before);
    await session.clean();
    expectClean(host);
    expect(sheetContents(host, ['PPKS'])).toEqual(before);
  }
});

test('cut in the middle of each request: a second click completes', async () => {
  const trial: Trial = { workbook: ppksOnly, act: clean, prepare: filled };
  const requests = await countRequests(trial);
  for (let at = 1; at <= requests; at++) {
    for (let afterActions = 2; ; afterActions += 41) {
      const { host, session, problem } = await attempt(trial, { at, code: 'ServerBusy', afterActions });
      if (!problem) break;
      await session.clean();
      expectClean(host);
    }
  }
});

test.each<[why: string, change: (host: Host) => void, code: string]>([
  ['the structure is protected', (host) => host.user.protectStructure(), 'structure-protected'],
  [
    'no other sheet is visible',
    (host) => USERS.forEach((name) => (host.workbook.sheet(name)!.visibility = 'hidden')),
    'last-visible-sheet',
  ],
])('is explained when %s, and nothing is removed', async (_, change, code) => {
  const host = openInHost(sampleWorkbook());
  const session = openSession();
  await session.generate();
  const names = host.sheetNames();
  change(host);
  await expect(session.clean()).rejects.toMatchObject({ code });
  expect(host.sheetNames()).toEqual(names);
});
