import { withSheetRenamed } from '../../workbook/formula/rewrite';
import type { SheetPatch } from '../extras/sheet-patch';
import type { Package } from '../package';
import type { PackageEdit } from '../write/package-edit';
import { BadFile } from '../bad-file';
import { XmlPatch } from '../xml/patch';
import { children, type XmlElement } from '../xml/tree';
import type { XlsxFile } from '../xlsx-file';

/** Sheets that have another name now: [before, after]. */
export type Renames = readonly (readonly [string, string])[];

export const renamesOf = ({ sheetEntries }: XlsxFile): Renames =>
  [...sheetEntries].flatMap(([{ name }, entry]) =>
    entry.name === name ? [] : [[entry.name, name] as const],
  );

/** A formula as it reads after the renames; by way of names that no sheet has, so that two may change places. */
function renamed(formula: string, renames: Renames): string {
  const between = (n: number): string => `lkjip rename ${n}`;
  let text = `=${formula}`;
  for (const [n, [from]] of renames.entries()) text = withSheetRenamed(text, from, between(n));
  for (const [n, [, to]] of renames.entries()) text = withSheetRenamed(text, between(n), to);
  return text.slice(1);
}

/** Rewrites the text of elements that hold formulas. */
function renameIn(patch: XmlPatch, elements: Iterable<XmlElement>, renames: Renames): void {
  for (const element of elements) {
    const now = renamed(element.text, renames);
    if (now !== element.text) patch.replaceText(element, now);
  }
}

function* named(element: XmlElement, names: readonly string[]): Generator<XmlElement> {
  for (const child of element.children) {
    if (names.includes(child.local)) yield child;
    else yield* named(child, names);
  }
}

/** Lists of choices and sparklines look at other sheets too; cells and conditional formats are the workbook's. */
export function renameAround(patch: SheetPatch, renames: Renames): void {
  for (const list of children(patch.root, 'dataValidations'))
    renameIn(patch.xml, named(list, ['formula1', 'formula2']), renames);
  for (const list of children(patch.root, 'extLst')) renameIn(patch.xml, named(list, ['f']), renames);
}

const CHART = /\/charts\/[^/]+\.xml$/i;
const PIVOT_CACHE = /\/pivotCacheDefinition\d*\.xml$/i;

/** Charts and pivot tables keep looking at a sheet that got another name. */
export async function renameInParts(file: Package, edit: PackageEdit, renames: Renames): Promise<void> {
  if (renames.length === 0) return;
  for (const { name } of file.all) {
    if (!CHART.test(name) && !PIVOT_CACHE.test(name)) continue;
    const patch = patchOf(file, name);
    if (!patch) continue;
    if (CHART.test(name)) renameIn(patch, named(patch.root, ['f']), renames);
    else for (const source of named(patch.root, ['worksheetSource'])) renameSource(patch, source, renames);
    if (patch.isChanged) await edit.putText(name, patch.result());
  }
}

function renameSource(patch: XmlPatch, source: XmlElement, renames: Renames): void {
  const sheet = source.attributes.get('sheet')?.toLowerCase();
  const rename = renames.find(([from]) => from.toLowerCase() === sheet);
  if (rename) patch.setAttribute(source, 'sheet', rename[1]);
}

/** A part that cannot be read is left alone. */
function patchOf(file: Package, name: string): XmlPatch | null {
  try {
    return new XmlPatch(file.text(name), name);
  } catch (error) {
    if (error instanceof BadFile) return null;
    throw error;
  }
}
