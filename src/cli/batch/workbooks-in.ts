import { readdirSync, type Dirent } from 'node:fs';
import path from 'node:path';
import { UsageError } from '../arguments';

const WORKBOOK = /\.xls[xmb]?$/i;
/** What Excel leaves beside an open workbook, and what no one sees. */
const HIDDEN = /^(?:~\$|\.)/;

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    throw new UsageError({ code: 'file-unreadable', path: folder });
  }
}

const byName = (a: Dirent, b: Dirent): number => a.name.localeCompare(b.name, 'id', { numeric: true });

/** Every workbook in a folder and the folders below it, in order of name; old and binary ones too, to be told of. */
export function workbooksIn(folder: string): string[] {
  return entriesOf(folder)
    .filter(({ name }) => !HIDDEN.test(name))
    .sort(byName)
    .flatMap((entry) => {
      const own = path.join(folder, entry.name);
      if (entry.isDirectory()) return workbooksIn(own);
      return entry.isFile() && WORKBOOK.test(entry.name) ? [own] : [];
    });
}
