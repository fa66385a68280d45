import { Area } from './area';
import type { CellSource, SheetCells } from './cell-source';
import { Compiler } from './compile';
import type { Areas } from './expression';
import type { Surroundings } from './function-spec';
import { shapeOf, type Shape } from './shape';
import type { Template } from './template';

/** A formula made ready: what it has in common with others of its shape, and the cells that it looks at itself. */
export interface CompiledFormula {
  readonly template: Template;
  readonly precedents: Areas;
}

/** More shapes than this are not remembered: then hardly any two formulas are alike. */
const MOST_TEMPLATES = 10_000;

/**
 * Makes formulas ready. A table of 100,000 rows holds a handful of shapes, so each shape is read once, and every
 * further formula only brings its cells.
 */
export class FormulaReader {
  readonly #templates = new Map<string, Template>();
  /** Whoever asks whether a formula can be read puts it in a cell next. */
  #last: { readonly formula: string; readonly sheet: SheetCells; readonly compiled: CompiledFormula } | null =
    null;

  constructor(
    readonly source: CellSource,
    readonly around: Surroundings,
  ) {}

  read(formula: string, sheet: SheetCells): CompiledFormula {
    const last = this.#last;
    this.#last = null;
    return last?.formula === formula && last.sheet === sheet ? last.compiled : this.#read(formula, sheet);
  }

  /** Can it be read as a formula, with a right number of arguments for each function known here? */
  canRead(formula: string, sheet: SheetCells): boolean {
    const compiled = this.#read(formula, sheet);
    this.#last = { formula, sheet, compiled };
    return compiled.template.obstacle?.obstacle !== 'syntax';
  }

  #read(formula: string, sheet: SheetCells): CompiledFormula {
    const shape = shapeOf(formula);
    const known = this.#templates.get(shape.key);
    const precedents = known && this.#areas(known, shape, sheet);
    if (known && precedents) return { template: known, precedents };
    const compiler = new Compiler(this.source, this.around);
    const template = compiler.read(formula, sheet);
    if (!compiler.hasName && isAsSeen(compiler.precedents, shape)) this.#remember(shape.key, template);
    return { template, precedents: compiler.precedents };
  }

  #remember(key: string, template: Template): void {
    if (this.#templates.size >= MOST_TEMPLATES) this.#templates.clear();
    this.#templates.set(key, template);
  }

  /** null when a sheet that the shape names is not there (any more). */
  #areas({ sheets }: Template, { blocks }: Shape, own: SheetCells): Areas | null {
    const areas: Area[] = [];
    for (const [n, name] of sheets.entries()) {
      const sheet = name === null ? own : this.source.sheet(name);
      const block = blocks[n];
      if (!sheet || !block) return null;
      areas.push(new Area(sheet, block.top, block.left, block.bottom, block.right));
    }
    return areas;
  }
}

/** Did the first look find just the cells that the formula names? (Not with whole columns, for one.) */
const isAsSeen = (precedents: Areas, { blocks }: Shape): boolean =>
  precedents.length === blocks.length &&
  precedents.every(({ top, left, bottom, right }, n) => {
    const seen = blocks[n]!;
    return top === seen.top && left === seen.left && bottom === seen.bottom && right === seen.right;
  });
