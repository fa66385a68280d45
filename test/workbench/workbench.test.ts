import { Workbench, type WorkbenchState } from '../../src/workbench/shell/workbench';
import { deskThread, sampleBytes } from './desk';

function started() {
  const given: string[] = [];
  const workbench = new Workbench(deskThread(), (_, fileName) => given.push(fileName));
  const until = async (holds: (state: WorkbenchState) => boolean): Promise<void> => {
    for (let tries = 0; !holds(workbench.state) && tries < 300; tries++)
      await new Promise((resolve) => setTimeout(resolve, 10));
    expect(holds(workbench.state)).toBe(true);
  };
  return { workbench, given, until };
}

const file = (name: string, bytes = sampleBytes()): File => new File([bytes], name);

async function withChanges() {
  const all = started();
  await all.workbench.openFile(file('satu.xlsx'));
  await all.workbench.type('Anggaran', 4, 7, 'baru');
  await all.until(({ book }) => book?.isChanged === true);
  return all;
}

test('changes that are not saved are asked about; Cancel keeps them', async () => {
  const { workbench } = await withChanges();
  await workbench.openFile(file('dua.xlsx'));
  expect(workbench.state.asked?.name).toBe('dua.xlsx');
  await workbench.answer('cancel');
  expect([workbench.state.asked, workbench.state.book?.fileName]).toEqual([null, 'satu.xlsx']);
});

test('Save first gives the file, then opens the other', async () => {
  const { workbench, given, until } = await withChanges();
  await workbench.openFile(file('dua.xlsx'));
  await workbench.answer('save-first');
  expect(given).toEqual(['satu.xlsx']);
  await until(({ book }) => book?.fileName === 'dua.xlsx' && !book.isChanged);
});

test('Discard opens the other; what cannot be opened takes nothing away', async () => {
  const { workbench, until } = await withChanges();
  await workbench.openFile(file('rusak.xlsx', new Uint8Array([80, 75, 3, 4, 0])));
  await workbench.answer('discard');
  expect(workbench.state.notice).toMatchObject({ kind: 'not-opened', fileName: 'rusak.xlsx' });
  expect(workbench.state.book).toMatchObject({ fileName: 'satu.xlsx', isChanged: true });
  await workbench.openFile(file('dua.xlsx'));
  await workbench.answer('discard');
  await until(({ book }) => book?.fileName === 'dua.xlsx');
});

test('what a cell does not take is said, with what was typed', async () => {
  const { workbench } = await withChanges();
  expect(await workbench.type('Anggaran', 4, 7, '=SUM(')).toBe(false);
  expect(workbench.state.notice).toEqual({ kind: 'refused', refusal: 'formula', input: '=SUM(' });
  expect(await workbench.type('Anggaran', 4, 7, '1')).toBe(true);
  expect(workbench.state.notice).toBeNull();
});

test('while the pane is at work nothing is taken back or done again; afterwards it is', async () => {
  const { workbench, until } = await withChanges();
  workbench.tellPaneAtWork(true);
  await workbench.undo();
  expect(await workbench.book.content('Anggaran', { row: 4, column: 7 })).toBe('baru');
  workbench.tellPaneAtWork(false);
  await workbench.undo();
  expect(await workbench.book.content('Anggaran', { row: 4, column: 7 })).toBe('');
  workbench.tellPaneAtWork(true);
  await workbench.redo();
  workbench.tellPaneAtWork(false);
  expect(await workbench.book.content('Anggaran', { row: 4, column: 7 })).toBe('');
  await workbench.redo();
  await until(({ book }) => book?.canUndo === true);
  expect(await workbench.book.content('Anggaran', { row: 4, column: 7 })).toBe('baru');
});

test('while another file is opened, nothing is saved under the name of the one before, nor typed into it', async () => {
  const { workbench, given } = started();
  await workbench.openFile(file('satu.xlsx'));
  const opening = workbench.openFile(file('dua.xlsx'));
  const [isSaved, isTyped] = await Promise.all([
    workbench.save(),
    workbench.type('Anggaran', 4, 7, 'baru'),
    workbench.clear('Anggaran', { top: 4, left: 0, bottom: 4, right: 0 }),
  ]);
  await opening;
  expect([isSaved, isTyped, given]).toEqual([false, false, []]);
  expect(await workbench.book.content('Anggaran', { row: 4, column: 7 })).toBe('');
  expect(workbench.state.book).toMatchObject({ fileName: 'dua.xlsx', isChanged: false });
});
