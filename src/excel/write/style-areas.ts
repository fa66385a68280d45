import type { CellStyle, SheetPlan } from '../../core/plan/plan';
import type { Block } from '../../core/sheet/snapshot';

/** Number formats have a way of their own (number-formats.ts). */
export type StyleProperty = Exclude<keyof CellStyle, 'numberFormat'>;

/** All cells that have one value of one property, as few rectangles as they make. */
export interface StyleArea {
  readonly property: StyleProperty;
  readonly value: NonNullable<CellStyle[StyleProperty]>;
  readonly blocks: readonly Block[];
}

/** Alignment before indent: Excel drops the indent of what is aligned anew. */
const PROPERTIES: readonly StyleProperty[] = [
  'bold',
  'italic',
  'size',
  'color',
  'fill',
  'border',
  'horizontal',
  'indent',
  'vertical',
  'wrap',
];

/** A run of cells of one value down a column. */
interface Run {
  top: number;
  bottom: number;
  value: number;
}

/** Values of a property by style index, as small numbers; 0 stands for "as in a plain cell". */
function valuesOf(
  styles: readonly CellStyle[],
  property: StyleProperty,
): { readonly ofStyle: readonly number[]; readonly values: readonly StyleArea['value'][] } {
  const values: StyleArea['value'][] = [];
  const ofStyle = styles.map((style) => {
    const value = style[property];
    if (value === undefined || value === false || value === 0) return 0;
    const known = values.indexOf(value);
    return known >= 0 ? known + 1 : values.push(value);
  });
  return { ofStyle, values };
}

/** Runs of one property by column, in row order; cells of value 0 and gaps end a run. */
function runsOf({ cells }: SheetPlan, ofStyle: readonly number[]): Run[][] {
  const columns: Run[][] = [];
  for (const { row, column, style } of cells) {
    const value = ofStyle[style]!;
    if (value === 0) continue;
    const runs = (columns[column] ??= []);
    const last = runs.at(-1);
    if (last && last.value === value && last.bottom === row - 1) last.bottom = row;
    else runs.push({ top: row, bottom: row, value });
  }
  return columns;
}

/** Runs that stand side by side in neighbouring columns become one rectangle. */
function blocksOf(columns: readonly (readonly Run[])[], count: number): Block[][] {
  const blocks: Block[][] = Array.from({ length: count }, () => []);
  let open = new Map<string, Block>();
  for (let column = 0; column < columns.length; column++) {
    const next = new Map<string, Block>();
    for (const { top, bottom, value } of columns[column] ?? []) {
      const key = `${top},${bottom},${value}`;
      const wider = { ...(open.get(key) ?? { top, bottom, left: column }), right: column };
      next.set(key, wider);
    }
    for (const [key, block] of open)
      if (next.get(key)?.left !== block.left) blocks[valueIn(key)]!.push(block);
    open = next;
  }
  for (const [key, block] of open) blocks[valueIn(key)]!.push(block);
  return blocks;
}

const valueIn = (key: string): number => Number(key.slice(key.lastIndexOf(',') + 1)) - 1;

/**
 * The formats of a plan, property by property: what is the same for a whole block is one rectangle. Each property goes
 * through all cells when it is its turn, so that whoever takes them can let the pane draw between two.
 */
export function* styleAreas(plan: SheetPlan): Generator<StyleArea> {
  for (const property of PROPERTIES) {
    const { ofStyle, values } = valuesOf(plan.styles, property);
    if (values.length === 0) continue;
    const blocks = blocksOf(runsOf(plan, ofStyle), values.length);
    for (const [index, value] of values.entries())
      if (blocks[index]!.length > 0) yield { property, value, blocks: blocks[index]! };
  }
}
