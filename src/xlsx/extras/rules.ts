import { address } from '../../core/sheet/address';
import type { Block } from '../../core/sheet/snapshot';
import { shiftFormula } from '../../workbook/shift-formula';
import type { CustomRule } from '../../workbook/sheet-extras';
import { LIMITS } from '../limits';
import { parseBlock } from '../read/reference';
import { fontStyle } from '../read/styles';
import { child, children, flag, type XmlElement } from '../xml/tree';
import type { ExtrasContext } from './context';

/** A `<cfRule>` with the cells that it is for. */
export interface WrittenRule {
  readonly element: XmlElement;
  readonly container: XmlElement;
  readonly blocks: readonly Block[];
  readonly priority: number;
}

/** All rules of a sheet, in the order of the file: a rule is known by its place in it. */
export const writtenRules = (root: XmlElement): readonly WrittenRule[] =>
  children(root, 'conditionalFormatting').flatMap((container) => {
    const blocks = (container.attributes.get('sqref') ?? '')
      .split(/\s+/)
      .flatMap((reference) => parseBlock(reference) ?? []);
    return children(container, 'cfRule').map((element) => ({
      element,
      container,
      blocks,
      priority: Number(element.attributes.get('priority') ?? 0),
    }));
  });

/** The cell for which formulas of a rule are written: the top left one of all its cells. */
export const baseOf = (blocks: readonly Block[]): { readonly row: number; readonly column: number } => ({
  row: blocks.reduce((least, { top }) => Math.min(least, top), Infinity),
  column: blocks.reduce((least, { left }) => Math.min(least, left), Infinity),
});

/** What Office.js calls the kinds of rules; those that are not here are "PresetCriteria". */
const TYPES: Readonly<Record<string, string>> = {
  expression: 'Custom',
  cellIs: 'CellValue',
  colorScale: 'ColorScale',
  dataBar: 'DataBar',
  iconSet: 'IconSet',
  top10: 'TopBottom',
  containsText: 'ContainsText',
  notContainsText: 'ContainsText',
  beginsWith: 'ContainsText',
  endsWith: 'ContainsText',
};

/** Reads the rules in order of priority; one for each of its blocks. */
export function readRules(root: XmlElement, context: ExtrasContext): CustomRule[] {
  const all = writtenRules(root).map((rule, origin) => ({ rule, origin }));
  const rules: CustomRule[] = [];
  for (const { rule, origin } of all.sort((a, b) => a.rule.priority - b.rule.priority)) {
    const format = formatOf(rule.element, context);
    const formula = formulaOf(rule);
    const base = baseOf(rule.blocks);
    for (const [n, block] of rule.blocks.entries()) {
      if (rules.length >= LIMITS.merges) return rules;
      rules.push({
        id: `{00000000-000F-0000-${String(origin).padStart(4, '0')}-${String(n).padStart(12, '0')}}`,
        type: TYPES[rule.element.attributes.get('type') ?? ''] ?? 'PresetCriteria',
        origin,
        block,
        formula: formula === '' ? '' : shiftFormula(formula, block.top - base.row, block.left - base.column),
        stopIfTrue: flag(rule.element, 'stopIfTrue'),
        ...format,
      });
    }
  }
  return rules;
}

const OPERATORS: Readonly<Record<string, string>> = {
  greaterThan: '>',
  greaterThanOrEqual: '>=',
  lessThan: '<',
  lessThanOrEqual: '<=',
  equal: '=',
  notEqual: '<>',
};

/** The rule as a formula for its first cell; "" for a rule that is none (data bars and their like). */
function formulaOf({ element, blocks }: WrittenRule): string {
  const [first, second] = children(element, 'formula').map(({ text }) => text);
  if (first === undefined) return '';
  if (element.attributes.get('type') !== 'cellIs') return `=${first}`;
  const { row, column } = baseOf(blocks);
  if (blocks.length === 0) return '';
  const cell = address(row, column);
  const operator = element.attributes.get('operator') ?? '';
  const sign = OPERATORS[operator];
  if (sign) return `=${cell}${sign}${bracketed(first)}`;
  if (second === undefined) return '';
  const isBetween = `AND(${cell}>=${bracketed(first)},${cell}<=${bracketed(second)})`;
  return operator === 'notBetween' ? `=NOT(${isBetween})` : `=${isBetween}`;
}

const bracketed = (formula: string): string => (/^[\w.$]+$/.test(formula) ? formula : `(${formula})`);

type RuleFormat = Pick<CustomRule, 'fill' | 'fontColor' | 'bold' | 'italic'>;

/** The format that a rule gives. Fills of such formats keep their colour where others keep the background's. */
function formatOf(element: XmlElement, { dxfs, colorOf }: ExtrasContext): RuleFormat {
  const number = element.attributes.get('dxfId');
  const dxf = number === undefined ? undefined : dxfs()[Number(number)];
  const pattern = child(child(dxf, 'fill'), 'patternFill');
  const fill = colorOf(child(pattern, 'bgColor')) ?? colorOf(child(pattern, 'fgColor'));
  const font = child(dxf, 'font');
  const color = colorOf(child(font, 'color'));
  const { bold, italic } = fontStyle(font, colorOf);
  return {
    fill: fill === null ? '' : `#${fill}`,
    fontColor: color === null ? '' : `#${color}`,
    bold: child(font, 'b') ? bold === true : null,
    italic: child(font, 'i') ? italic === true : null,
  };
}
