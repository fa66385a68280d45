/// <reference types="office-js" />
import { identitasEntries, identitasFromTitle, readIdentitas } from '../../core/inputs/identitas/read';
import { NO_IDENTITAS, type Identitas } from '../../core/inputs/identitas/types';
import { writeAmount } from '../../core/number/write-number';
import type { CellValue, SheetSnapshot } from '../../core/sheet/snapshot';
import { ExcelProblem } from '../problem';
import type { Recognised } from '../session-types';
import type { IdentityForm } from './types';

type Part = keyof Identitas;
/** Reads cells of a sheet as they were last read: `Session.preview`. */
export type Preview = (sheet: string, firstRow: number, rows: number) => readonly (readonly CellValue[])[];

/** Labels of a new sheet Identitas, in the order of the form; core/inputs/identitas reads each of them. */
const LABELS: readonly (readonly [Part, string])[] = [
  ['perangkatDaerah', 'Perangkat Daerah'],
  ['kabupaten', 'Kabupaten/Kota'],
  ['tahun', 'Tahun'],
  ['periode', 'Periode'],
  ['tempat', 'Tempat'],
  ['tanggal', 'Tanggal'],
  ['kepalaJabatan', 'Jabatan Kepala'],
  ['kepalaNama', 'Nama Kepala'],
  ['kepalaPangkat', 'Pangkat/Golongan'],
  ['kepalaNip', 'NIP'],
  ['paguDpa', 'Pagu DPA/DPPA'],
  ['realisasiLra', 'Realisasi LRA'],
];

export const IDENTITAS_NAME = 'Identitas';
const ROWS = 80;

/** A sheet of which only the values are known. */
function valuesOnly(name: string, values: readonly (readonly CellValue[])[]): SheetSnapshot {
  return {
    ...{ name, visibility: 'visible', mark: null, merges: [] },
    ...{ rowCount: values.length, columnCount: Math.max(0, ...values.map((row) => row.length)) },
    value: (row, column) => values[row]?.[column] ?? null,
    formula: () => null,
    numberFormat: () => 'General',
    isBold: () => false,
    isRowHidden: () => false,
  };
}

/** The sheet that is read as Identitas, or one of that name. */
const identitySheet = ({ inputs, sheets }: Recognised): string | null =>
  inputs.find(({ kind }) => kind === 'identitas')?.sheet ??
  sheets.find(({ name, mark }) => mark === null && name.trim().toLowerCase() === 'identitas')?.name ??
  null;

const snapshotOf = (recognised: Recognised, preview: Preview): SheetSnapshot | null => {
  const name = identitySheet(recognised);
  return name === null ? null : valuesOnly(name, preview(name, 0, ROWS));
};

function knownIdentity(recognised: Recognised, preview: Preview): Identitas {
  const sheet = snapshotOf(recognised, preview);
  if (sheet) return readIdentitas(sheet);
  const source = recognised.inputs.find(({ mapping }) => mapping !== null);
  if (!source?.mapping) return NO_IDENTITAS;
  const { headerFirst } = source.mapping;
  return identitasFromTitle(valuesOnly(source.sheet, preview(source.sheet, 0, headerFirst)), headerFirst);
}

export function readIdentity(recognised: Recognised, preview: Preview): IdentityForm {
  const known = knownIdentity(recognised, preview);
  const text = (part: Part): string => {
    const value = known[part];
    if (value === null) return '';
    if (typeof value !== 'object') return String(value);
    return value.sen === null ? '' : writeAmount(value.sen);
  };
  return Object.fromEntries(LABELS.map(([part]) => [part, text(part)])) as Record<Part, string>;
}

/** A year is a number; everything else is text (a NIP has eighteen digits, more than a number keeps). */
const cellOf = (part: Part, text: string): [value: string | number, format: string] =>
  part === 'tahun' && /^\d{4}$/.test(text) ? [Number(text), 'General'] : [text, '@'];

interface Write {
  readonly row: number;
  readonly column: number;
  readonly part: Part;
  readonly text: string;
  /** Written beside it, for a part that the sheet does not have yet. */
  readonly label: string | null;
}

/** Only what differs is written; parts that the sheet does not name yet go below what it has. */
function writesFor(form: IdentityForm, recognised: Recognised, preview: Preview): Write[] {
  const sheet = snapshotOf(recognised, preview);
  const entries = sheet ? identitasEntries(sheet) : [];
  const before = readIdentity(recognised, preview);
  let next = sheet?.rowCount ?? 0;
  return LABELS.flatMap(([part, label]): Write[] => {
    const text = form[part].trim();
    const entry = entries.find((one) => one.part === part);
    if (entry)
      return text === before[part] ? [] : [{ row: entry.row, column: entry.column, part, text, label: null }];
    return sheet && text === '' ? [] : [{ row: next++, column: 1, part, text, label }];
  });
}

export async function saveIdentity(
  context: Excel.RequestContext,
  form: IdentityForm,
  recognised: Recognised,
  preview: Preview,
): Promise<string> {
  const name = identitySheet(recognised);
  const sheet = name === null ? await newSheet(context) : context.workbook.worksheets.getItem(name);
  sheet.protection.load('protected');
  await context.sync();
  if (sheet.protection.protected)
    throw new ExcelProblem('sheet-protected', { sheet: name ?? IDENTITAS_NAME });
  for (const { row, column, part, text, label } of writesFor(form, recognised, preview)) {
    const [value, format] = cellOf(part, text);
    const cell = sheet.getRangeByIndexes(row, column, 1, 1);
    cell.numberFormat = [[format]];
    cell.values = [[value]];
    if (label !== null) sheet.getRangeByIndexes(row, 0, 1, 1).values = [[label]];
  }
  await context.sync();
  return name ?? IDENTITAS_NAME;
}

async function newSheet(context: Excel.RequestContext): Promise<Excel.Worksheet> {
  const { protection, worksheets } = context.workbook;
  protection.load('protected');
  await context.sync();
  if (protection.protected) throw new ExcelProblem('structure-protected');
  const sheet = worksheets.add(IDENTITAS_NAME);
  sheet.getRange('A:A').format.columnWidth = 130;
  sheet.getRange('B:B').format.columnWidth = 300;
  return sheet;
}
