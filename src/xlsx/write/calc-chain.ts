import type { Package } from '../package';
import { BadFile } from '../bad-file';
import { xmlText } from '../xml/encoding';

/** `<c …/>` of calcChain.xml; a chain may have a million, so they are not made into a tree. */
const CELL = /<(?:[\w.-]+:)?c\s([^<>]*?)\/>/g;
const SHEET_ID = /(?:^|\s)i\s*=\s*["'](\d+)["']/;

/**
 * calcChain.xml without the cells of some sheets (by sheet id): a chain that names a cell without formula makes
 * Excel offer a repair. Cells with formulas that are missing are no fault. Null when nothing is left.
 */
export function withoutSheets(file: Package, part: string, sheetIds: ReadonlySet<number>): string | null {
  const text = xmlText(file.bigPart(part));
  if (/<!DOCTYPE/i.test(text)) throw new BadFile('doctype', { part });
  let sheet = 0;
  let writtenSheet = 0;
  let kept = 0;
  const chain = text.replace(CELL, (whole, attributes: string) => {
    // An entry without sheet id is in the sheet of the entry before it.
    const own = SHEET_ID.exec(attributes)?.[1];
    if (own !== undefined) sheet = Number(own);
    if (sheetIds.has(sheet)) return '';
    kept++;
    const cell =
      own === undefined && sheet !== writtenSheet ? whole.replace(/\/>$/, ` i="${sheet}"/>`) : whole;
    writtenSheet = sheet;
    return cell;
  });
  return kept === 0 ? null : chain;
}
