import type { PlanCell } from '../../core/plan/plan';
import { isCellError } from '../../core/sheet/snapshot';
import type { CellValue } from '../../core/sheet/snapshot';
import { EXCEL } from '../limits';
import { markup, type ByteWriter, type Markup } from './byte-writer';

/** What stands between a cell's address and what it holds, for one style: the cell's kind follows from it. */
export interface StyleMarkup {
  readonly empty: Markup;
  readonly text: Markup;
  readonly spacedText: Markup;
  readonly value: Record<Kind, Markup>;
  readonly formula: Record<Kind, Markup>;
}

/** Kinds of values, as the attribute `t` tells them. */
type Kind = 'number' | 'text' | 'boolean' | 'error';
const TYPES: Record<Kind, string> = { number: '', text: ' t="str"', boolean: ' t="b"', error: ' t="e"' };

/** The markup of a style by its number in the file. A worksheet has millions of cells and few styles. */
export function styleMarkup(style: number): StyleMarkup {
  const of = (opening: string) =>
    Object.fromEntries(
      Object.entries(TYPES).map(([kind, type]) => [kind, markup(`" s="${style}"${type}>${opening}`)]),
    ) as Record<Kind, Markup>;
  return {
    empty: markup(`" s="${style}"/>`),
    text: markup(`" s="${style}" t="inlineStr"><is><t>`),
    // A reader may drop space at the ends of a text that does not ask for it.
    spacedText: markup(`" s="${style}" t="inlineStr"><is><t xml:space="preserve">`),
    value: of('<v>'),
    formula: of('<f>'),
  };
}

const AFTER_FORMULA = markup('</f><v>');
const AFTER_LONE_FORMULA = markup('</f></c>');
const AFTER_VALUE = markup('</v></c>');
const AFTER_TEXT = markup('</t></is></c>');

/** Writes the cell whose `<c r="C5` stands already. */
export function writeCell(out: ByteWriter, { value, formula }: PlanCell, style: StyleMarkup): void {
  // Excel refuses a file with a longer formula; the value is right without it.
  if (formula !== undefined && formula.length <= EXCEL.formula) {
    out.markup(style.formula[kindOf(value)]);
    // Without its "=".
    out.elementText(formula, 1);
    if (value === null) return out.markup(AFTER_LONE_FORMULA);
    out.markup(AFTER_FORMULA);
    writeResult(out, value);
  } else if (value === null || value === '') {
    out.markup(style.empty);
  } else if (typeof value === 'string') {
    out.markup(KEEPS_SPACE.test(value) ? style.spacedText : style.text);
    out.elementText(shortened(value));
    out.markup(AFTER_TEXT);
  } else {
    out.markup(style.value[kindOf(value)]);
    writeResult(out, value);
  }
}

function kindOf(value: CellValue): Kind {
  if (typeof value === 'number') return Number.isFinite(value) ? 'number' : 'error';
  if (typeof value === 'string') return 'text';
  if (typeof value === 'boolean') return 'boolean';
  return value === null ? 'number' : 'error';
}

/** Writes a value, and closes it and its cell. */
function writeResult(out: ByteWriter, value: NonNullable<CellValue>): void {
  if (typeof value === 'number') {
    if (Number.isFinite(value)) out.number(value);
    else out.ascii('#NUM!');
  } else if (typeof value === 'boolean') out.ascii(value ? '1' : '0');
  else out.elementText(isCellError(value) ? value.error : shortened(value));
  out.markup(AFTER_VALUE);
}

const KEEPS_SPACE = /^\s|\s$|\n/;

/** Cut to what a cell holds, never through a surrogate pair. */
function shortened(text: string): string {
  if (text.length <= EXCEL.cellText) return text;
  const last = text.charCodeAt(EXCEL.cellText - 1);
  return text.slice(0, last >= 0xd800 && last <= 0xdbff ? EXCEL.cellText - 1 : EXCEL.cellText);
}
