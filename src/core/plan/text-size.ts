/**
 * Widths of the characters from space to "~" in hundredths of a digit's width (Excel's unit of column width), after
 * Calibri: narrow and wide letters differ by a factor of four, and capitals are a fifth wider than small letters.
 */
const CALIBRI = [
  45, 64, 79, 98, 100, 141, 135, 44, 60, 60, 98, 98, 49, 60, 50, 76, 100, 100, 100, 100, 100, 100, 100, 100,
  100, 100, 53, 53, 98, 98, 98, 91, 176, 114, 107, 105, 121, 96, 91, 124, 123, 50, 63, 103, 83, 169, 127, 131,
  102, 133, 107, 91, 96, 127, 112, 176, 102, 96, 92, 61, 76, 61, 98, 98, 57, 95, 104, 83, 104, 98, 60, 93,
  104, 45, 47, 90, 45, 158, 104, 104, 104, 104, 69, 77, 66, 104, 89, 141, 85, 89, 78, 62, 91, 62, 98,
];
const WIDTHS = Float64Array.from({ length: 127 }, (_, code) => (CALIBRI[code - 32] ?? 0) / 100);
const SPACE = 0.45;
const OTHER_WIDTH = 1.2;
const WIDEST = 1.8;
const BOLD = 1.04;
/** Screens round each letter to whole pixels, which makes a line longer than in print. */
const SCREEN = 1.05;
/** What a cell keeps free at its edges. */
const PADDING = 0.7;
/** One line of the workbook's normal font (11 points), in points. */
export const LINE_HEIGHT = 15;

const roomIn = (width: number, bold: boolean): number =>
  Math.max(1, width - PADDING) / (bold ? SCREEN * BOLD : SCREEN);

const widthOfLetter = (code: number): number => (code < WIDTHS.length ? WIDTHS[code]! : OTHER_WIDTH);

function widthOf(text: string): number {
  let width = 0;
  for (let i = 0; i < text.length; i++) width += widthOfLetter(text.charCodeAt(i));
  return width;
}

/** Text broken at its spaces into lines of at most `width` characters of the normal font. */
export function wrapText(text: string, width: number, bold = false): string[] {
  const room = roomIn(width, bold);
  const lines: string[] = [];
  for (const paragraph of text.split('\n')) {
    let line = '';
    let used = 0;
    for (const word of paragraph.split(' ')) {
      const wide = widthOf(word);
      if (line !== '' && used + SPACE + wide > room) {
        lines.push(line);
        line = '';
        used = 0;
      }
      used += line === '' ? wide : SPACE + wide;
      line = line === '' ? word : `${line} ${word}`;
    }
    lines.push(line);
  }
  return lines;
}

/** What ends a word: a space, a line break, the end of the text. */
const [BLANK, BREAK, END] = [32, 10, -1] as const;

/** How many lines a text takes in a column, a word that is too long for one line included. */
export function countLines(text: string, width: number, bold = false): number {
  const room = roomIn(width, bold);
  if (text.length * WIDEST <= room && !text.includes('\n')) return 1;
  let lines = 1;
  let used = 0;
  let word = 0;
  for (let i = 0; i <= text.length; i++) {
    const code = i < text.length ? text.charCodeAt(i) : END;
    if (code !== BLANK && code !== BREAK && code !== END) {
      word += widthOfLetter(code);
      continue;
    }
    if (used > 0 && used + SPACE + word > room) {
      lines++;
      used = word;
    } else used += used > 0 ? SPACE + word : word;
    if (used > room && used === word) {
      const more = Math.ceil(word / room) - 1;
      lines += more;
      used -= more * room;
    }
    word = 0;
    if (code === BREAK) {
      lines++;
      used = 0;
    }
  }
  return lines;
}
