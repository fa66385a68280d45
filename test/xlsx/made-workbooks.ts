import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { convert, hasLibreOffice } from '../support/libreoffice';

const ROOT = path.resolve(__dirname, '../..');
const MAKERS = path.join(__dirname, 'makers');
const PYTHON = '/usr/bin/python3';

export const hasOpenpyxl = spawnSync(PYTHON, ['-c', 'import openpyxl']).status === 0;

/** For a test's name: says that it is skipped where openpyxl is missing. */
export const withOpenpyxl = hasOpenpyxl ? '' : ' (SKIPPED: no openpyxl on this machine)';

/** Runs a Python script of test/xlsx/makers and gives what it prints. */
export const python = (script: string, ...args: readonly string[]): string =>
  execFileSync(PYTHON, [path.join(MAKERS, script), ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });

/** Workbooks that LibreOffice writes anew, so that its own way of writing them is tested too. */
const REWRITTEN = [
  'openpyxl-charts',
  'openpyxl-conditions',
  'openpyxl-names',
  'exceljs-images',
  'exceljs-text',
];

function make(folder: string): void {
  execFileSync(process.execPath, [path.join(MAKERS, 'make-exceljs.mjs'), folder]);
  if (hasOpenpyxl) python('make_openpyxl.py', folder);
  if (!hasLibreOffice) return;
  const sources = REWRITTEN.map((name) => path.join(folder, `${name}.xlsx`)).filter(existsSync);
  const converted = path.join(folder, 'converted');
  for (const file of convert([path.join(MAKERS, 'pivot.fods'), ...sources], 'xlsx', converted)) {
    renameSync(file, path.join(folder, `libreoffice-${path.basename(file)}`));
  }
  rmSync(converted, { recursive: true });
}

/** Puts a finished folder in its place, or leaves it to another test process that was there before. */
function place(unfinished: string, folder: string): void {
  try {
    renameSync(unfinished, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
    rmSync(unfinished, { recursive: true });
  }
}

/** Paths of the workbooks that the makers make, made once for each version of the makers. */
export function madeWorkbooks(): readonly string[] {
  const sources = readdirSync(MAKERS)
    .sort()
    .map((name) => readFileSync(path.join(MAKERS, name)));
  const key = createHash('sha256').update(Buffer.concat(sources)).update(`${hasOpenpyxl} ${hasLibreOffice}`);
  const folder = path.join(ROOT, '.cache', 'made-workbooks', key.digest('hex').slice(0, 12));
  if (!existsSync(folder)) {
    const unfinished = `${folder}-${process.pid}`;
    mkdirSync(unfinished, { recursive: true });
    make(unfinished);
    place(unfinished, folder);
  }
  return readdirSync(folder)
    .sort()
    .map((name) => path.join(folder, name));
}
