import { PAPER_SIZES, type PrintLayout } from '../../workbook/sheet-extras';
import { child, flag, type XmlElement } from '../xml/tree';
import { patchHeaderFooter, readHeaderFooter } from './header-footer';
import { printBlocks, printTitles } from './print-names';
import type { ExtrasContext } from './context';
import type { Attributes, SheetPatch } from './sheet-patch';

const POINTS_PER_INCH = 72;

const MARGINS = ['left', 'right', 'top', 'bottom', 'header', 'footer'] as const;

/** Office.js's word and the file's attribute, of `<printOptions>` and of `<pageSetup>`. */
const OPTIONS = {
  centerHorizontally: 'horizontalCentered',
  centerVertically: 'verticalCentered',
  printGridlines: 'gridLines',
  printHeadings: 'headings',
} as const;
const SETUP = { blackAndWhite: 'blackAndWhite', draftMode: 'draft' } as const;

/** Reads the print set-up into `print`, which holds the defaults. */
export function readPrint(root: XmlElement, print: PrintLayout, context: ExtrasContext): void {
  const setup = child(root, 'pageSetup');
  const options = child(root, 'printOptions');
  const margins = child(root, 'pageMargins')?.attributes;
  for (const side of MARGINS) {
    const inches = Number(margins?.get(side) ?? Number.NaN);
    if (inches >= 0) print.margins[side] = rounded(inches * POINTS_PER_INCH);
  }
  if (setup?.attributes.get('orientation') === 'landscape') print.orientation = 'Landscape';
  print.paperSize = PAPER_SIZES[Number(setup?.attributes.get('paperSize') ?? 1) - 1] ?? 'Letter';
  print.zoom = readZoom(root, setup);
  const set = (element: XmlElement | undefined, words: Readonly<Record<string, string>>): void => {
    for (const [word, name] of Object.entries(words)) if (flag(element, name)) print.flags[word] = true;
  };
  set(options, OPTIONS);
  set(setup, SETUP);
  if (setup?.attributes.get('pageOrder') === 'overThenDown') print.flags['printOrder'] = 'OverThenDown';
  readHeaderFooter(child(root, 'headerFooter'), print);
  print.area = context.printArea === null ? [] : printBlocks(context.printArea);
  Object.assign(print, context.printTitles === null ? {} : printTitles(context.printTitles));
}

function readZoom(root: XmlElement, setup: XmlElement | undefined): Readonly<Record<string, unknown>> {
  const count = (name: string): number => Number(setup?.attributes.get(name) ?? 1);
  if (!isFitted(root)) return { scale: Number(setup?.attributes.get('scale') ?? 100) };
  const [wide, high] = [count('fitToWidth'), count('fitToHeight')];
  return {
    ...(wide > 0 ? { horizontalFitToPages: wide } : {}),
    ...(high > 0 ? { verticalFitToPages: high } : {}),
  };
}

const isFitted = (root: XmlElement): boolean =>
  flag(child(child(root, 'sheetPr'), 'pageSetUpPr'), 'fitToPage');

const differs = (a: unknown, b: unknown): boolean => JSON.stringify(a) !== JSON.stringify(b);

/** Whether pages are to be fitted, null where that stays: said in `<sheetPr>`. */
export function fitting(before: PrintLayout, after: PrintLayout): boolean | null {
  return differs(before.zoom, after.zoom) ? !('scale' in after.zoom) : null;
}

/** Changes `<printOptions>`, `<pageMargins>`, `<pageSetup>` and `<headerFooter>`. */
export function patchPrint(patch: SheetPatch, before: PrintLayout, after: PrintLayout): void {
  const flags = (words: Readonly<Record<string, string>>): Attributes =>
    Object.fromEntries(
      Object.entries(words).flatMap(([word, name]) => {
        const [was, is] = [before.flags[word] === true, after.flags[word] === true];
        return was === is ? [] : [[name, is ? '1' : null]];
      }),
    );
  patch.set('printOptions', flags(OPTIONS));
  const sides = MARGINS.filter((side) => before.margins[side] !== after.margins[side]);
  if (sides.length > 0) {
    // A file has all of them or none.
    const written = patch.element('pageMargins') ? sides : MARGINS;
    const inches = written.map((side) => [side, String(rounded(after.margins[side] / POINTS_PER_INCH))]);
    patch.set('pageMargins', Object.fromEntries(inches) as Attributes);
  }
  patch.set('pageSetup', {
    ...(before.paperSize === after.paperSize ? {} : { paperSize: paperCode(after.paperSize) }),
    ...(before.orientation === after.orientation ? {} : { orientation: after.orientation.toLowerCase() }),
    ...(differs(before.zoom, after.zoom) ? zoomAttributes(after.zoom) : {}),
    ...flags(SETUP),
    ...(before.flags['printOrder'] === after.flags['printOrder']
      ? {}
      : { pageOrder: after.flags['printOrder'] === 'OverThenDown' ? 'overThenDown' : null }),
  });
  patchHeaderFooter(patch, before, after);
}

/** 0.6 inch are 43.2 points, and not 43.199999999999996. */
const rounded = (length: number): number => Math.round(length * 1e9) / 1e9;

const paperCode = (size: string): string => String((PAPER_SIZES as readonly string[]).indexOf(size) + 1);

/** A number of pages that is left out is automatic, which a file says as 0. */
function zoomAttributes(zoom: Readonly<Record<string, unknown>>): Attributes {
  if ('scale' in zoom) return { scale: String(zoom['scale']), fitToWidth: null, fitToHeight: null };
  const count = (name: string): string | null => {
    const pages = Number(zoom[name] ?? 0);
    return pages === 1 ? null : String(pages);
  };
  return {
    scale: null,
    fitToWidth: count('horizontalFitToPages'),
    fitToHeight: count('verticalFitToPages'),
  };
}
