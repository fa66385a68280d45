import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import ExcelJS from 'exceljs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

export const hasLibreOffice = spawnSync('soffice', ['--version']).status === 0;

/** For a test's name: says that it is skipped where LibreOffice is missing. */
export const withLibreOffice = hasLibreOffice ? '' : ' (SKIPPED: no LibreOffice on this machine)';

/** One cell with a formula: where it stands, and the value beside the formula. */
export interface FormulaCell {
  readonly sheet: string;
  readonly cell: string;
  readonly formula: string;
  readonly value: unknown;
}

/** Converts a file with a LibreOffice profile of its own; gives the path of the result. */
export function convert(file: string, format: string, folder: string): string {
  const profile = mkdtempSync(path.join(tmpdir(), 'lkjip-soffice-'));
  try {
    const options = [
      `-env:UserInstallation=file://${profile}`,
      '--headless',
      '--convert-to',
      format,
      '--outdir',
      folder,
    ];
    execFileSync('soffice', [...options, file], { stdio: 'ignore', timeout: 300_000 });
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
  return path.join(folder, `${path.basename(file, path.extname(file))}.${format}`);
}

/** A copy of a workbook whose formula cells have lost their values: whoever opens it has to calculate. */
function withoutValues(file: string, copy: string): void {
  const parts = unzipSync(readFileSync(file));
  for (const name of Object.keys(parts)) {
    if (!/worksheets\/sheet\d+\.xml$/.test(name)) continue;
    const xml = strFromU8(parts[name]!).replace(/(<f[ >][^<]*<\/f>)<v>[^<]*<\/v>/g, '$1');
    parts[name] = strToU8(xml);
  }
  writeFileSync(copy, zipSync(parts));
}

/** Every formula cell of the named sheets as exceljs reads it; an absent result is 0 (exceljs drops it). */
export async function formulaCells(
  file: string,
  isWanted: (sheet: string) => boolean,
): Promise<FormulaCell[]> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(file);
  const cells: FormulaCell[] = [];
  for (const sheet of workbook.worksheets) {
    if (!isWanted(sheet.name)) continue;
    sheet.eachRow((row) =>
      row.eachCell((cell) => {
        if (cell.formula)
          cells.push({
            sheet: sheet.name,
            cell: cell.address,
            formula: cell.formula,
            value: cell.result ?? 0,
          });
      }),
    );
  }
  return cells;
}

/** The same formula cells after LibreOffice has calculated all of them anew. */
export async function recalculatedCells(
  file: string,
  folder: string,
  isWanted: (sheet: string) => boolean,
): Promise<FormulaCell[]> {
  const bare = path.join(folder, 'bare.xlsx');
  withoutValues(file, bare);
  const out = path.join(folder, 'recalculated');
  return formulaCells(convert(bare, 'xlsx', out), isWanted);
}

/** Cells whose value differs (numbers beyond the 15 digits that a cell keeps), written out. */
export function differences(ours: readonly FormulaCell[], theirs: readonly FormulaCell[]): string[] {
  const key = ({ sheet, cell }: FormulaCell) => `${sheet}!${cell}`;
  const found = new Map(theirs.map((cell) => [key(cell), cell.value]));
  const same = (a: unknown, b: unknown) =>
    typeof a === 'number' && typeof b === 'number' ? Math.abs(a - b) <= Math.abs(a) * 1e-14 : a === b;
  return ours.flatMap((cell) => {
    const other = found.get(key(cell));
    return same(cell.value, other)
      ? []
      : [`${key(cell)} ${cell.formula}: ${JSON.stringify(cell.value)} ≠ ${JSON.stringify(other)}`];
  });
}
