import type { ChangeLine, DescribedChanges } from '../refresh/request';
import type { CellStyle } from './plan';
import type { SheetBuilder } from './sheet-builder';
import { HEADER, NOTE } from './styles';
import { CHANGES_HEADER, CHANGES_TITLE } from './texts';
import { countLines, wrapText } from './text-size';

const TEXT: CellStyle = { border: 'thin', vertical: 'center', wrap: true, numberFormat: '@' };
const CENTRED: CellStyle = { ...TEXT, horizontal: 'center' };
const FIGURE: CellStyle = { ...TEXT, horizontal: 'right' };

/** Number, table, row and column, before, now, what happened, because of which cells. */
const STYLES = [CENTRED, CENTRED, TEXT, FIGURE, FIGURE, CENTRED, TEXT] as const;

function writeLine(sheet: SheetBuilder, row: number, line: ChangeLine, widths: readonly number[]): void {
  const { table, what, kind } = line;
  // Several figures, or several cells: each in a line of its own.
  const [before, now, because] = [line.before, line.now, line.because].map((text) =>
    text.replaceAll('; ', '\n'),
  );
  const texts = [table, what, before!, now!, kind, because!];
  texts.forEach((text, at) =>
    sheet.put({ row, column: at + 1, value: text === '' ? null : text, style: sheet.style(STYLES[at + 1]!) }),
  );
  sheet.lines(row, Math.max(...texts.map((text, at) => countLines(text, widths[at + 1]!))));
}

/** What changed since the last generation, below the list of tables. */
export function writeChanges(
  sheet: SheetBuilder,
  top: number,
  { summary, lines }: DescribedChanges,
  widths: readonly number[],
): void {
  let row = top;
  sheet.put({ row: row++, column: 0, value: CHANGES_TITLE, style: sheet.style({ bold: true }) });
  const width = widths.reduce((sum, one) => sum + one, 0);
  for (const sentence of summary)
    for (const text of wrapText(sentence, width))
      sheet.put({ row: row++, column: 0, value: text, style: sheet.style(NOTE) });
  if (lines.length === 0) return;
  sheet.row(row++, 0, CHANGES_HEADER, sheet.style(HEADER));
  lines.forEach((line, index) => {
    sheet.put({ row, column: 0, value: index + 1, style: sheet.style({ ...CENTRED, numberFormat: '0' }) });
    writeLine(sheet, row++, line, widths);
  });
}
