import { newSheetExtras, type SheetExtras } from '../../workbook/sheet-extras';
import { BadFile } from '../bad-file';
import { parseXml } from '../xml/tree';
import type { ExtrasContext } from './context';
import { readLinks } from './links';
import { readPrint } from './print';
import { readProtection } from './protection';
import { readRules } from './rules';
import { readView } from './view';

/**
 * What a worksheet has beside cells, from the text around its cells; widths and formats of columns are the sheet's own.
 * Where the text cannot be read, a new sheet's: the cells are what counts.
 */
export function readExtras(text: string, part: string, context: ExtrasContext): SheetExtras {
  const extras = newSheetExtras();
  try {
    const root = parseXml(text, part);
    readPrint(root, extras.print, context);
    Object.assign(extras, readView(root, context.colorOf), readProtection(root));
    extras.rules.push(...readRules(root, context));
    for (const [key, link] of readLinks(root, context)) extras.links.set(key, link);
  } catch (error) {
    if (!(error instanceof BadFile)) throw error;
  }
  return extras;
}
