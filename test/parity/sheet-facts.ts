import { address } from '../../src/core/sheet/address';
import type { CellStyle } from '../../src/core/plan/plan';
import type { Host } from '../../src/host';
import type { Sheet } from '../../src/workbook/sheet';
import type { Workbook } from '../../src/workbook/workbook';
import type { XlsxFile } from '../../src/xlsx/xlsx-file';

/** Everything that a sheet of ours shows, whoever wrote it, in comparable form. */
export interface SheetFacts {
  readonly cells: Readonly<Record<string, unknown>>;
  readonly merges: readonly string[];
  /** Pixels, from column A on. */
  readonly widths: readonly number[];
  /** Points, by row from 1. */
  readonly heights: Readonly<Record<number, number>>;
  readonly frozenRows: number;
  readonly print: unknown;
  readonly links: Readonly<Record<string, string>>;
}

/** Defaults that one side writes down and the other leaves out. */
export function plainStyle(style: CellStyle): unknown {
  const { numberFormat = 'General', ...rest } = style;
  const kept = Object.entries(rest).filter(
    ([, value]) => value !== undefined && value !== false && value !== 0,
  );
  return { ...Object.fromEntries(kept.sort()), numberFormat };
}

function cellsOf(sheet: Sheet): Record<string, unknown> {
  const cells: Record<string, unknown> = {};
  const normal = JSON.stringify(plainStyle(sheet.style(sheet.rowCount + 1, sheet.columnCount + 1)));
  for (let row = 0; row < sheet.rowCount; row++) {
    for (let column = 0; column < sheet.columnCount; column++) {
      const [value, formula] = [sheet.value(row, column), sheet.formula(row, column)];
      const style = plainStyle(sheet.style(row, column));
      if (value === null && formula === null && JSON.stringify(style) === normal) continue;
      cells[address(row, column)] = { value, formula, style };
    }
  }
  return cells;
}

const mergesOf = (sheet: Sheet): string[] =>
  sheet.merges
    .map(({ top, left, bottom, right }) => `${address(top, left)}:${address(bottom, right)}`)
    .sort();

/** Names that a generation makes, with their scopes. */
export const namesOf = (workbook: Workbook): string[] =>
  workbook.names
    .filter(({ name }) => /^(LKjIP_|_lkjip)/i.test(name))
    .map(({ name, scope, refersTo, hidden }) => `${scope?.name ?? ''}|${name}|${refersTo}|${hidden}`)
    .sort();

export function factsInFile(file: XlsxFile, sheet: Sheet): SheetFacts {
  const part = file.workbookPart.sheets[file.workbook.sheets.indexOf(sheet)]!.part!;
  const xml = file.package.text(part);
  const attribute = (element: string, name: string): string =>
    new RegExp(`<${element}[^>]*\\s${name}="([^"]*)"`).exec(xml)?.[1] ?? '';
  const titles = file.workbook.names.find(
    ({ name, scope }) => scope === sheet && name === '_xlnm.Print_Titles',
  );
  return {
    cells: cellsOf(sheet),
    merges: mergesOf(sheet),
    widths: [...xml.matchAll(/<col [^>]*width="([^"]*)"/g)].map(([, width]) => Math.round(Number(width) * 7)),
    heights: Object.fromEntries(
      [...xml.matchAll(/<row r="(\d+)" ht="([^"]*)"/g)].map(([, row, height]) => [row, Number(height)]),
    ),
    frozenRows: Number(attribute('pane', 'ySplit')),
    print: {
      orientation: attribute('pageSetup', 'orientation'),
      paper: { 9: 'A4', 14: 'Folio' }[attribute('pageSetup', 'paperSize')],
      pagesWide: attribute('pageSetUpPr', 'fitToPage') === '1' ? 1 : null,
      pagesHigh: Number(attribute('pageSetup', 'fitToHeight')) || null,
      titles: titles?.refersTo.replace(/^.*!/, '') ?? null,
      margins: ['left', 'right', 'top', 'bottom', 'header', 'footer'].map((side) =>
        Math.round(Number(attribute('pageMargins', side)) * 720),
      ),
      isCentred: attribute('printOptions', 'horizontalCentered') === '1',
    },
    links: Object.fromEntries(
      [...xml.matchAll(/<hyperlink ref="([^"]*)" location="([^"]*)"/g)].map(([, ref, location]) => [
        ref,
        location!.replaceAll('&apos;', "'").replaceAll('&amp;', '&'),
      ]),
    ),
  };
}

export function factsInExcel(host: Host, sheet: Sheet): SheetFacts {
  const { columnWidths, rowHeights, frozen, print, links } = host.sheet(sheet.name);
  const { titleRows, margins, zoom, flags } = print;
  return {
    cells: cellsOf(sheet),
    merges: mergesOf(sheet),
    widths: [...columnWidths].sort(([a], [b]) => a - b).map(([, points]) => Math.round(points / 0.75)),
    heights: Object.fromEntries([...rowHeights].map(([row, height]) => [row + 1, height])),
    frozenRows: frozen ? frozen.bottom + 1 : 0,
    print: {
      orientation: print.orientation.toLowerCase(),
      paper: print.paperSize,
      pagesWide: zoom['horizontalFitToPages'],
      pagesHigh: zoom['verticalFitToPages'] ?? null,
      titles: titleRows && `$${titleRows.top + 1}:$${titleRows.bottom + 1}`,
      margins: [margins.left, margins.right, margins.top, margins.bottom, margins.header, margins.footer].map(
        (points) => Math.round(points * 10),
      ),
      isCentred: flags['centerHorizontally'] === true,
    },
    links: Object.fromEntries(
      [...links].map(([key, { documentReference }]) => [
        address(Math.floor(key / 16384), key % 16384),
        documentReference,
      ]),
    ) as Record<string, string>,
  };
}
