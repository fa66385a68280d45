/// <reference types="office-js" />
import type { Severity } from '../../core/rules/finding';
import type { SheetFacts } from '../read/facts';
import { blockAddress } from '../write/addresses';
import { BYTES_OF_CALL, Outbox } from '../write/outbox';
import { OUR_RULE, type HighlightRule } from './rules';

const FILLS: Readonly<Record<Severity, string>> = {
  error: '#FFC7CE',
  warning: '#FFEB9C',
  info: '#DDEBF7',
};

/** A conditional format of ours that is there now. */
interface PresentRule {
  readonly sheet: string;
  readonly address: string;
  readonly formula: string;
  readonly format: Excel.ConditionalFormat;
}

const keyOf = (sheet: string, address: string, formula: string): string => `${sheet}\n${address}\n${formula}`;

/** "'LRA 2024'!E5" → "E5". */
const localAddress = (address: string): string => address.slice(address.lastIndexOf('!') + 1);

/**
 * Finds our rules by their text, never by id: ids do not live through copying, saving and co-authoring. Two
 * requests, however many sheets and rules there are.
 */
async function presentRules(
  context: Excel.RequestContext,
  sheets: readonly SheetFacts[],
): Promise<PresentRule[]> {
  const { worksheets } = context.workbook;
  const lists = sheets.map(({ id, name }) => {
    const formats = worksheets.getItem(id).getRange().conditionalFormats.load('items/type');
    return { name, formats };
  });
  await context.sync();
  const custom = lists.flatMap(({ name, formats }) =>
    formats.items
      .filter(({ type }) => type === 'Custom')
      .map((format) => ({
        sheet: name,
        format,
        rule: format.custom.rule.load('formula'),
        ranges: format.getRanges().load('address'),
      })),
  );
  if (custom.length > 0) await context.sync();
  return custom
    .filter(({ rule }) => rule.formula.startsWith(OUR_RULE))
    .map(({ sheet, format, rule, ranges }) => ({
      sheet,
      format,
      formula: rule.formula,
      address: localAddress(ranges.address),
    }));
}

/** What stands on the sheets now. */
export interface Applied {
  readonly cells: number;
  /** How many rules were taken off. */
  readonly removed: number;
  /** Sheets on which a rule is wanted, or may still stand, and that are protected. */
  readonly protectedSheets: readonly string[];
}

/**
 * Makes our conditional formats those that are wanted: a rule that is there stays, one whose finding is gone is taken
 * off, a new one is added. The user's own formats and fills are never touched. Protected sheets are passed over.
 */
export async function applyHighlights(
  context: Excel.RequestContext,
  sheets: readonly SheetFacts[],
  rules: readonly HighlightRule[],
): Promise<Applied> {
  const open = sheets.filter(({ isProtected }) => !isProtected);
  const present = await presentRules(context, sheets);
  const byName = new Map(open.map((sheet) => [sheet.name, sheet]));
  const wanted = new Map(
    rules
      .filter(({ sheet }) => byName.has(sheet))
      .map((rule) => [keyOf(rule.sheet, blockAddress(rule.block), rule.formula), rule]),
  );
  const outbox = new Outbox(context);
  let cells = 0;
  let removed = 0;
  for (const { block } of wanted.values()) cells += block.bottom - block.top + 1;
  for (const { sheet, address, formula, format } of present) {
    if (wanted.delete(keyOf(sheet, address, formula))) continue;
    if (!byName.has(sheet)) continue;
    await outbox.put(BYTES_OF_CALL, () => format.delete());
    removed++;
  }
  // A new rule is put on top of the others: the worst are added last.
  for (const rule of [...wanted.values()].reverse()) {
    await outbox.put(2 * BYTES_OF_CALL + rule.formula.length, () =>
      addRule(context, byName.get(rule.sheet)!, rule),
    );
  }
  await outbox.send();
  const locked = sheets.filter(
    ({ isProtected, name }) => isProtected && [...rules, ...present].some(({ sheet }) => sheet === name),
  );
  return { cells, removed, protectedSheets: locked.map(({ name }) => name) };
}

function addRule(context: Excel.RequestContext, sheet: SheetFacts, rule: HighlightRule): void {
  const range = context.workbook.worksheets.getItem(sheet.id).getRange(blockAddress(rule.block));
  const { custom } = range.conditionalFormats.add('Custom');
  custom.rule.formula = rule.formula;
  custom.format.fill.color = FILLS[rule.severity];
}
