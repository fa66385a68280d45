import type { Level } from '../../kode/kode';
import type { SheetSnapshot } from '../../sheet/snapshot';
import { textOf } from '../rows';

/** The name of a row. */
export interface Uraian {
  readonly text: string;
  /** One cell of text holds exactly the name. */
  readonly linkable: boolean;
  /** Where it stands; null without a name. */
  readonly column: number | null;
}

/** The name of a row: the last filled column among those of the uraian (names are often indented by column). */
export function uraianOf(sheet: SheetSnapshot, row: number, columns: readonly number[]): Uraian {
  for (let i = columns.length - 1; i >= 0; i--) {
    const column = columns[i]!;
    const value = sheet.value(row, column);
    const text = textOf(value);
    if (text !== '') return { text, linkable: value === text, column };
  }
  return { text: '', linkable: false, column: null };
}

export const isBoldName = (sheet: SheetSnapshot, row: number, { column }: Uraian): boolean =>
  column !== null && sheet.isBold(row, column);

/** The level that a name begins with: "PROGRAM …", "Kegiatan …"; null for any other. */
export const leadingLevel = (name: string): Level | null => {
  const word = /^(?:sub\s*)?(?:program|kegiatan)\b/i.exec(name)?.[0].toLowerCase().replace(/\s+/g, '');
  return word === 'program' ? 'program' : word === 'kegiatan' ? 'kegiatan' : word ? 'subkegiatan' : null;
};
