import { BadFile } from '../bad-file';
import type { Package } from '../package';
import { child, children, flag } from '../xml/tree';
import type { XmlElement } from '../xml/tree';

/** A `<sheet>` of the workbook part. */
export interface SheetEntry {
  readonly name: string;
  readonly id: number;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  /** The part with its contents; null for a sheet without cells (a chart sheet, a dialog). */
  readonly part: string | null;
}

/** A `<definedName>`; `sheet` counts the sheets from 0, null for a name of the whole workbook. */
export interface NameEntry {
  readonly name: string;
  readonly sheet: number | null;
  readonly refersTo: string;
  readonly hidden: boolean;
}

/** What the workbook part and its relationships say, in their own terms. */
export interface WorkbookPart {
  readonly part: string;
  readonly sheets: readonly SheetEntry[];
  readonly names: readonly NameEntry[];
  readonly date1904: boolean;
  readonly styles: string | null;
  readonly sharedStrings: string | null;
  readonly theme: string | null;
  readonly customXml: readonly string[];
}

/** Reads `part`, the workbook part of `file`. */
export function readWorkbookPart(file: Package, part: string): WorkbookPart {
  const root = file.tree(part);
  const relationships = file.relationships(part);
  const ofType = (type: string): readonly string[] =>
    relationships.filter((one) => one.type === type && file.has(one.target)).map(({ target }) => target);
  const sheetParts = new Map(relationships.map(({ id, type, target }) => [id, { type, target }]));
  const sheets = children(child(root, 'sheets'), 'sheet').map((sheet) =>
    sheetEntry(file, part, sheet, sheetParts),
  );
  const sheetPartNames = sheets.flatMap((sheet) => sheet.part ?? []);
  if (sheetPartNames.length === 0) throw new BadFile('no-worksheet');
  // Two sheets in one part: to write into ours would be to write into the user's.
  if (distinct(sheetPartNames).length < sheetPartNames.length) throw new BadFile('damaged-part', { part });
  return {
    part,
    sheets,
    names: children(child(root, 'definedNames'), 'definedName').map(nameEntry),
    date1904: flag(child(root, 'workbookPr'), 'date1904'),
    styles: ofType('styles')[0] ?? null,
    sharedStrings: ofType('sharedStrings')[0] ?? null,
    theme: ofType('theme')[0] ?? null,
    customXml: distinct([...ofType('customXml'), ...customXmlOfFile(file)]),
  };
}

/** Most writers hang custom XML under the workbook, some under the file itself. */
const customXmlOfFile = (file: Package): readonly string[] =>
  file
    .relationships('')
    .filter(({ type, target }) => type === 'customXml' && file.has(target))
    .map(({ target }) => target);

/** Names of parts, each once, whatever its case. */
const distinct = (parts: readonly string[]): readonly string[] => [
  ...new Map(parts.map((part) => [part.toLowerCase(), part])).values(),
];

function sheetEntry(
  file: Package,
  workbookPart: string,
  { attributes }: XmlElement,
  parts: ReadonlyMap<string, { readonly type: string; readonly target: string }>,
): SheetEntry {
  const name = attributes.get('name');
  const relationship = parts.get(relationshipId(attributes) ?? '');
  if (name === undefined || !relationship) throw new BadFile('damaged-part', { part: workbookPart });
  const isWorksheet = relationship.type === 'worksheet';
  if (isWorksheet && !file.has(relationship.target))
    throw new BadFile('missing-part', { part: relationship.target });
  const state = attributes.get('state');
  return {
    name,
    id: Number(attributes.get('sheetId')) || 0,
    visibility: state === 'hidden' || state === 'veryHidden' ? state : 'visible',
    part: isWorksheet ? relationship.target : null,
  };
}

/** `r:id`, whatever the prefix and whichever of the two relationship namespaces. */
export function relationshipId(attributes: ReadonlyMap<string, string>): string | undefined {
  for (const [key, value] of attributes) if (/^\{.*\/relationships\}id$/.test(key)) return value;
  return undefined;
}

function nameEntry({ attributes, text }: XmlElement): NameEntry {
  const sheet = attributes.get('localSheetId');
  return {
    name: attributes.get('name') ?? '',
    sheet: sheet === undefined ? null : Number(sheet),
    refersTo: text,
    hidden: attributes.get('hidden') === '1' || attributes.get('hidden') === 'true',
  };
}
