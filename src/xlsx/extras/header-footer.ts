import type { PrintLayout } from '../../workbook/sheet-extras';
import { elementText } from '../xml/text';
import { child, flag, type XmlElement } from '../xml/tree';
import type { SheetPatch } from './sheet-patch';

const ENDS = ['Header', 'Footer'] as const;
/** The three parts of a header, by the letter that begins each in a file. */
const PARTS = { L: 'left', C: 'center', R: 'right' } as const;

/** Which pages of Office.js an element of the file is for: of all pages, of odd, even and first ones. */
const PAGES = { odd: 'defaultForAllPages', even: 'evenPages', first: 'firstPage' } as const;

/** Reads `<headerFooter>`. */
export function readHeaderFooter(element: XmlElement | undefined, print: PrintLayout): void {
  if (!element) return;
  const isOddEven = flag(element, 'differentOddEven');
  const isFirst = flag(element, 'differentFirst');
  if (isOddEven) print.textsState = isFirst ? 'FirstOddAndEven' : 'OddAndEven';
  else if (isFirst) print.textsState = 'FirstAndDefault';
  for (const [prefix, pages] of Object.entries(PAGES)) {
    for (const end of ENDS) {
      const written = child(element, `${prefix}${end}`)?.text ?? '';
      for (const [letter, text] of Object.entries(split(written))) {
        const place = `${PARTS[letter as keyof typeof PARTS]}${end}`;
        print.texts.set(`${pages}.${place}`, text);
        if (isOddEven && prefix === 'odd') print.texts.set(`oddPages.${place}`, text);
      }
    }
  }
  if (!flag(element, 'scaleWithDoc', true)) print.flags['useSheetScale'] = false;
  if (!flag(element, 'alignWithMargins', true)) print.flags['useSheetMargins'] = false;
}

/** "&LKiri&CHalaman &P" → { L: "Kiri", C: "Halaman &P" }; what stands before a letter is in the middle. */
function split(written: string): Readonly<Record<string, string>> {
  const parts: Record<string, string> = {};
  let part = 'C';
  for (const piece of written.split(/(&&|&[LCR])/)) {
    const letter = /^&([LCR])$/.exec(piece)?.[1];
    if (letter) part = letter;
    else if (piece !== '') parts[part] = (parts[part] ?? '') + piece;
  }
  return parts;
}

/** Writes `<headerFooter>` anew when one of its texts has changed. */
export function patchHeaderFooter(patch: SheetPatch, before: PrintLayout, after: PrintLayout): void {
  const key = ({ texts, textsState, flags }: PrintLayout): string =>
    JSON.stringify([
      [...texts].filter(([, text]) => text !== '').sort(),
      textsState,
      flags['useSheetScale'] ?? true,
      flags['useSheetMargins'] ?? true,
    ]);
  if (key(before) === key(after)) return;
  const p = patch.prefix;
  const isOddEven = after.textsState.endsWith('OddAndEven');
  const isFirst = after.textsState.startsWith('First');
  const written = Object.entries(PAGES).flatMap(([prefix, pages]) =>
    ENDS.map((end) => {
      const from = isOddEven && prefix === 'odd' ? 'oddPages' : pages;
      const text = joined(after.texts, from, end);
      return text === '' ? '' : `<${p}${prefix}${end}>${elementText(text)}</${p}${prefix}${end}>`;
    }),
  );
  const attributes = [
    isOddEven ? ' differentOddEven="1"' : '',
    isFirst ? ' differentFirst="1"' : '',
    after.flags['useSheetScale'] === false ? ' scaleWithDoc="0"' : '',
    after.flags['useSheetMargins'] === false ? ' alignWithMargins="0"' : '',
  ].join('');
  const xml = `<${p}headerFooter${attributes}>${written.join('')}</${p}headerFooter>`;
  const present = patch.element('headerFooter');
  if (present) patch.xml.replace(present, xml);
  else patch.add('headerFooter', xml);
}

const joined = (texts: ReadonlyMap<string, string>, pages: string, end: string): string =>
  Object.entries(PARTS)
    .map(([letter, part]) => [letter, texts.get(`${pages}.${part}${end}`) ?? ''] as const)
    .map(([letter, text]) => (text === '' ? '' : `&${letter}${text}`))
    .join('');
