/** The kinds of input that a sheet can be. */
export type InputKind = 'anggaran' | 'ppks' | 'kinerja' | 'iku' | 'identitas';

/** A column meaning → the columns that hold it (0-based; a code may stand over several). */
export type Columns = Readonly<Record<string, readonly number[]>>;

/** How a sheet is read as one kind of input: detected, shown to the user, and changeable. */
export interface Mapping {
  readonly kind: InputKind;
  readonly sheet: string;
  /** First and last row of the header's labels, from 0. */
  readonly headerFirst: number;
  readonly headerLast: number;
  readonly columns: Columns;
}
