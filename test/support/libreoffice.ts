import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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

/** What one start of LibreOffice may take; now and then one hangs before it has read anything. */
const PATIENCE = { timeout: 90_000, killSignal: 'SIGKILL' } as const;

/**
 * Converts files in one start of LibreOffice; gives the paths of the results, in the order of the files.
 * With a profile of its own: a second LibreOffice on one profile hands its work to the first and ends.
 */
export function convert(files: readonly string[], format: string, folder: string): readonly string[] {
  const results = files.map((file) => path.join(folder, `${path.parse(file).name}.${format}`));
  for (let attempt = 1; ; attempt++) {
    const profile = mkdtempSync(path.join(tmpdir(), 'lkjip-soffice-'));
    const options = [`-env:UserInstallation=file://${profile}`, '--headless', '--convert-to', format];
    const { error } = spawnSync('soffice', [...options, '--outdir', folder, ...files], {
      stdio: 'ignore',
      ...PATIENCE,
    });
    rmSync(profile, { recursive: true, force: true });
    const missing = results.filter((result) => !existsSync(result));
    if (!error && missing.length === 0) return results;
    if (attempt === 2) throw error ?? new Error(`LibreOffice did not write ${missing.join(', ')}`);
  }
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
  return formulaCells(convert([bare], 'xlsx', out)[0]!, isWanted);
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
