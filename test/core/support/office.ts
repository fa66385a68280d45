import sample from '../../../assets/samples/kubu-raya-2024.json';
import { readInputs, type Inputs } from '../../../src/core/inputs/choose';
import type { CellValue, SheetSnapshot } from '../../../src/core/sheet/snapshot';
import { kubuRayaIkuSheet } from './kinerja';
import { sheetFromRows } from './sheet';

type Rows = readonly (readonly CellValue[])[];

/** "" stands for an empty cell, as in the maker of the sample workbook. */
const cells = (rows: readonly (readonly (string | number)[])[]): Rows =>
  rows.map((row) => row.map((value) => (value === '' ? null : value)));

interface Table {
  readonly header: readonly (string | number)[] | readonly (readonly string[])[];
  readonly rows: readonly (readonly (string | number)[])[];
  readonly total?: readonly (string | number)[];
}

const rowsOf = ({ header, rows, total }: Table): Rows => {
  const headers = (Array.isArray(header[0]) ? header : [header]) as readonly (readonly string[])[];
  return cells([...headers, ...rows, ...(total ? [total] : [])]);
};

/** The sheets of the bundled sample, without titles, by name. */
export const sampleSheets = (): Record<string, SheetSnapshot> => {
  const tables: Readonly<Record<string, Table>> = {
    Anggaran: sample.anggaran as unknown as Table,
    PPKS: sample.ppks as unknown as Table,
    Kinerja: sample.kinerja as unknown as Table,
    Renstra: sample.renstra as unknown as Table,
    'Kebutuhan Pegawai': sample.kebutuhanPegawai as unknown as Table,
    Aset: sample.aset as unknown as Table,
    'Kebutuhan Aset': sample.kebutuhanAset as unknown as Table,
  };
  const plain = Object.entries(tables).map(([name, table]) => [name, sheetFromRows(name, rowsOf(table))]);
  const staff = sample.pegawai.flatMap((table) => [[table.judul], ...rowsOf(table as unknown as Table), []]);
  return {
    ...Object.fromEntries(plain),
    IKU: kubuRayaIkuSheet(),
    Pegawai: sheetFromRows('Pegawai', staff),
    Identitas: sheetFromRows('Identitas', sample.identitas),
  };
};

/** Reads some sheets; a problem is a failed test. */
export function inputsOf(sheets: readonly SheetSnapshot[]): Inputs {
  const read = readInputs(sheets);
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  return read.inputs;
}
