import { calculateMissing } from '../workbook/formula';
import { StyleTable } from '../workbook/styles';
import { Workbook } from '../workbook/workbook';
import type { CustomXmlPart } from '../workbook/workbook';
import type { Sheet } from '../workbook/sheet';
import { emptyContents, type SheetContents } from '../workbook/sheet-contents';
import { BadFile } from './bad-file';
import { LIMITS } from './limits';
import { findWorkbookPart, Package } from './package';
import type { Platform } from './platform';
import type { ExtrasContext } from './extras/context';
import { PRINT_AREA, PRINT_TITLES } from './extras/print-names';
import { readExtras } from './extras/read-extras';
import { aroundCells } from './read/around-cells';
import { colorReader, type ReadColor } from './read/colors';
import { readSharedStrings } from './read/shared-strings';
import { scanSheet } from './read/sheet-scanner';
import type { SheetContext } from './read/sheet-scanner';
import { readStyles } from './read/styles';
import { readWorkbookPart } from './read/workbook-part';
import type { SheetEntry, WorkbookPart } from './read/workbook-part';
import { child, children, parseXml, type XmlElement } from './xml/tree';

/** An opened file: the workbook as we see it, and the parts that it came from. */
export interface XlsxFile {
  readonly workbook: Workbook;
  readonly package: Package;
  readonly workbookPart: WorkbookPart;
  /** Where each sheet and each custom XML part comes from; those made since are not in it. */
  readonly sheetEntries: ReadonlyMap<Sheet, SheetEntry>;
  readonly customXmlParts: ReadonlyMap<CustomXmlPart, string>;
}

/**
 * Opens an .xlsx or .xlsm file. Throws `BadFile` for whatever is none, is damaged, encrypted or beyond bounds.
 * All sheets are read but those with our mark: these are read when somebody looks into them, which may throw then.
 * Formulas of the others that have no value in the file are calculated. `tell` is called before each sheet that is
 * read, with its name and the part of 1 that is done.
 */
export function openXlsx(
  bytes: Uint8Array,
  platform: Platform,
  tell: (sheet: string, done: number) => void = () => undefined,
): XlsxFile {
  const file = new Package(bytes, platform);
  const part = readWorkbookPart(file, findWorkbookPart(file));
  const styles = part.styles === null ? null : file.tree(part.styles);
  const colors = colorReader(styles, themeOf(file, part.theme));
  const workbook = new Workbook(styles === null ? undefined : new StyleTable(readStyles(styles, colors)));
  workbook.date1904 = part.date1904;
  const context = sheetContext(file, part);
  const extrasOf = extrasContexts(file, part, styles, colors);
  const sheets = part.sheets.map((entry, place) => {
    const load = once(() => readSheet(file, entry.part, context, extrasOf(entry.part, place)));
    const sheet = workbook.addSheet(entry.name, { id: entry.id, load });
    sheet.visibility = entry.visibility;
    return sheet;
  });
  for (const { name, sheet, refersTo, hidden } of part.names) {
    const scope = sheet === null ? null : sheets[sheet];
    if (scope !== undefined) workbook.setName({ name, scope, refersTo, hidden });
  }
  const customXmlParts = new Map(part.customXml.flatMap((name) => readCustomXml(file, name)));
  workbook.customXml = [...customXmlParts.keys()];
  sheets
    .filter((sheet) => sheet.mark === null)
    .forEach((sheet, at, { length }) => {
      tell(sheet.name, at / length);
      readNow(sheet);
    });
  calculateMissing(workbook);
  const sheetEntries = new Map(sheets.map((sheet, place) => [sheet, part.sheets[place]!]));
  return { workbook, package: file, workbookPart: part, sheetEntries, customXmlParts };
}

/** What a sheet needs to be understood beside its cells, by its part and its place among the sheets. */
function extrasContexts(
  file: Package,
  { names }: WorkbookPart,
  styles: XmlElement | null,
  colorOf: ReadColor,
): (part: string | null, place: number) => ExtrasContext {
  const dxfs = children(child(styles ?? undefined, 'dxfs'), 'dxf');
  return (part, place) => {
    const meaning = (wanted: string): string | null =>
      names.find(({ name, sheet }) => sheet === place && name === wanted)?.refersTo ?? null;
    return {
      colorOf,
      dxfs: () => dxfs,
      externalTargets: once(() => (part === null ? new Map() : file.externalTargets(part))),
      printArea: meaning(PRINT_AREA),
      printTitles: meaning(PRINT_TITLES),
    };
  };
}

/** A theme only tells colours: one that is damaged is passed over. */
function themeOf(file: Package, part: string | null): XmlElement | null {
  try {
    return part === null ? null : file.tree(part);
  } catch (error) {
    if (error instanceof BadFile) return null;
    throw error;
  }
}

/** Asking for anything inside reads the sheet. */
const readNow = (sheet: Sheet): number => sheet.rowCount;

function sheetContext(file: Package, { sharedStrings, date1904 }: WorkbookPart): SheetContext {
  let cells = 0;
  return {
    date1904,
    sharedStrings: once(() => {
      if (sharedStrings === null) return [];
      const bytes = file.bigPart(sharedStrings);
      return readSharedStrings(bytes, file.platform.decoder(bytes), sharedStrings);
    }),
    spend: (more, part) => {
      cells += more;
      if (cells > LIMITS.cells) throw new BadFile('too-many-cells', { part, limit: LIMITS.cells });
    },
  };
}

function readSheet(
  file: Package,
  part: string | null,
  context: SheetContext,
  around: ExtrasContext,
): SheetContents {
  // A chart sheet: it has no cells that could be written to.
  if (part === null) return { ...emptyContents(), isProtected: true };
  const bytes = file.bigPart(part);
  const contents = scanSheet(bytes, file.platform.decoder(bytes), part, context);
  // Kept as text: the part's bytes may be fifty times as long.
  const text = textAroundCells(bytes, part);
  return { ...contents, extras: () => readExtras(text, part, around) };
}

/** "" where the cells cannot be told from the rest. */
function textAroundCells(bytes: Uint8Array, part: string): string {
  try {
    return aroundCells(bytes, part).text;
  } catch (error) {
    if (error instanceof BadFile) return '';
    throw error;
  }
}

/** Custom XML is none of our business unless it can be read; a part that cannot is passed over. */
function readCustomXml(file: Package, part: string): readonly (readonly [CustomXmlPart, string])[] {
  try {
    const text = file.text(part);
    return [[{ namespace: parseXml(text, part).namespace, text }, part]];
  } catch (error) {
    if (error instanceof BadFile) return [];
    throw error;
  }
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}
