import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import ExcelJS from 'exceljs';

export const ROOT = path.resolve(__dirname, '../..');
export const SAMPLE = path.join(ROOT, 'assets/samples/kubu-raya-2024.xlsx');
export const BUILT = path.join(ROOT, 'dist/lkjip.js');

export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the built command line as a user does. */
export function lkjip(...args: readonly string[]): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [BUILT, ...args], {
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  return { code: status, stdout, stderr };
}

/** A folder of its own for one test, gone afterwards. */
export async function inFolder<T>(use: (folder: string) => T | Promise<T>): Promise<T> {
  const folder = mkdtempSync(path.join(tmpdir(), 'lkjip-'));
  try {
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Writes a workbook of plain rows with exceljs. */
export async function writeRows(
  file: string,
  sheets: Readonly<Record<string, readonly (readonly unknown[])[]>>,
): Promise<string> {
  const workbook = new ExcelJS.Workbook();
  for (const [name, rows] of Object.entries(sheets))
    workbook.addWorksheet(name).addRows(rows.map((row) => [...row]));
  await workbook.xlsx.writeFile(file);
  return file;
}
