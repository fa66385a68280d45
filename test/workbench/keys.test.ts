import { commandOf, type Key } from '../../src/workbench/grid/keys';

const press = (key: string, ...held: ('ctrl' | 'shift' | 'alt' | 'meta')[]): Key => ({
  key,
  ctrlKey: held.includes('ctrl'),
  shiftKey: held.includes('shift'),
  altKey: held.includes('alt'),
  metaKey: held.includes('meta'),
});
const step = (row: number, column: number, toEdge = false, extend = false) => ({
  do: 'step',
  step: { row, column },
  toEdge,
  extend,
});

test.each([
  [press('ArrowDown'), step(1, 0)],
  [press('ArrowLeft', 'shift'), step(0, -1, false, true)],
  [press('ArrowUp', 'ctrl'), step(-1, 0, true)],
  [press('ArrowRight', 'ctrl', 'shift'), step(0, 1, true, true)],
  [press('ArrowDown', 'meta'), step(1, 0, true)],
  [press('Enter'), step(1, 0)],
  [press('Enter', 'shift'), step(-1, 0)],
  [press('Tab'), step(0, 1)],
  [press('Tab', 'shift'), step(0, -1)],
  [press('PageDown'), { do: 'page', step: { row: 1, column: 0 }, extend: false }],
  [press('PageUp', 'alt'), { do: 'page', step: { row: 0, column: -1 }, extend: false }],
  [press('Home'), { do: 'row-start', extend: false }],
  [press('End', 'shift'), { do: 'row-end', extend: true }],
  [press('Home', 'ctrl'), { do: 'first', extend: false }],
  [press('End', 'ctrl'), { do: 'last', extend: false }],
  [press('a', 'ctrl'), { do: 'all' }],
  [press('F2'), { do: 'edit' }],
  [press('Delete'), { do: 'clear' }],
  [press('Backspace'), { do: 'replace', text: '' }],
  [press('7'), { do: 'replace', text: '7' }],
  [press('='), { do: 'replace', text: '=' }],
  [press('s', 'ctrl'), null],
  [press('PageDown', 'ctrl'), null],
  [press('ArrowDown', 'alt'), null],
  [press('F6'), null],
  [press('Shift', 'shift'), null],
  [press('Escape'), null],
])('%j', (key, command) => {
  expect(commandOf(key)).toEqual(command);
});
