import type { PlanCell } from '../../core/plan/plan';
import { isCellError } from '../../core/sheet/snapshot';
import type { CellValue } from '../../core/sheet/snapshot';
import { EXCEL } from '../limits';
import { elementText } from '../xml/text';

/** `<c …>` of one planned cell; `name` is its address, `style` its number in the file. */
export function cellXml({ value, formula }: PlanCell, name: string, style: number): string {
  const open = `<c r="${name}" s="${style}"`;
  // Excel refuses a file with a longer formula; the value is right without it.
  if (formula !== undefined && formula.length <= EXCEL.formula) {
    return `${open}${resultType(value)}><f>${elementText(formula.slice(1))}</f>${resultXml(value)}</c>`;
  }
  if (value === null || value === '') return `${open}/>`;
  if (typeof value !== 'string') return `${open}${resultType(value)}>${resultXml(value)}</c>`;
  const text = value.length > EXCEL.cellText ? shortened(value) : value;
  // A reader may drop space at the ends of a text that does not ask for it.
  const space = KEEPS_SPACE.test(text) ? ' xml:space="preserve"' : '';
  return `${open} t="inlineStr"><is><t${space}>${elementText(text)}</t></is></c>`;
}

const KEEPS_SPACE = /^\s|\s$|\n/;

function resultType(value: CellValue): string {
  if (typeof value === 'number') return Number.isFinite(value) ? '' : ' t="e"';
  if (typeof value === 'string') return ' t="str"';
  if (typeof value === 'boolean') return ' t="b"';
  return value === null ? '' : ' t="e"';
}

function resultXml(value: CellValue): string {
  if (typeof value === 'number') return Number.isFinite(value) ? `<v>${value}</v>` : '<v>#NUM!</v>';
  if (typeof value === 'string') return `<v>${elementText(shortened(value))}</v>`;
  if (typeof value === 'boolean') return `<v>${value ? 1 : 0}</v>`;
  return isCellError(value) ? `<v>${elementText(value.error)}</v>` : '';
}

/** Cut to what a cell holds, never through a surrogate pair. */
function shortened(text: string): string {
  if (text.length <= EXCEL.cellText) return text;
  const end = EXCEL.cellText;
  const last = text.charCodeAt(end - 1);
  return text.slice(0, last >= 0xd800 && last <= 0xdbff ? end - 1 : end);
}
