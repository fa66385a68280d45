import { address } from '../../core/sheet/address';
import type { Block } from '../../core/sheet/snapshot';
import { children } from '../xml/tree';
import type { SheetPatch } from './sheet-patch';

/** "A1:B2", "A1". */
export const blockReference = ({ top, left, bottom, right }: Block): string =>
  top === bottom && left === right ? address(top, left) : `${address(top, left)}:${address(bottom, right)}`;

/** Changes `<mergeCells>`. */
export function patchMerges(patch: SheetPatch, before: readonly Block[], after: readonly Block[]): void {
  const was = new Set(before.map(blockReference));
  const is = new Set(after.map(blockReference));
  const gone = [...was].filter((reference) => !is.has(reference));
  const added = [...is].filter((reference) => !was.has(reference));
  if (gone.length + added.length === 0) return;
  const p = patch.prefix;
  const list = patch.element('mergeCells');
  const written = added.map((reference) => `<${p}mergeCell ref="${reference}"/>`).join('');
  if (!list) {
    patch.add('mergeCells', `<${p}mergeCells count="${added.length}">${written}</${p}mergeCells>`);
    return;
  }
  const removed = children(list, 'mergeCell').filter(({ attributes }) => {
    const reference = (attributes.get('ref') ?? '').replaceAll('$', '').toUpperCase();
    return gone.includes(reference);
  });
  const count = list.children.length - removed.length + added.length;
  if (count === 0) return patch.xml.remove(list);
  for (const element of removed) patch.xml.remove(element);
  patch.xml.setAttribute(list, 'count', String(count));
  patch.xml.append(list, written);
}
