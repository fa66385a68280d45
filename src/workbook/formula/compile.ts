import type { CellError } from '../../core/sheet/snapshot';
import { Area } from './area';
import { call } from './call';
import type { CellSource, SheetCells } from './cell-source';
import { BAD_NAME, BAD_REFERENCE, isError, NotCalculable } from './errors';
import { computed, constant, mayBeReference, reference, type Calculable } from './expression';
import type { Surroundings } from './function-spec';
import { FUNCTIONS } from './functions/registry';
import { BINARY, UNARY } from './operators';
import { parseFormula, readArea, readName, type Expression } from './parse';
import type { Template } from './template';

/** Reads one formula, whatever its shape. */
export class Compiler implements Omit<Template, 'calculable'> {
  readonly precedents: Area[] = [];
  readonly sheets: (string | null)[] = [];
  leansOn: ReadonlySet<string> = NOTHING;
  isSubtotal = false;
  /** Does it use a defined name? What that stands for depends on the sheet and may change. */
  hasName = false;
  /** The first thing that cannot be calculated; the rest is read all the same, for its references. */
  obstacle: NotCalculable | null = null;
  #nameDepth = 0;

  constructor(
    readonly source: CellSource,
    readonly around: Surroundings,
  ) {}

  /** Never throws: what cannot be calculated says so in `obstacle`. */
  read(formula: string, sheet: SheetCells): Template {
    let calculable: Calculable | null = null;
    try {
      calculable = this.#expression(parseFormula(formula), sheet);
    } catch (error) {
      if (!(error instanceof NotCalculable)) throw error;
      this.obstacle = error;
    }
    const { obstacle, leansOn, isSubtotal, sheets } = this;
    return { calculable: obstacle ? null : calculable, obstacle, leansOn, isSubtotal, sheets };
  }

  #expression(node: Expression, sheet: SheetCells): Calculable {
    switch (node.type) {
      case 'Literal':
        return constant(node.value);
      case 'ErrorLiteral':
        return constant({ error: node.value });
      case 'ReferenceIdentifier':
        return this.#reference(node, sheet);
      case 'UnaryExpression':
        return this.#unary(node, sheet);
      case 'BinaryExpression':
        return this.#binary(node, sheet);
      case 'CallExpression':
        return this.#call(node, sheet);
      default:
        return this.#refuse('array', node.type);
    }
  }

  #refuse(obstacle: NotCalculable['obstacle'], detail: string): Calculable {
    this.obstacle ??= new NotCalculable(obstacle, detail);
    return constant(null);
  }

  #unary(node: Extract<Expression, { type: 'UnaryExpression' }>, sheet: SheetCells): Calculable {
    const [argument] = node.arguments;
    const operation = UNARY[node.operator];
    const inner = argument ? this.#expression(argument, sheet) : constant(null);
    if (!operation) return this.#refuse('array', node.operator);
    return computed((areas) => operation(inner.value(areas)));
  }

  #binary(node: Extract<Expression, { type: 'BinaryExpression' }>, sheet: SheetCells): Calculable {
    const [left, right] = node.arguments.map((argument) => this.#expression(argument, sheet));
    const operation = BINARY[node.operator];
    if (!operation || !left || !right) return this.#refuse('array', `operator ${node.operator}`);
    return computed((areas) => operation(left.value(areas), right.value(areas)));
  }

  #call(node: Extract<Expression, { type: 'CallExpression' }>, sheet: SheetCells): Calculable {
    const callee = node.callee.type === 'Identifier' ? node.callee.name : node.callee.type;
    // Files write functions that came after 2007 with a prefix: _xlfn.IFNA.
    const name = callee.toUpperCase().replace(/^_XLFN\.(_XLWS\.)?/, '');
    const args = node.arguments.map((argument) => argument && this.#expression(argument, sheet));
    const spec = FUNCTIONS.get(name);
    if (!spec) return this.#refuse('function', name);
    if (name === 'SUBTOTAL') this.isSubtotal = true;
    return call(name, spec, args, this.around);
  }

  #reference(node: Extract<Expression, { type: 'ReferenceIdentifier' }>, sheet: SheetCells): Calculable {
    if (node.kind === 'table') return this.#refuse('table', node.value);
    if (node.kind === 'name') return this.#name(node.value, sheet);
    const written = readArea(node.value);
    const target = this.#sheet(written.sheet, sheet);
    if (isError(target)) return constant(target);
    this.sheets.push(written.sheet);
    this.precedents.push(new Area(target, written.top, written.left, written.bottom, written.right));
    return reference(this.precedents.length - 1);
  }

  #name(text: string, sheet: SheetCells): Calculable {
    this.hasName = true;
    const written = readName(text);
    const target = this.#sheet(written.sheet, sheet);
    if (isError(target)) return constant(target);
    this.#leanOn(written.name);
    const formula = this.source.definedName(written.name, target);
    if (formula === undefined || this.#nameDepth >= DEEPEST_NAME) return constant(BAD_NAME);
    this.#nameDepth++;
    const meaning = this.#expression(parseFormula(formula), target);
    this.#nameDepth--;
    return mayBeReference((areas) => meaning.operand(areas));
  }

  /** A sheet that is not there makes the reference an error, until one of that name comes. */
  #sheet(name: string | null, own: SheetCells): SheetCells | CellError {
    if (name === null) return own;
    this.#leanOn(name);
    return this.source.sheet(name) ?? BAD_REFERENCE;
  }

  #leanOn(name: string): void {
    this.leansOn = new Set(this.leansOn).add(name.toUpperCase());
  }
}

/** Most formulas lean on no name: they share this one. */
const NOTHING: ReadonlySet<string> = new Set();

/** A name that stands for a name that stands for a name …: Excel allows it, a ring of them is an error. */
const DEEPEST_NAME = 20;
