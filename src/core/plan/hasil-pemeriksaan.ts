import type { Identitas } from '../inputs/identitas/types';
import type { Coverage, Finding, Severity } from '../rules/finding';
import { address, reference } from '../sheet/address';
import type { KeyFigures } from '../tables/figures';
import { reportLine } from './daftar-tabel';
import { writeSummary } from './hasil-summary';
import type { CellStyle, SheetPlan } from './plan';
import { differenceCell, quantityCell, type QuantityCell } from './quantity-cell';
import { SheetBuilder } from './sheet-builder';
import { HEADER, LINK_COLOR, NOTE, TITLE } from './styles';
import { countLines, wrapText } from './text-size';
import { AS_OF, DERIVED, HASIL_HEADER, HASIL_TITLE, NO_FINDINGS, SEVERITY_NAMES } from './texts';

/** What the sheet shows; `describe` gives a finding's sentence in Indonesian, `explain` its likely causes ("" without). */
export interface HasilContent {
  readonly identitas: Identitas;
  readonly findings: readonly Finding[];
  readonly coverage: Coverage;
  readonly figures: KeyFigures;
  readonly describe: (finding: Finding) => string;
  readonly explain: (finding: Finding) => string;
}

const WIDTHS = [5, 18, 18, 9, 38, 20, 20, 18, 64, 48];
const NAME_COLUMN = 4;
const SENTENCE_COLUMN = 8;
const CAUSE_COLUMN = 9;
/** A cell in text format shows no more than this; a longer sentence stands in the General format. */
const LONGEST_TEXT_FORMAT = 255;

const CELL: CellStyle = { border: 'thin', vertical: 'top' };
const TEXT: CellStyle = { ...CELL, wrap: true, numberFormat: '@' };
const LONG_TEXT: CellStyle = { ...CELL, wrap: true, numberFormat: 'General' };
const NUMBER: CellStyle = { ...CELL, horizontal: 'center', numberFormat: '0' };
const LINK: CellStyle = { ...CELL, horizontal: 'center', numberFormat: '@', color: LINK_COLOR };
const FILLS: Readonly<Record<Severity, string>> = { error: 'F8CBAD', warning: 'FFE699', info: 'DDEBF7' };
const ORDER: readonly Severity[] = ['error', 'warning', 'info'];

/** The number of a wrapped text's lines, and its style. */
const textStyle = (text: string): CellStyle => (text.length <= LONGEST_TEXT_FORMAT ? TEXT : LONG_TEXT);

function writeFinding(
  sheet: SheetBuilder,
  row: number,
  number: number,
  finding: Finding,
  sentence: string,
  cause: string,
): void {
  const { cell, rowName, severity, status } = finding;
  const severityText = SEVERITY_NAMES[severity] + (status === 'derived' ? ` (${DERIVED})` : '');
  const figure = (column: number, { value, numberFormat }: QuantityCell): void => {
    const isText = typeof value === 'string';
    const style = sheet.style({
      ...CELL,
      horizontal: 'right',
      numberFormat,
      ...(isText ? { wrap: true } : {}),
    });
    sheet.put({ row, column, value, style });
    if (isText) lines = Math.max(lines, countLines(value, WIDTHS[column]!));
  };
  let lines = Math.max(
    countLines(severityText, WIDTHS[1]!),
    countLines(cell.sheet, WIDTHS[2]!),
    countLines(rowName, WIDTHS[NAME_COLUMN]!),
    countLines(sentence, WIDTHS[SENTENCE_COLUMN]!),
    countLines(cause, WIDTHS[CAUSE_COLUMN]!),
  );
  sheet.put({ row, column: 0, value: number, style: sheet.style(NUMBER) });
  sheet.put({ row, column: 1, value: severityText, style: sheet.style({ ...TEXT, fill: FILLS[severity] }) });
  sheet.put({ row, column: 2, value: cell.sheet, style: sheet.style(TEXT) });
  sheet.put({
    row,
    column: 3,
    value: address(cell.row, cell.column),
    style: sheet.style(LINK),
    link: reference(cell),
  });
  sheet.put({ row, column: NAME_COLUMN, value: rowName, style: sheet.style(textStyle(rowName)) });
  figure(5, quantityCell(finding.printed));
  figure(6, quantityCell(finding.expected));
  figure(7, differenceCell(finding.difference));
  sheet.put({ row, column: SENTENCE_COLUMN, value: sentence, style: sheet.style(textStyle(sentence)) });
  const causeStyle = sheet.style(textStyle(cause));
  sheet.put({ row, column: CAUSE_COLUMN, value: cause === '' ? null : cause, style: causeStyle });
  sheet.lines(row, lines);
}

/** `Hasil Pemeriksaan`: a summary, then every finding, worst first, each with a link to its cell. */
export function hasilPlan(name: string, content: HasilContent): SheetPlan {
  const { identitas, findings, describe, explain } = content;
  const sheet = new SheetBuilder();
  let row = 0;
  sheet.centred(row++, HASIL_TITLE, WIDTHS.length, TITLE);
  const line = reportLine(identitas);
  if (line !== null) sheet.centred(row++, line, WIDTHS.length, TITLE);
  row = writeSummary(sheet, row + 1, content) + 1;
  const headerRow = row++;
  sheet.row(headerRow, 0, HASIL_HEADER, sheet.style(HEADER));
  let number = 0;
  for (const severity of ORDER)
    for (const finding of findings)
      if (finding.severity === severity)
        writeFinding(sheet, row++, ++number, finding, describe(finding), explain(finding));
  const note = sheet.style(NOTE);
  if (number === 0) sheet.put({ row: row++, column: 0, value: NO_FINDINGS, style: note });
  for (const text of wrapText(AS_OF, 120)) sheet.put({ row: row++, column: 0, value: text, style: note });
  return sheet.plan({
    mark: 'hasil',
    name,
    widths: WIDTHS,
    frozenRows: headerRow + 1,
    print: { orientation: 'landscape', paper: 'A4', repeatRows: { first: headerRow, last: headerRow } },
  });
}
