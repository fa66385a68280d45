import { openSession } from '../../src/excel/session';
import { openInHost, sampleWorkbook } from './opened';

const rulesOf = async (): Promise<Set<string>> =>
  new Set((await openSession().check()).findings.map(({ finding }) => finding.rule));

test('confirmed matches are kept in the file, hold in a new session, and are given up again', async () => {
  openInHost(sampleWorkbook());
  const session = openSession();
  const { decisions } = await session.check();
  const asked = decisions!.matches;
  expect(asked.map(({ state }) => state)).toEqual(['proposed', 'proposed']);
  await session.decide(asked.map(({ key, kode, nama }) => ({ key, value: kode, nama })));
  const again = await openSession().check();
  expect(again.settings.map(({ key }) => key)).toEqual(asked.map(({ key }) => key));
  expect(again.decisions!.matches.map(({ state }) => state)).toEqual(['confirmed', 'confirmed']);
  const rules = await rulesOf();
  expect(rules.has('match-uncertain')).toBe(false);
  expect(rules.has('spend-without-output')).toBe(true);
  await session.decide(asked.map(({ key, nama }) => ({ key, value: null, nama })));
  expect((await openSession().check()).settings).toEqual([]);
  expect((await rulesOf()).has('match-uncertain')).toBe(true);
});

test('settings of the file change the check and the tables', async () => {
  const host = openInHost(sampleWorkbook());
  const session = openSession();
  await session.decide([
    { key: 'konvensi-sakip', value: 'batas-bawah', nama: null },
    { key: 'desimal', value: '1', nama: null },
    { key: 'rumus', value: 'nilai', nama: null },
    { key: 'sasaran.1.06.02', value: 'Sasaran pilihan', nama: null },
  ]);
  expect((await rulesOf()).has('grade-score')).toBe(false);
  const { agreement } = await openSession().generate({ only: ['1.5', '3.4'] });
  expect(agreement.agreeing).toBe(agreement.cells);
  const table = host.workbook.sheet('Tabel 1.5')!;
  const cells = Array.from({ length: table.rowCount }, (_, row) => table.formula(row, 2));
  expect(cells.every((formula) => formula === null || formula === '')).toBe(true);
  const byGoal = host.workbook.sheet('Tabel 3.4')!;
  const shown = Array.from({ length: byGoal.rowCount }, (_, row) => byGoal.value(row, 1));
  expect(shown).toContain('Sasaran pilihan');
});

test('a setting that no version knows is kept and disturbs nothing', async () => {
  openInHost(sampleWorkbook());
  const session = openSession();
  await session.decide([{ key: 'dari-versi-lain', value: 'x', nama: null }]);
  const { findings, settings } = await session.check();
  expect(settings).toEqual([{ key: 'dari-versi-lain', value: 'x', nama: null }]);
  expect(findings.length).toBeGreaterThan(0);
});

test('Bersihkan takes the settings out of the file', async () => {
  openInHost(sampleWorkbook());
  const session = openSession();
  await session.decide([{ key: 'desimal', value: '1', nama: null }]);
  await session.clean();
  expect((await openSession().open()).settings).toEqual([]);
});
