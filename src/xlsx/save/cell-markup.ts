import { address } from '../../core/sheet/address';
import { isCellError, type CellValue } from '../../core/sheet/snapshot';
import { EXCEL } from '../limits';
import { elementText } from '../xml/text';
import type { CellContent, CellWrite } from './cell-write';
import { withAttributes } from './start-tag';

/** What stands in a cell, and the attribute `t` that tells its kind. */
interface Inside {
  readonly type: string | null;
  readonly xml: string;
}

const EMPTY: Inside = { type: null, xml: '' };

/** A reader may drop space at the ends of a text that does not ask for it. */
const KEEPS_SPACE = /^\s|\s$|\n/;

/** A value as the contents of a cell; `p` is the document's prefix with its colon. */
function constantXml(value: CellValue, p: string): Inside {
  if (typeof value !== 'string') return resultXml(value, p);
  const space = KEEPS_SPACE.test(value) ? ' xml:space="preserve"' : '';
  const text = elementText(shortened(value));
  return { type: 'inlineStr', xml: `<${p}is><${p}t${space}>${text}</${p}t></${p}is>` };
}

/** A value as a formula's result. */
function resultXml(value: CellValue, p: string): Inside {
  const v = (text: string): string => `<${p}v>${text}</${p}v>`;
  if (value === null) return EMPTY;
  if (typeof value === 'boolean') return { type: 'b', xml: v(value ? '1' : '0') };
  if (typeof value === 'string') return { type: 'str', xml: v(elementText(shortened(value))) };
  if (isCellError(value)) return { type: 'e', xml: v(elementText(value.error)) };
  return Number.isFinite(value) ? { type: null, xml: v(String(value)) } : { type: 'e', xml: v('#NUM!') };
}

/** Cut to what a cell holds, never through a surrogate pair. */
function shortened(text: string): string {
  if (text.length <= EXCEL.cellText) return text;
  const last = text.charCodeAt(EXCEL.cellText - 1);
  return text.slice(0, last >= 0xd800 && last <= 0xdbff ? EXCEL.cellText - 1 : EXCEL.cellText);
}

/** What is to stand in a cell. `formula`: the `<f>` element that stays when only the result is new. */
function insideOf(content: CellContent, formula: string, p: string): Inside {
  if (content.kind === 'constant') return constantXml(content.value, p);
  const { type, xml } = resultXml(content.result, p);
  if (content.kind === 'result') return { type, xml: formula + xml };
  // Excel refuses a file with a longer formula; the value is right without it.
  if (content.formula.length > EXCEL.formula) return constantXml(content.result, p);
  return { type, xml: `<${p}f>${elementText(content.formula)}</${p}f>${xml}` };
}

/** A cell that the file does not have yet. */
export function newCell(row: number, { column, style, content }: CellWrite, p: string): string {
  const { type, xml } = content ? insideOf(content, '', p) : EMPTY;
  const attributes = `${style ? ` s="${style}"` : ''}${type === null ? '' : ` t="${type}"`}`;
  const open = `<${p}c r="${address(row, column)}"${attributes}`;
  return xml === '' ? `${open}/>` : `${open}>${xml}</${p}c>`;
}

/** A cell of the file with its changes: its opening tag, its `<f>` element, all that stands in it. */
export function changedCell(
  { tag, formula, inside }: { readonly tag: string; readonly formula: string; readonly inside: string },
  { style, content }: Omit<CellWrite, 'column'>,
): string {
  const p = /^<([^\s:/>]+:)?/.exec(tag)?.[1] ?? '';
  const styled = style === null ? tag : withAttributes(tag, { s: String(style) });
  const filled = (open: string, xml: string): string =>
    xml === '' ? `${open.replace(/\s*\/?>$/, '')}/>` : `${open.replace(/\s*\/?>$/, '')}>${xml}</${p}c>`;
  if (!content) return filled(styled, inside);
  const { type, xml } = insideOf(content, formula, p);
  // What metadata says of the old contents (a rich value, a spilling array) is not true of new ones.
  const open = content.kind === 'result' ? styled : withAttributes(styled, { cm: null, vm: null });
  return filled(withAttributes(open, { t: type }), xml);
}
