import type { Block } from '../../core/sheet/snapshot';
import { shiftFormula } from '../../workbook/shift-formula';
import type { CustomRule } from '../../workbook/sheet-extras';
import { elementText } from '../xml/text';
import { children, type XmlElement } from '../xml/tree';
import { blockReference } from './merges';
import { baseOf, writtenRules, type WrittenRule } from './rules';
import type { SheetPatch } from './sheet-patch';

/** The number of the format that a rule gives, in styles.xml. */
export type DxfId = (rule: CustomRule) => number;

/**
 * Changes the conditional formats of a sheet. A rule of the file that was not touched stays byte for byte; only where
 * a new rule has to come before it on the same cells does its priority change.
 */
export function patchRules(
  patch: SheetPatch,
  before: readonly CustomRule[],
  after: readonly CustomRule[],
  dxfId: DxfId,
): void {
  if (saying(before) === saying(after)) return;
  const rules = writtenRules(patch.root);
  const groups = byOrigin(after);
  const was = byOrigin(before);
  const priorities = prioritiesOf(rules, after);
  const added: string[] = [];
  const gone = new Map<XmlElement, XmlElement[]>();
  for (const [origin, written] of rules.entries()) {
    const now = groups.get(origin) ?? [];
    const then = was.get(origin) ?? [];
    const priority = priorities.get(origin);
    if (saying(now) === saying(then)) {
      if (priority !== undefined && priority !== written.priority)
        patch.xml.setAttribute(written.element, 'priority', String(priority));
      continue;
    }
    if (now.length > 0) added.push(movedRule(patch, written, now, then, priority ?? written.priority, dxfId));
    gone.set(written.container, [...(gone.get(written.container) ?? []), written.element]);
  }
  for (const [container, elements] of gone) {
    // What else stands in it (another rule, an extension) is kept.
    if (elements.length === container.children.length) patch.xml.remove(container);
    else for (const element of elements) patch.xml.remove(element);
  }
  for (const [n, rule] of after.entries()) {
    // Of a rule of another kind that came with a copied sheet only what it says as a formula is known.
    if (rule.origin !== undefined || rule.formula === '') continue;
    added.push(containerXml(patch, [rule.block], ruleXml(patch, rule, priorities.get(rule) ?? n + 1, dxfId)));
  }
  if (added.length > 0) patch.add('conditionalFormatting', added.join(''));
}

const saying = (rules: readonly CustomRule[]): string =>
  JSON.stringify(
    rules.map(({ origin, block, formula, stopIfTrue, fill, fontColor, bold, italic }) => [
      ...[origin ?? null, block, formula, stopIfTrue, fill, fontColor, bold, italic],
    ]),
  );

function byOrigin(rules: readonly CustomRule[]): ReadonlyMap<number, readonly CustomRule[]> {
  const groups = new Map<number, CustomRule[]>();
  for (const rule of rules) {
    if (rule.origin === undefined) continue;
    const group = groups.get(rule.origin);
    if (group) group.push(rule);
    else groups.set(rule.origin, [rule]);
  }
  return groups;
}

const overlap = (a: Block, b: Block): boolean =>
  a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;

/** New rules come after those of the file, unless that would hide them: then all are counted anew. */
function prioritiesOf(
  written: readonly WrittenRule[],
  after: readonly CustomRule[],
): ReadonlyMap<number | CustomRule, number> {
  const priorities = new Map<number | CustomRule, number>();
  const keyOf = (rule: CustomRule): number | CustomRule => rule.origin ?? rule;
  const ofFile = after.flatMap(({ origin, block }, n) => (origin === undefined ? [] : [{ block, n }]));
  const mustComeFirst = after.some(
    (rule, n) =>
      rule.origin === undefined && ofFile.some((other) => other.n > n && overlap(other.block, rule.block)),
  );
  const order = after.flatMap(({ origin }) => (origin === undefined ? [] : [written[origin]!.priority]));
  const isMoved = order.some((priority, n) => n > 0 && priority < order[n - 1]!);
  let last = written.reduce((most, { priority }) => Math.max(most, priority), 0);
  if (mustComeFirst || isMoved) last = 0;
  for (const rule of after) {
    const key = keyOf(rule);
    const isCounted = rule.origin === undefined || mustComeFirst || isMoved;
    if (isCounted && !priorities.has(key)) priorities.set(key, ++last);
  }
  return priorities;
}

/** A rule of the file for other cells, or that says something else. */
function movedRule(
  patch: SheetPatch,
  written: WrittenRule,
  now: readonly CustomRule[],
  then: readonly CustomRule[],
  priority: number,
  dxfId: DxfId,
): string {
  const blocks = now.map(({ block }) => block);
  const base = baseOf(blocks);
  const [first] = now;
  const [old] = then;
  const says = (rule: CustomRule): string => saying([{ ...rule, block: written.blocks[0]!, formula: '' }]);
  const before = baseOf(written.blocks);
  const moved = (rule: CustomRule, to: { readonly row: number; readonly column: number }): string =>
    shiftFormula(rule.formula, to.row - rule.block.top, to.column - rule.block.left);
  const isSame = old && first && says(old) === says(first) && moved(old, base) === moved(first, base);
  if (!isSame && first) {
    const rule = { ...first, formula: moved(first, base) };
    return containerXml(patch, blocks, ruleXml(patch, rule, priority, dxfId));
  }
  const xml = shiftedSource(patch, written.element, base.row - before.row, base.column - before.column);
  return containerXml(patch, blocks, xml.replace(/(\spriority\s*=\s*["'])[^"']*/, `$1${priority}`));
}

/** The source of a rule with its formulas written for another cell. */
function shiftedSource(patch: SheetPatch, rule: XmlElement, rows: number, columns: number): string {
  const { text } = patch.xml;
  let source = '';
  let at = rule.start;
  for (const formula of children(rule, 'formula')) {
    source += text.slice(at, formula.openEnd) + elementText(shiftFormula(formula.text, rows, columns));
    at = formula.closeStart;
  }
  return source + text.slice(at, rule.end);
}

const containerXml = ({ prefix: p }: SheetPatch, blocks: readonly Block[], rules: string): string =>
  `<${p}conditionalFormatting sqref="${blocks.map(blockReference).join(' ')}">${rules}</${p}conditionalFormatting>`;

function ruleXml({ prefix: p }: SheetPatch, rule: CustomRule, priority: number, dxfId: DxfId): string {
  const stop = rule.stopIfTrue ? ' stopIfTrue="1"' : '';
  const formula = elementText(rule.formula.replace(/^=/, ''));
  return (
    `<${p}cfRule type="expression" dxfId="${dxfId(rule)}" priority="${priority}"${stop}>` +
    `<${p}formula>${formula}</${p}formula></${p}cfRule>`
  );
}
