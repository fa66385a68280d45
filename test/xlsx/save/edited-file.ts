import { unzipSync } from 'fflate';
import { NOT_CALCULATED } from '../../../src/core/sheet/snapshot';
import type { CellStyle } from '../../../src/core/plan/plan';
import { createHost, type Host } from '../../../src/host';
import { loadOfficeJs } from '../../../src/host/load/load-office-js';
import type { SheetExtras } from '../../../src/workbook/sheet-extras';
import type { Sheet } from '../../../src/workbook/sheet';
import { pointsFromCharacters } from '../../../src/workbook/widths';
import { nodePlatform } from '../../../src/xlsx/node-platform';
import { saveWorkbook } from '../../../src/xlsx/save/save-workbook';
import { openXlsx, type XlsxFile } from '../../../src/xlsx/xlsx-file';

/** A file that is open in the host. */
export interface EditedFile {
  readonly file: XlsxFile;
  readonly host: Host;
  /** One batch of the client library. */
  run(batch: (context: Excel.RequestContext) => Promise<void>): Promise<void>;
  save(): Promise<SavedFile>;
}

/** What was saved, and the same opened again. */
export interface SavedFile {
  readonly bytes: Uint8Array;
  /** Names of the parts that are not what they were: changed, new or gone. */
  readonly changed: readonly string[];
  part(name: string): string;
  again(): EditedFile;
}

export function edit(bytes: Uint8Array): EditedFile {
  const file = openXlsx(bytes, nodePlatform);
  const host = createHost(file.workbook);
  const { Excel } = loadOfficeJs(host.bridge);
  return {
    file,
    host,
    run: (batch) => Excel.run(batch),
    save: async () => savedFile(bytes, await saveWorkbook(file, host.edited)),
  };
}

function savedFile(before: Uint8Array, bytes: Uint8Array): SavedFile {
  const [was, is] = [unzipSync(before), unzipSync(bytes)];
  const names = [...new Set([...Object.keys(was), ...Object.keys(is)])];
  const nothing = Uint8Array.of(0);
  return {
    bytes,
    changed: names.filter((name) => Buffer.compare(was[name] ?? nothing, is[name] ?? nothing) !== 0),
    part: (name) => new TextDecoder().decode(is[name]),
    again: () => edit(bytes),
  };
}

const plain = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (_, part: unknown) =>
      part instanceof Map
        ? [...(part as Map<unknown, unknown>)].map((entry) => JSON.stringify(entry)).sort()
        : part,
    ),
  );

const sorted = <T>(list: readonly T[]): T[] =>
  [...list].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));

/** A format in words that do not depend on the order in which it came about. */
const words = (style: CellStyle): unknown =>
  sorted(Object.entries({ size: 11, ...style }).map(([name, value]) => [name, plain(value)]));

/** All that a person could see of a workbook. */
export function described({ host }: EditedFile): unknown {
  const { workbook } = host;
  return {
    sheets: host.sheetNames().map((name) => describedSheet(host, workbook.sheet(name)!)),
    names: sorted(
      workbook.names
        .filter(({ name }) => !name.startsWith('_xlnm.Print'))
        .map(({ name, scope, refersTo, hidden }) => [name, scope?.name ?? null, refersTo, hidden]),
    ),
    customXml: sorted(workbook.customXml.map(({ text }) => text)),
  };
}

function describedSheet(host: Host, sheet: Sheet): unknown {
  const cells: unknown[] = [];
  const normal = JSON.stringify(words(host.workbook.styles.at(0)));
  for (let row = 0; row < Math.max(sheet.rowCount, 40); row++)
    for (let column = 0; column < Math.max(sheet.columnCount, 16); column++) {
      const value = sheet.value(row, column);
      const formula = sheet.formula(row, column);
      const look = words(host.workbook.styles.at(styleOf(host, sheet, row, column)));
      const isPlain = JSON.stringify(look) === normal;
      if (value !== null || formula !== null || !isPlain)
        cells.push([row, column, valueShown(host, sheet, row, column), formula, isPlain ? null : look]);
    }
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    cells,
    merges: sorted(sheet.merges),
    extras: describedExtras(host, host.sheet(sheet.name), sheet),
  };
}

function styleOf(host: Host, sheet: Sheet, row: number, column: number): number {
  const { rowStyles, columnStyles } = host.sheet(sheet.name);
  return sheet.ownStyle(row, column) ?? rowStyles.get(row) ?? columnStyles.get(column) ?? 0;
}

/** What cannot be calculated is not handed on: it is as good as nothing. */
function valueShown(host: Host, sheet: Sheet, row: number, column: number): unknown {
  const status = host.calculation.status(sheet, row, column);
  const value = sheet.value(row, column);
  const isKnown = status === null || status.kind === 'calculated';
  return isKnown && JSON.stringify(value) !== JSON.stringify(NOT_CALCULATED) ? value : 'not calculated';
}

function describedExtras(host: Host, extras: SheetExtras, sheet: Sheet): unknown {
  const { rules, columnStyles, rowStyles, hiddenRows, hiddenColumns, links, password, print, ...rest } =
    extras;
  const looks = (styles: ReadonlyMap<number, number>): unknown =>
    sorted(
      [...styles]
        .map(([place, style]) => [place, words(host.workbook.styles.at(style))])
        .filter(([, look]) => JSON.stringify(look) !== JSON.stringify(words(host.workbook.styles.at(0)))),
    );
  const hidden = (of: ReadonlyMap<number, boolean>, read: (place: number) => boolean): unknown =>
    Array.from({ length: 60 }, (_, place) => of.get(place) ?? read(place));
  void password;
  const isOwnWidth = ([, width]: readonly [number, number]): boolean =>
    width !== pointsFromCharacters(extras.standardWidth);
  return plain({
    ...rest,
    columnWidths: [...extras.columnWidths].filter(isOwnWidth).sort(),
    columns: looks(columnStyles),
    rows: looks(rowStyles),
    hiddenRows: hidden(hiddenRows, (row) => sheet.isRowHidden(row)),
    hiddenColumns: hidden(hiddenColumns, (column) => sheet.isColumnHidden(column)),
    links: sorted(
      [...links].map(([key, { address, documentReference, screenTip }]) => [
        ...[key, address, documentReference, screenTip],
      ]),
    ),
    print: {
      ...print,
      margins: Object.values(print.margins).map((points) => points.toFixed(3)),
      flags: Object.entries(print.flags).filter(([, is]) => is !== false),
      texts: [...print.texts].filter(([, text]) => text !== '').sort(),
    },
    rules: sorted(
      rules
        // Data bars and their like are not copied with a sheet.
        .filter(({ formula }) => formula !== '')
        .map(({ block, formula, stopIfTrue, fill, fontColor, bold, italic }) => [
          ...[block, formula, stopIfTrue, fill, fontColor, bold, italic],
        ]),
    ),
  });
}
