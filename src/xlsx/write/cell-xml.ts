import type { PlanCell } from '../../core/plan/plan';
import { isCellError } from '../../core/sheet/snapshot';
import type { CellValue } from '../../core/sheet/snapshot';
import { EXCEL } from '../limits';
import type { ByteWriter } from './byte-writer';

/** Writes `<c …>` of one planned cell; `name` is its address, `style` its number in the file. */
export function writeCell(out: ByteWriter, { value, formula }: PlanCell, name: string, style: string): void {
  out.text('<c r="');
  out.text(name);
  out.text('" s="');
  out.text(style);
  // Excel refuses a file with a longer formula; the value is right without it.
  if (formula !== undefined && formula.length <= EXCEL.formula) {
    out.text(RESULT_TYPES[kindOf(value)]);
    out.text('<f>');
    out.elementText(formula.slice(1));
    out.text('</f>');
    writeResult(out, value);
    out.text('</c>');
  } else if (value === null || value === '') {
    out.text('"/>');
  } else if (typeof value === 'string') {
    writeText(out, shortened(value));
  } else {
    out.text(RESULT_TYPES[kindOf(value)]);
    writeResult(out, value);
    out.text('</c>');
  }
}

/** Closes the style attribute, says what kind of value follows, closes the tag. */
const RESULT_TYPES = {
  number: '">',
  text: '" t="str">',
  boolean: '" t="b">',
  error: '" t="e">',
  none: '">',
} as const;

function kindOf(value: CellValue): keyof typeof RESULT_TYPES {
  if (typeof value === 'number') return Number.isFinite(value) ? 'number' : 'error';
  if (typeof value === 'string') return 'text';
  if (typeof value === 'boolean') return 'boolean';
  return value === null ? 'none' : 'error';
}

function writeResult(out: ByteWriter, value: CellValue): void {
  if (value === null) return;
  out.text('<v>');
  if (typeof value === 'number') out.text(Number.isFinite(value) ? String(value) : '#NUM!');
  else if (typeof value === 'boolean') out.text(value ? '1' : '0');
  else out.elementText(isCellError(value) ? value.error : shortened(value));
  out.text('</v>');
}

function writeText(out: ByteWriter, text: string): void {
  // A reader may drop space at the ends of a text that does not ask for it.
  out.text(
    KEEPS_SPACE.test(text) ? '" t="inlineStr"><is><t xml:space="preserve">' : '" t="inlineStr"><is><t>',
  );
  out.elementText(text);
  out.text('</t></is></c>');
}

const KEEPS_SPACE = /^\s|\s$|\n/;

/** Cut to what a cell holds, never through a surrogate pair. */
function shortened(text: string): string {
  if (text.length <= EXCEL.cellText) return text;
  const last = text.charCodeAt(EXCEL.cellText - 1);
  return text.slice(0, last >= 0xd800 && last <= 0xdbff ? EXCEL.cellText - 1 : EXCEL.cellText);
}
