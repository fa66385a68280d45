/// <reference types="office-js" />
import { ExcelProblem } from '../problem';
import type { SampleSheet } from './types';

/** The hidden sheet-scoped name by which a sample sheet is known; not our mark, for a sample is an input like any other. */
export const SAMPLE_NAME = '_lkjip_contoh';

/** Points for a column so many characters wide, in the normal font. */
const POINTS_PER_CHARACTER = 5.6;

/** The sheets that carry the sample's name. */
export async function sampleSheets(context: Excel.RequestContext): Promise<Excel.Worksheet[]> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name');
  await context.sync();
  const names = worksheets.items.map((sheet) => sheet.names.getItemOrNullObject(SAMPLE_NAME).load('name'));
  await context.sync();
  return worksheets.items.filter((_, at) => !names[at]!.isNullObject);
}

export async function addSample(
  context: Excel.RequestContext,
  samples: readonly SampleSheet[],
): Promise<void> {
  const { worksheets, protection } = context.workbook;
  protection.load('protected');
  const present = samples.map(({ name }) => worksheets.getItemOrNullObject(name).load('name'));
  await context.sync();
  if (protection.protected) throw new ExcelProblem('structure-protected');
  const missing = samples.filter((_, at) => present[at]!.isNullObject);
  for (const sample of missing) write(worksheets.add(sample.name), sample);
  if (missing[0]) worksheets.getItem(missing[0].name).activate();
  await context.sync();
}

function write(sheet: Excel.Worksheet, { titles, header, rows, widths }: SampleSheet): void {
  sheet.names.add(SAMPLE_NAME, '=TRUE').visible = false;
  const width = header.length;
  const filled = (cells: readonly (string | number)[]): (string | number)[] =>
    Array.from({ length: width }, (_, at) => cells[at] ?? '');
  const lines = [...titles.map((title) => filled([title])), filled(header), ...rows.map(filled)];
  const range = sheet.getRangeByIndexes(0, 0, lines.length, width);
  // Amounts stay text as the office typed them, and codes are text in any case.
  range.numberFormat = lines.map((line) => line.map((cell) => (typeof cell === 'string' ? '@' : 'General')));
  range.values = lines;
  range.format.wrapText = true;
  range.format.verticalAlignment = 'Top';
  const head = sheet.getRangeByIndexes(0, 0, titles.length + 1, width);
  head.format.font.bold = true;
  sheet.getRangeByIndexes(0, 0, titles.length, width).format.wrapText = false;
  widths.forEach((characters, at) => {
    sheet.getRangeByIndexes(0, at, 1, 1).format.columnWidth = characters * POINTS_PER_CHARACTER;
  });
  sheet.freezePanes.freezeRows(titles.length + 1);
}

export async function removeSample(context: Excel.RequestContext): Promise<void> {
  const samples = await sampleSheets(context);
  if (samples.length === 0) return;
  const { worksheets, protection } = context.workbook;
  worksheets.load('items/name,items/visibility');
  protection.load('protected');
  await context.sync();
  if (protection.protected) throw new ExcelProblem('structure-protected');
  const going = new Set(samples.map(({ name }) => name));
  const staying = worksheets.items.some(
    ({ name, visibility }) => !going.has(name) && visibility === 'Visible',
  );
  if (!staying) throw new ExcelProblem('last-visible-sheet');
  for (const sheet of samples) sheet.delete();
  await context.sync();
}
