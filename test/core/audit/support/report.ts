import { check } from '../../../../src/core/check';
import { readInputs, type Inputs } from '../../../../src/core/inputs/choose';
import type { Finding } from '../../../../src/core/rules/finding';
import { DEFAULTS, type Settings } from '../../../../src/core/settings/settings';
import { address } from '../../../../src/core/sheet/address';
import type { CellValue, SheetSnapshot } from '../../../../src/core/sheet/snapshot';
import { sheetFromRows } from '../../support/sheet';
import report from './kubu-raya-report.json';

/** Sheet name → rows of texts; "" is an empty cell. */
export type Rows = Readonly<Record<string, readonly (readonly string[])[]>>;

/** A report as an office types it: every table a sheet, every figure a text. */
export const KUBU_RAYA_REPORT: Rows = report;

/** "#REF!" is the error that a formula gave. */
const cellOf = (text: string): CellValue =>
  text === '' ? null : /^#[A-Z]+!$/.test(text) ? { error: text } : text;

export const typedSheets = (rows: Rows): SheetSnapshot[] =>
  Object.entries(rows).map(([name, lines]) =>
    sheetFromRows(
      name,
      lines.map((line) => line.map(cellOf)),
    ),
  );

export function inputsOf(sheets: readonly SheetSnapshot[]): Inputs {
  const read = readInputs(sheets);
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  return read.inputs;
}

export const findingsOf = (sheets: readonly SheetSnapshot[], settings: Partial<Settings> = {}) =>
  check(inputsOf(sheets), { ...DEFAULTS, ...settings }).findings;

/** "Tabel 3.9!C52 error grand-total", one line a finding. */
export const lineOf = ({ cell, severity, rule, variant, status }: Finding): string =>
  [
    `${cell.sheet}!${address(cell.row, cell.column)}`,
    severity,
    variant === null ? rule : `${rule}:${variant}`,
    ...(status === 'derived' ? ['derived'] : []),
  ].join(' ');
