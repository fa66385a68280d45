import { BadFile } from '../bad-file';
import type { Package } from '../package';
import { ByteScanner } from '../read/byte-scanner';
import { attributeText } from '../xml/text';

/** What an entry may say besides its sheet (CT_CalcCell): cell, new level, new thread, array, child chain. */
const ATTRIBUTES = ['r', 's', 'l', 't', 'a'] as const;

/**
 * calcChain.xml without the cells of some sheets (by sheet id): a chain that names a cell without formula makes
 * Excel offer a repair, while cells with formulas may be missing. Null when nothing is left, or when the chain
 * cannot be read: Excel makes a new one.
 */
export function withoutSheets(
  file: Package,
  part: string,
  sheetIds: ReadonlySet<number>,
  namespace: string,
): string | null {
  try {
    const entries = keptEntries(file, part, sheetIds);
    return entries === '' ? null : `${XML}<calcChain xmlns="${namespace}">${entries}</calcChain>`;
  } catch (error) {
    if (error instanceof BadFile) return null;
    throw error;
  }
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

function keptEntries(file: Package, part: string, sheetIds: ReadonlySet<number>): string {
  const bytes = file.bigPart(part);
  const scan = new ByteScanner(bytes, file.platform.decoder(bytes), part);
  let sheet = 0;
  let entries = '';
  while (scan.next()) {
    if (scan.isClosing || !scan.is('c')) continue;
    // An entry without sheet id is in the sheet of the entry before it.
    sheet = scan.integer('i', sheet);
    if (sheetIds.has(sheet)) continue;
    const attributes = ATTRIBUTES.flatMap((name) => {
      const value = scan.attribute(name);
      return value === null ? [] : [` ${name}="${attributeText(value)}"`];
    });
    entries += `<c i="${sheet}"${attributes.join('')}/>`;
  }
  return entries;
}
