/**
 * How wide text is, in widths of a digit (Excel's unit of column width), after Calibri: narrow and wide letters
 * differ by a factor of three, and capitals are a quarter wider than small letters.
 */
const WIDTHS = new Float64Array(128).fill(0.6);
const setWidth = (letters: string, width: number): void => {
  for (const letter of letters) WIDTHS[letter.charCodeAt(0)] = width;
};
setWidth('0123456789', 1);
setWidth('abcdeghknopqsuvxyz', 0.98);
setWidth('fijlrt', 0.58);
setWidth('mw', 1.55);
setWidth('ABCDEFGHKLNOPQRSTUVXYZ', 1.16);
setWidth('IJ', 0.62);
setWidth('MW', 1.78);
setWidth(' ', 0.46);
setWidth('%&@', 1.5);
const OTHER_WIDTH = 1.2;
const BOLD = 1.06;
/** What a cell keeps free at its edges. */
const PADDING = 1;
/** One line of the workbook's normal font (11 points), in points. */
export const LINE_HEIGHT = 15;

function widthOf(text: string): number {
  let width = 0;
  for (let i = 0; i < text.length; i++) width += WIDTHS[text.charCodeAt(i)] ?? OTHER_WIDTH;
  return width;
}

/** Text broken at its spaces into lines of at most `width` characters of the normal font. */
export function wrapText(text: string, width: number, bold = false): string[] {
  const room = Math.max(1, width - PADDING) / (bold ? BOLD : 1);
  const lines: string[] = [];
  for (const paragraph of text.split('\n')) {
    let line = '';
    let used = 0;
    for (const word of paragraph.split(' ')) {
      const wide = widthOf(word);
      if (line !== '' && used + WIDTHS[32]! + wide > room) {
        lines.push(line);
        line = '';
        used = 0;
      }
      used += line === '' ? wide : WIDTHS[32]! + wide;
      line = line === '' ? word : `${line} ${word}`;
    }
    lines.push(line);
  }
  return lines;
}

/** How many lines a text takes in a column, a word that is too long for it included. */
export function countLines(text: string, width: number, bold = false): number {
  if (text.length * 1.3 <= width - PADDING && !text.includes('\n')) return 1;
  const room = Math.max(1, width - PADDING) / (bold ? BOLD : 1);
  return wrapText(text, width, bold).reduce(
    (lines, line) => lines + Math.max(1, line.includes(' ') ? 1 : Math.ceil(widthOf(line) / room)),
    0,
  );
}
