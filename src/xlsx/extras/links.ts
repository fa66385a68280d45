import { address } from '../../core/sheet/address';
import { cellKey, MAX_COLUMNS } from '../../workbook/formula/cell-source';
import type { Hyperlink } from '../../workbook/sheet-extras';
import { parseBlock } from '../read/reference';
import { relationshipId } from '../read/workbook-part';
import { attributeText } from '../xml/text';
import { child, children, type XmlElement } from '../xml/tree';
import type { ExtrasContext } from './context';
import type { SheetPatch } from './sheet-patch';

/** One link may be meant for a whole column; more cells than this are not listed. */
const MOST_CELLS = 100_000;

/** Links of cells, by cell key. */
export function readLinks(root: XmlElement, context: ExtrasContext): Map<number, Hyperlink> {
  const links = new Map<number, Hyperlink>();
  for (const element of children(child(root, 'hyperlinks'), 'hyperlink')) {
    const link = linkOf(element, context);
    for (const key of cellsOf(element)) {
      if (links.size >= MOST_CELLS) return links;
      links.set(key, link);
    }
  }
  return links;
}

function linkOf({ attributes }: XmlElement, context: ExtrasContext): Hyperlink {
  const target = context.externalTargets().get(relationshipId(attributes) ?? '');
  const location = attributes.get('location');
  const screenTip = attributes.get('tooltip');
  const address = target === undefined ? undefined : target + (location === undefined ? '' : `#${location}`);
  return {
    ...(address === undefined ? {} : { address }),
    ...(address === undefined && location !== undefined ? { documentReference: location } : {}),
    ...(screenTip === undefined ? {} : { screenTip }),
  };
}

function* cellsOf({ attributes }: XmlElement): Generator<number> {
  const block = parseBlock(attributes.get('ref') ?? '');
  if (!block) return;
  for (let row = block.top; row <= block.bottom; row++)
    for (let column = block.left; column <= block.right; column++) yield cellKey(row, column);
}

const isSame = (a: Hyperlink | undefined, b: Hyperlink | undefined): boolean =>
  a === b ||
  (a !== undefined &&
    b !== undefined &&
    a.address === b.address &&
    a.documentReference === b.documentReference &&
    a.screenTip === b.screenTip);

/** Changes `<hyperlinks>`. `relate` gives the id of a relationship to an address outside the file. */
export function patchLinks(
  patch: SheetPatch,
  before: ReadonlyMap<number, Hyperlink>,
  after: ReadonlyMap<number, Hyperlink>,
  relationships: string,
  relate: (address: string) => string,
): void {
  const changed = new Set<number>();
  for (const [key, link] of after) if (!isSame(before.get(key), link)) changed.add(key);
  for (const key of before.keys()) if (!after.has(key)) changed.add(key);
  if (changed.size === 0) return;
  const list = patch.element('hyperlinks');
  const present = children(list, 'hyperlink');
  const gone = present.filter((element) => {
    const cells = [...cellsOf(element)];
    const isGone = cells.some((key) => changed.has(key));
    if (isGone) for (const key of cells) changed.add(key);
    return isGone;
  });
  const written = [...changed]
    .sort((a, b) => a - b)
    .flatMap((key) => {
      const link = after.get(key);
      return link ? linkXml(key, link, patch.prefix, relationships, relate) : [];
    });
  const p = patch.prefix;
  if (list && gone.length === list.children.length && written.length === 0) patch.xml.remove(list);
  else if (list) {
    for (const element of gone) patch.xml.remove(element);
    patch.xml.append(list, written.join(''));
  } else if (written.length > 0)
    patch.add('hyperlinks', `<${p}hyperlinks>${written.join('')}</${p}hyperlinks>`);
}

function linkXml(
  key: number,
  { address: target, documentReference, screenTip }: Hyperlink,
  p: string,
  relationships: string,
  relate: (address: string) => string,
): string {
  const ref = address(Math.floor(key / MAX_COLUMNS), key % MAX_COLUMNS);
  const id = target === undefined ? '' : ` xmlns:r="${relationships}" r:id="${relate(target)}"`;
  const location = documentReference === undefined ? '' : ` location="${attributeText(documentReference)}"`;
  const tip = screenTip === undefined ? '' : ` tooltip="${attributeText(screenTip)}"`;
  return `<${p}hyperlink ref="${ref}"${id}${location}${tip}/>`;
}
