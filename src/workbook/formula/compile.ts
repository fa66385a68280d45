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

/** A formula made ready, and all that it looks at. */
export interface CompiledFormula {
  readonly calculable: Calculable | null;
  /** Set when the formula cannot be calculated here. */
  readonly obstacle: NotCalculable | null;
  readonly precedents: readonly Area[];
  /** Names of sheets and defined names it was read with, in upper case: when they change it must be read again. */
  readonly leansOn: ReadonlySet<string>;
  readonly isSubtotal: boolean;
}

/** Reads a formula that stands on `sheet`. Never throws: what cannot be calculated says so in `obstacle`. */
export function compile(
  formula: string,
  sheet: SheetCells,
  source: CellSource,
  around: Surroundings,
): CompiledFormula {
  const compiler = new Compiler(source, around);
  let calculable: Calculable | null = null;
  let obstacle: NotCalculable | null = null;
  try {
    calculable = compiler.expression(parseFormula(formula), sheet);
    obstacle = compiler.obstacle;
  } catch (error) {
    if (!(error instanceof NotCalculable)) throw error;
    obstacle = error;
  }
  const { precedents, leansOn, isSubtotal } = compiler;
  return { calculable: obstacle ? null : calculable, obstacle, precedents, leansOn, isSubtotal };
}

/** A name that stands for a name that stands for a name …: Excel allows it, a ring of them is an error. */
const DEEPEST_NAME = 20;

class Compiler {
  readonly precedents: Area[] = [];
  readonly leansOn = new Set<string>();
  isSubtotal = false;
  /** The first thing that cannot be calculated; the rest is read all the same, for its references. */
  obstacle: NotCalculable | null = null;
  #nameDepth = 0;

  constructor(
    readonly source: CellSource,
    readonly around: Surroundings,
  ) {}

  expression(node: Expression, sheet: SheetCells): Calculable {
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
    const inner = argument ? this.expression(argument, sheet) : constant(null);
    if (!operation) return this.#refuse('array', node.operator);
    return computed(() => operation(inner.value()));
  }

  #binary(node: Extract<Expression, { type: 'BinaryExpression' }>, sheet: SheetCells): Calculable {
    const [left, right] = node.arguments.map((argument) => this.expression(argument, sheet));
    const operation = BINARY[node.operator];
    if (!operation || !left || !right) return this.#refuse('array', `operator ${node.operator}`);
    return computed(() => operation(left.value(), right.value()));
  }

  #call(node: Extract<Expression, { type: 'CallExpression' }>, sheet: SheetCells): Calculable {
    const callee = node.callee.type === 'Identifier' ? node.callee.name : node.callee.type;
    // Files write functions that came after 2007 with a prefix: _xlfn.IFNA.
    const name = callee.toUpperCase().replace(/^_XLFN\.(_XLWS\.)?/, '');
    const args = node.arguments.map((argument) => argument && this.expression(argument, sheet));
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
    const area = new Area(target, written.top, written.left, written.bottom, written.right);
    this.precedents.push(area);
    return reference(area);
  }

  #name(text: string, sheet: SheetCells): Calculable {
    const written = readName(text);
    const target = this.#sheet(written.sheet, sheet);
    if (isError(target)) return constant(target);
    this.leansOn.add(written.name.toUpperCase());
    const formula = this.source.definedName(written.name, target);
    if (formula === undefined || this.#nameDepth >= DEEPEST_NAME) return constant(BAD_NAME);
    this.#nameDepth++;
    const meaning = this.expression(parseFormula(formula), target);
    this.#nameDepth--;
    return mayBeReference(() => meaning.operand());
  }

  /** A sheet that is not there makes the reference an error, until one of that name comes. */
  #sheet(name: string | null, own: SheetCells): SheetCells | CellError {
    if (name === null) return own;
    this.leansOn.add(name.toUpperCase());
    return this.source.sheet(name) ?? BAD_REFERENCE;
  }
}
