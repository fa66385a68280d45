import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { strFromU8, unzipSync } from 'fflate';
import type { CellValue } from '../../../src/core/sheet/snapshot';
import { convert } from '../../support/libreoffice';

/** Cells by address; a string that begins with "=" is a formula. */
export type Cells = Readonly<Record<string, CellValue>>;

/** What LibreOffice makes of the formulas, which stand in column A of a sheet of their own, by formula. */
export async function recalculated(
  sheets: Readonly<Record<string, Cells>>,
  names: Readonly<Record<string, string>>,
  formulas: readonly string[],
): Promise<Map<string, CellValue>> {
  const folder = mkdtempSync(join(tmpdir(), 'lkjip-oracle-'));
  try {
    const input = join(folder, 'in.xlsx');
    await write(input, sheets, names, formulas);
    return read(convert([input], 'xlsx', join(folder, 'out'))[0]!, formulas);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function write(
  file: string,
  sheets: Readonly<Record<string, Cells>>,
  names: Readonly<Record<string, string>>,
  formulas: readonly string[],
): Promise<void> {
  const book = new ExcelJS.Workbook();
  const asked = book.addWorksheet('Formulas');
  formulas.forEach((formula, row) => {
    asked.getCell(row + 1, 1).value = { formula: formula.slice(1), date1904: false };
  });
  for (const [name, cells] of Object.entries(sheets)) {
    const sheet = book.addWorksheet(name);
    for (const [address, value] of Object.entries(cells)) {
      if (value === null) continue;
      const isFormula = typeof value === 'string' && value.startsWith('=');
      sheet.getCell(address).value = isFormula
        ? { formula: value.slice(1), date1904: false }
        : (value as ExcelJS.CellValue);
    }
  }
  for (const [name, refersTo] of Object.entries(names)) book.definedNames.add(refersTo, name);
  await book.xlsx.writeFile(file);
}

/** Results straight from the sheet's XML: exceljs gives a result of 0 and of FALSE as none at all. */
function read(file: string, formulas: readonly string[]): Map<string, CellValue> {
  const part = unzipSync(readFileSync(file))['xl/worksheets/sheet1.xml'];
  const cells = new Map<string, CellValue>();
  for (const [, address = '', attributes = '', value] of strFromU8(part!).matchAll(CELL)) {
    cells.set(address, valueOf(/ t="(\w+)"/.exec(attributes)?.[1] ?? 'n', value));
  }
  return new Map(formulas.map((formula, row) => [formula, cells.get(`A${row + 1}`) ?? null]));
}

const CELL = /<c r="(A\d+)"([^>]*)>(?:<f[^>]*>[^<]*<\/f>|<f[^>]*\/>)?(?:<v>([^<]*)<\/v>)?<\/c>/g;

function valueOf(type: string, text: string | undefined): CellValue {
  if (type === 'str')
    return (text ?? '').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
  if (text === undefined) return null;
  if (type === 'b') return text === '1';
  return type === 'e' ? { error: text } : Number(text);
}
