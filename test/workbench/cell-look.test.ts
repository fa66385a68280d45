import { cellCss, DARK, LIGHT } from '../../src/workbench/grid/cell-look';
import { inkOn, luminance } from '../../src/workbench/grid/ink';
import type { HostStyle } from '../../src/workbook/host-style';

const css = (style: HostStyle, kind = 'text', paper = LIGHT) => cellCss(style, kind, undefined, paper);

test.each<[HostStyle, string, string]>([
  [{}, 'text', ''],
  [{}, 'number', 'justify-content:flex-end;text-align:right'],
  [{}, 'error', 'justify-content:center;text-align:center'],
  [{ horizontal: 'left' }, 'number', ''],
  [{ bold: true, italic: true }, 'text', 'font-weight:700;font-style:italic'],
  [{ underline: 'Single', strikethrough: true }, 'text', 'text-decoration:underline line-through'],
  [{ size: 12 }, 'text', 'font-size:16px'],
  [{ color: '0563C1' }, 'text', 'color:#0563C1'],
  [
    { vertical: 'top', wrap: true },
    'text',
    'align-items:flex-start;white-space:pre-wrap;overflow-wrap:anywhere',
  ],
  [{ indent: 2 }, 'text', 'padding-left:21px'],
])('%j of %s', (style, kind, expected) => {
  expect(css(style, kind)).toBe(expected);
});

test('lines: a thin frame, and lines of their own', () => {
  expect(css({ border: 'thin' })).toBe(
    ['top', 'bottom', 'left', 'right'].map((side) => `border-${side}:1px solid #000000`).join(';'),
  );
  const line = { style: 'Double', weight: 'Thick', color: '#FF0000' };
  expect(css({ lines: { EdgeBottom: line } })).toBe('border-bottom:3px double #FF0000');
});

test("a conditional format's fill lies over the cell's own, and its text can be read", () => {
  const conditional = { fill: '#FFC7CE', color: null, bold: true, italic: null };
  const drawn = cellCss({ fill: '000000', color: 'FFFFFF' }, 'text', conditional, LIGHT);
  expect(drawn).toContain('background:#FFC7CE');
  expect(drawn).not.toContain('color:#FFFFFF');
  expect(drawn).toContain('font-weight:700');
});

test('a font name of a file cannot bring other CSS', () => {
  expect(css({ fontName: 'x";position:fixed;background:url(//evil)' })).not.toMatch(/[;:]position|url\(/);
});

test('on a dark page black text and black lines are light', () => {
  expect(css({ color: '000000' }, 'text', DARK)).toBe('color:#ffffff');
  expect(css({ border: 'thin' }, 'text', DARK)).toContain('solid #ffffff');
  expect(css({ border: 'thin', fill: 'FFFFFF' }, 'text', DARK)).toContain('solid #000000');
});

test.each([
  ['#FFFFFF', '#FFFF00', '#000000'],
  ['#1b1b1b', '#000000', '#ffffff'],
  ['#FFC7CE', '#9C0006', '#9C0006'],
])('on %s %s is drawn as %s', (ground, wanted, drawn) => {
  expect(inkOn(ground, wanted)).toBe(drawn);
  const [a, b] = [luminance(ground), luminance(drawn)];
  expect((Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)).toBeGreaterThanOrEqual(4.5);
});
