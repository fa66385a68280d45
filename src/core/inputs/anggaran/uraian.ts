import type { Level } from '../../kode/kode';
import type { SheetSnapshot } from '../../sheet/snapshot';
import { cellText } from '../rows';

/** The name of a row. */
export interface Uraian {
  readonly text: string;
  /** One cell of text holds exactly the name. */
  readonly linkable: boolean;
  readonly bold: boolean;
}

/** The name of a row: the last filled column among those of the uraian (names are often indented by column). */
export function uraianOf(sheet: SheetSnapshot, row: number, columns: readonly number[]): Uraian {
  for (let i = columns.length - 1; i >= 0; i--) {
    const column = columns[i]!;
    const text = cellText(sheet, row, column);
    if (text === '') continue;
    const linkable = sheet.value(row, column) === text;
    return { text, linkable, bold: sheet.isBold(row, column) };
  }
  return { text: '', linkable: false, bold: false };
}

/** The level that a name begins with: "PROGRAM …", "Kegiatan …"; null for any other. */
export const leadingLevel = (name: string): Level | null => {
  const word = /^(?:sub\s*)?(?:program|kegiatan)\b/i.exec(name)?.[0].toLowerCase().replace(/\s+/g, '');
  return word === 'program' ? 'program' : word === 'kegiatan' ? 'kegiatan' : word ? 'subkegiatan' : null;
};
