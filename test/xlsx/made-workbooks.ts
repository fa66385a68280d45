import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '../..');
const MAKERS = path.join(__dirname, 'makers');
const PYTHON = '/usr/bin/python3';

const runs = (command: string, ...args: readonly string[]): boolean => spawnSync(command, args).status === 0;

/** What this machine has to make and to read workbooks with. */
export const hasOpenpyxl = runs(PYTHON, '-c', 'import openpyxl');
export const hasLibreOffice = runs('soffice', '--version');

/** "…" where a program is there, else a name that shows the test as skipped. */
export const needs = (present: boolean, program: string): string =>
  present ? '' : ` (SKIPPED: no ${program})`;

/** Runs LibreOffice on files; the results stand in `folder`. A profile of our own: others may be running it too. */
export function convert(files: readonly string[], format: string, folder: string): void {
  const profile = `-env:UserInstallation=file://${path.join(ROOT, '.cache', 'soffice-profile')}`;
  const options = [profile, '--headless', '--convert-to', format, '--outdir', folder];
  execFileSync('soffice', [...options, ...files], { stdio: 'ignore' });
}

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
  convert([path.join(MAKERS, 'pivot.fods'), ...sources], 'xlsx', converted);
  for (const name of readdirSync(converted)) {
    renameSync(path.join(converted, name), path.join(folder, `libreoffice-${name}`));
  }
  rmSync(converted, { recursive: true });
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
    renameSync(unfinished, folder);
  }
  return readdirSync(folder)
    .sort()
    .map((name) => path.join(folder, name));
}
