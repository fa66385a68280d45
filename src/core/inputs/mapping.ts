/** The kinds of input that a sheet can be. */
export const INPUT_KINDS = [
  'anggaran',
  'realisasi',
  'lra',
  'ppks',
  'kinerja',
  'iku',
  'renstra',
  'pegawai',
  'kebutuhan-pegawai',
  'aset',
  'kebutuhan-aset',
  'identitas',
] as const;
export type InputKind = (typeof INPUT_KINDS)[number];

/** A column meaning → the columns that hold it (0-based; a code may stand over several). */
export type Columns = Readonly<Record<string, readonly number[]>>;

/** Columns that the user mapped by hand. They hold for that sheet only: another one has other columns. */
export interface MappedByHand {
  readonly sheet: string;
  readonly columns: Columns;
  /** The last row of the header, from 0, where it was not recognised. */
  readonly headerLast?: number;
}
export type ColumnChoice = Readonly<Partial<Record<InputKind, MappedByHand>>>;

const OPTIONAL: ReadonlySet<string> = new Set(
  'no sisa persen sumberDana sasaran kelompok keterangan unit masukIku visi misi indikatorTujuan indikator strategi'
    .concat(' arahKebijakan merk kondisi nip status')
    .split(' '),
);

/** True for a meaning that a sheet can do without. */
export const canBeMissing = (meaning: string): boolean => OPTIONAL.has(meaning);

/** How a sheet is read as one kind of input: detected, shown to the user, and changeable. */
export interface Mapping {
  readonly kind: InputKind;
  readonly sheet: string;
  /** First and last row of the header's labels, from 0. */
  readonly headerFirst: number;
  readonly headerLast: number;
  readonly columns: Columns;
}
