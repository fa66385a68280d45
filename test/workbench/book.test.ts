import { createHost } from '../../src/host';
import { BookClient } from '../../src/workbench/book/book-client';
import type { BookState, OpeningStep } from '../../src/workbench/book/messages';
import { nodePlatform } from '../../src/xlsx/node-platform';
import { openXlsx } from '../../src/xlsx/xlsx-file';
import { deskThread, sampleBytes } from './desk';

function started() {
  const states: BookState[] = [];
  const steps: OpeningStep[] = [];
  const client = new BookClient(deskThread(), {
    onState: (state) => states.push(state),
    onOpening: (step) => steps.push(step),
  });
  const until = async (holds: (state: BookState | undefined) => boolean): Promise<BookState> => {
    for (let tries = 0; !holds(states.at(-1)) && tries < 300; tries++)
      await new Promise((resolve) => setTimeout(resolve, 10));
    expect(holds(states.at(-1))).toBe(true);
    return states.at(-1)!;
  };
  return { client, book: client.book, states, steps, until };
}

const H5 = { row: 4, column: 7 };

test('a column becomes as wide as its longest content, in one step that goes back, and the file has it', async () => {
  const { book, until } = started();
  await book.open(sampleBytes(), 'contoh.xlsx');
  const points = async (): Promise<number> => {
    const { columns, standardWidth } = await book.sheet('Anggaran');
    const at = columns.places.indexOf(7);
    return at < 0 ? standardWidth : columns.points[at]!;
  };
  const before = await points();
  await book.type('Anggaran', H5, 'Belanja barang dan jasa kantor');
  expect(await book.fit('Anggaran', 7)).toBeNull();
  const wide = await points();
  expect(wide).toBeGreaterThan(before * 1.5);
  await until((state) => state?.isChanged === true);
  const saved = openXlsx(await book.save(), nodePlatform).workbook;
  expect(createHost(saved).sheet('Anggaran').columnWidths.get(7)).toBeCloseTo(wide, 0);
  await book.undo();
  expect(await points()).toBe(before);
  expect(await book.content('Anggaran', H5)).toBe('Belanja barang dan jasa kantor');
});

test('a column becomes as wide as its edge is dragged, at most as wide as Excel makes one, in one step each', async () => {
  const { book } = started();
  await book.open(sampleBytes(), 'contoh.xlsx');
  const points = async (): Promise<number> => {
    const { columns } = await book.sheet('Anggaran');
    return columns.points[columns.places.indexOf(1)]!;
  };
  const before = await points();
  expect(await book.resize('Anggaran', 1, 60)).toBeNull();
  expect(await points()).toBe(60);
  const saved = openXlsx(await book.save(), nodePlatform).workbook;
  expect(createHost(saved).sheet('Anggaran').columnWidths.get(1)).toBe(60);
  await book.resize('Anggaran', 1, 100_000);
  // 255 characters of 7 pixels, and 5 for the margin.
  expect(await points()).toBe(1342.5);
  await book.undo();
  expect(await points()).toBe(60);
  await book.undo();
  expect(await points()).toBe(before);
});

test('a workbook is opened sheet by sheet, and shows what is in it', async () => {
  const { book, steps, until } = started();
  expect(await book.open(sampleBytes(), 'contoh.xlsx')).toBeNull();
  const state = await until((known) => known?.fileName === 'contoh.xlsx');
  expect(state).toMatchObject({ book: 1, active: 'Anggaran', canUndo: false, isChanged: false });
  expect(steps.map(({ sheet }) => sheet)).toEqual([null, ...state.sheets, null]);
  const shown = await book.cells('Anggaran', { top: 4, left: 0, bottom: 4, right: 2 });
  expect(shown.cells.map(({ text }) => text)).toEqual([
    '1.06.01',
    'PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/ KOTA',
    '4.005.892.697,00',
  ]);
  expect((await book.sheet('Anggaran')).rowCount).toBeGreaterThan(40);
});

test('what is typed is calculated, taken back, done again and saved; nothing else changes in the file', async () => {
  const { book, until } = started();
  await book.open(sampleBytes(), 'contoh.xlsx');
  expect(await book.type('Anggaran', H5, '1.234,5')).toBeNull();
  expect(await book.type('Anggaran', { row: 5, column: 7 }, '=H5*2')).toBeNull();
  await until((state) => state?.isChanged === true && state.canUndo);
  expect(await book.content('Anggaran', H5)).toBe('1234,5');
  const text = async (row: number): Promise<string | undefined> =>
    (await book.cells('Anggaran', { top: row, left: 7, bottom: row, right: 7 })).cells[0]?.text;
  expect(await text(5)).toBe('2469');
  await book.undo();
  expect(await text(5)).toBeFalsy();
  await book.redo();
  const bytes = await book.save();
  await until((state) => state?.isChanged === false);
  const saved = openXlsx(bytes, nodePlatform).workbook.sheet('Anggaran')!;
  expect([saved.value(4, 7), saved.formula(5, 7), saved.value(5, 7)]).toEqual([1234.5, '=H5*2', 2469]);
  expect(saved.value(4, 2)).toBe('4.005.892.697,00');
});

test('a formula that cannot be read is refused, and the cell stays as it was', async () => {
  const { book } = started();
  await book.open(sampleBytes(), 'contoh.xlsx');
  expect(await book.type('Anggaran', { row: 4, column: 2 }, '=SUM(C5')).toBe('formula');
  expect(await book.content('Anggaran', { row: 4, column: 2 })).toBe('4.005.892.697,00');
});

test('a bad file is told as a problem, and the workbook before it stays open', async () => {
  const { book, client, until } = started();
  await book.open(sampleBytes(), 'contoh.xlsx');
  await book.type('Anggaran', H5, 'tetap');
  const problem = await book.open(new TextEncoder().encode('<html><table>'), 'unduhan.xls');
  expect(problem?.code).toBe('html-table');
  expect(await book.content('Anggaran', H5)).toBe('tetap');
  expect((await until((state) => state?.isChanged === true)).book).toBe(1);
  expect(client.bridge(1)).toBe(client.bridge(1));
});

test("what an earlier workbook's pane still says is not heard by the next", async () => {
  const { book, client, until } = started();
  await book.open(sampleBytes(), 'satu.xlsx');
  const earlier = client.bridge(1);
  await book.open(sampleBytes(), 'dua.xlsx');
  await until((state) => state?.book === 2);
  let answers = 0;
  earlier.onMessageFromHost = () => answers++;
  earlier.sendMessageToHost('{"id":1,"type":1,"message":{"body":{"Actions":[]}}}');
  const now = client.bridge(2);
  const answered = new Promise<string>((resolve) => (now.onMessageFromHost = resolve));
  now.sendMessageToHost('{"id":7,"type":1,"message":{"body":{"Actions":[]}}}');
  expect(JSON.parse(await answered)).toMatchObject({ id: 7, message: { statusCode: 200 } });
  expect(answers).toBe(0);
});

test('a call that fails is told as a failure, and the next is answered', async () => {
  const { book } = started();
  await book.open(sampleBytes(), 'contoh.xlsx');
  await expect(book.activate('Tidak Ada')).rejects.toThrow('Tidak Ada');
  expect((await book.sheet('PPKS')).name).toBe('PPKS');
});

test('an unchanged workbook is saved as the same bytes, and can be saved again after that', async () => {
  const { book } = started();
  await book.open(sampleBytes(), 'contoh.xlsx');
  expect(Buffer.compare(await book.save(), sampleBytes())).toBe(0);
  await book.type('Anggaran', H5, '7');
  const saved = openXlsx(await book.save(), nodePlatform).workbook.sheet('Anggaran')!;
  expect(saved.value(4, 7)).toBe(7);
});

test('nobody waits for a thread that has failed', async () => {
  let fail = (_: { readonly message?: string }): void => undefined;
  const thread = {
    postMessage: () => undefined,
    addEventListener: (type: string, listen: unknown) => {
      if (type === 'error') fail = listen as typeof fail;
    },
  };
  const { book } = new BookClient(thread, { onState: () => undefined, onOpening: () => undefined });
  const opening = book.open(sampleBytes(), 'contoh.xlsx');
  fail({ message: 'out of memory' });
  await expect(opening).rejects.toThrow('out of memory');
});
