import { createHost } from '../../src/host';
import { Workbook } from '../../src/workbook/workbook';

function opened() {
  const workbook = new Workbook();
  const sheet = workbook.addSheet('Anggaran');
  sheet.setValue(0, 0, 5);
  sheet.setFormula(1, 0, '=A1*2', 10);
  const host = createHost(workbook);
  return { host, sheet, user: host.user };
}

test('what was typed is taken back and done again, with what is calculated from it', () => {
  const { host, sheet, user } = opened();
  host.history.begin();
  user.type('Anggaran', 'A1', '7');
  expect(sheet.value(1, 0)).toBe(14);
  expect(user.undo()).toBe(true);
  expect([sheet.value(0, 0), sheet.value(1, 0)]).toEqual([5, 10]);
  expect(host.history.can).toEqual({ undo: false, redo: true });
  expect(user.redo()).toBe(true);
  expect([sheet.value(0, 0), sheet.value(1, 0)]).toEqual([7, 14]);
  expect(host.history.can).toEqual({ undo: true, redo: false });
});

test('a formula that a constant was typed over calculates again', () => {
  const { host, sheet, user } = opened();
  host.history.begin();
  user.type('Anggaran', 'A2', 'x');
  user.undo();
  user.type('Anggaran', 'A1', '8');
  expect(sheet.value(1, 0)).toBe(16);
});

test('a sheet that was added goes and comes back as it was, and formulas follow', () => {
  const { host, user } = opened();
  host.history.begin();
  user.addSheet('Tabel 3.9');
  user.type('Tabel 3.9', 'B2', '=Anggaran!A1+1');
  host.sheet('Tabel 3.9').columnWidths.set(1, 99);
  user.undo();
  expect(host.sheetNames()).toEqual(['Anggaran']);
  user.redo();
  expect(host.sheetNames()).toEqual(['Anggaran', 'Tabel 3.9']);
  expect(host.sheet('Tabel 3.9').columnWidths.get(1)).toBe(99);
  user.type('Anggaran', 'A1', '6');
  expect(host.workbook.sheet('Tabel 3.9')!.value(1, 1)).toBe(7);
});

test('a deleted sheet comes back with its formulas, and what looked at it is calculated again', () => {
  const { host, sheet, user } = opened();
  user.addSheet('Rekap');
  user.type('Rekap', 'A1', '=Anggaran!A2+1');
  host.history.begin();
  user.deleteSheet('Anggaran');
  expect(host.workbook.sheet('Rekap')!.value(0, 0)).toEqual({ error: '#REF!' });
  user.undo();
  expect(host.workbook.sheet('Rekap')!.formula(0, 0)).toBe('=Anggaran!A2+1');
  user.type('Anggaran', 'A1', '7');
  expect([sheet.value(1, 0), host.workbook.sheet('Rekap')!.value(0, 0)]).toEqual([14, 15]);
});

test('looking is no step', () => {
  const { host, user } = opened();
  host.history.begin();
  user.select('Anggaran', 'B7');
  expect(host.history.can).toEqual({ undo: false, redo: false });
  expect(user.undo()).toBe(false);
});

test('what an add-in does after undo goes with redo, and does not lose it', () => {
  const { host, sheet, user } = opened();
  host.history.begin();
  user.type('Anggaran', 'A1', '7');
  user.undo();
  user.type('Anggaran', 'C1', 'in answer');
  host.history.begin();
  expect(host.history.can).toEqual({ undo: false, redo: true });
  user.redo();
  expect([sheet.value(0, 0), sheet.value(0, 2)]).toEqual([7, null]);
});

test('a new edit after undo ends what could be done again', () => {
  const { host, user } = opened();
  host.history.begin();
  user.type('Anggaran', 'A1', '7');
  user.undo();
  host.history.begin();
  user.type('Anggaran', 'A1', '9');
  expect(host.history.can).toEqual({ undo: true, redo: false });
});

test('every random walk of edits comes back, step by step', () => {
  const { host, sheet, user } = opened();
  let seed = 7;
  const random = (below: number): number => (seed = (seed * 48_271) % 2_147_483_647) % below;
  const inputs = ['1', '=A1+1', '', 'x', '=SUM(A1:C4)', "'=A1"];
  const seen = (): string => {
    const cells = [];
    for (let row = 0; row < 4; row++)
      for (let column = 0; column < 3; column++)
        cells.push([sheet.value(row, column), sheet.formula(row, column), sheet.styleIndex(row, column)]);
    return JSON.stringify(cells);
  };
  const states = [seen()];
  for (let step = 0; step < 60; step++) {
    host.history.begin();
    user.type('Anggaran', `${'ABC'[random(3)]}${1 + random(4)}`, inputs[random(inputs.length)]!);
    if (seen() !== states.at(-1)) states.push(seen());
  }
  for (let at = states.length - 2; at >= 0; at--) {
    user.undo();
    expect(seen()).toBe(states[at]);
  }
  for (const state of states.slice(1)) {
    user.redo();
    expect(seen()).toBe(state);
  }
});
