import { columnIndex } from '../../../src/core/sheet/address';
import type { CellValue } from '../../../src/core/sheet/snapshot';

/** A cell of a sheet, rows and columns from 0. */
export type CellAt = (sheet: string | null, row: number, column: number) => CellValue;

type Value = CellValue;
/** The cells of a reference; one cell is an area of one. */
type Area = { readonly area: readonly Value[] };
type Operand = Value | Area;

export const NA = { error: '#N/A' } as const;
const isArea = (operand: Operand): operand is Area =>
  typeof operand === 'object' && operand !== null && 'area' in operand;
const isError = (value: Value): boolean => typeof value === 'object' && value !== null;

const TOKEN =
  /\s*(?:("(?:[^"]|"")*")|('(?:[^']|'')*'!|[A-Za-z_][A-Za-z0-9_]*!)?(\$?[A-Z]{1,3}\$?\d+)(?::(\$?[A-Z]{1,3}\$?\d+))?(?![A-Za-z0-9(])|([A-Z]+)\(|(\d+(?:\.\d+)?)|(>=|[-+*/&=(),]))/y;

/**
 * A small evaluator of the formulas that our sheets hold (SUM, AVERAGE, MIN, MAX, IF, OR, ISTEXT, EXACT, ROUND, NA,
 * TEXT with literal separators, + − * / & = >=), written without the code that writes them, to hold formulas against the core's values.
 */
export function evaluate(formula: string, cellAt: CellAt): Value {
  return new Evaluation(formula.slice(1), cellAt).value();
}

class Evaluation {
  private at = 0;
  private token: RegExpExecArray | null = null;

  constructor(
    private readonly text: string,
    private readonly cellAt: CellAt,
  ) {
    this.next();
  }

  value(): Value {
    const value = single(this.comparison());
    if (this.token) throw new Error(`Left over in ${this.text}: ${this.token[0]}`);
    return value;
  }

  private next(): void {
    TOKEN.lastIndex = this.at;
    this.token = this.at >= this.text.length ? null : TOKEN.exec(this.text);
    if (!this.token && this.at < this.text.length) throw new Error(`Cannot read ${this.text.slice(this.at)}`);
    this.at = TOKEN.lastIndex;
  }

  private symbol(): string | undefined {
    return this.token?.[7];
  }

  private take(symbol: string): void {
    if (this.symbol() !== symbol) throw new Error(`Expected ${symbol} in ${this.text}`);
    this.next();
  }

  private comparison(): Operand {
    let left = this.concatenation();
    for (let sign = this.symbol(); sign === '=' || sign === '>='; sign = this.symbol()) {
      this.next();
      const [a, b] = [single(left), single(this.concatenation())];
      const holds = sign === '=' ? isEqual(a, b) : Number(a ?? 0) >= Number(b ?? 0);
      left = isError(a) ? a : isError(b) ? b : holds;
    }
    return left;
  }

  private concatenation(): Operand {
    let left = this.sum();
    while (this.symbol() === '&') {
      this.next();
      const [a, b] = [single(left), single(this.sum())];
      left = isError(a) ? a : isError(b) ? b : `${a ?? ''}${b ?? ''}`;
    }
    return left;
  }

  private sum(): Operand {
    let left = this.product();
    for (let sign = this.symbol(); sign === '+' || sign === '-'; sign = this.symbol()) {
      this.next();
      left = arithmetic(left, this.product(), (a, b) => (sign === '+' ? a + b : a - b));
    }
    return left;
  }

  private product(): Operand {
    let left = this.primary();
    for (let sign = this.symbol(); sign === '*' || sign === '/'; sign = this.symbol()) {
      this.next();
      left = arithmetic(left, this.primary(), (a, b) => (sign === '*' ? a * b : a / b));
    }
    return left;
  }

  private primary(): Operand {
    const token = this.token;
    if (!token) throw new Error(`Ends too soon: ${this.text}`);
    const [, text, sheet, from, to, name, number, symbol] = token;
    this.next();
    if (text !== undefined) return text.slice(1, -1).replaceAll('""', '"');
    if (from !== undefined) return this.area(sheet, from, to ?? from);
    if (name !== undefined) return this.call(name);
    if (number !== undefined) return Number(number);
    if (symbol === '-') return arithmetic(0, this.primary(), (a, b) => a - b);
    if (symbol !== '(') throw new Error(`Unexpected ${symbol} in ${this.text}`);
    const inner = this.comparison();
    this.take(')');
    return inner;
  }

  private area(sheet: string | undefined, from: string, to: string): Area {
    const name = sheet?.slice(0, -1).replace(/^'|'$/g, '').replaceAll("''", "'") ?? null;
    const [first, last] = [corner(from), corner(to)];
    const area: Value[] = [];
    for (let row = first.row; row <= last.row; row++)
      for (let column = first.column; column <= last.column; column++)
        area.push(this.cellAt(name, row, column));
    return { area };
  }

  private call(name: string): Operand {
    const given: Operand[] = [];
    while (this.symbol() !== ')') {
      given.push(this.comparison());
      if (this.symbol() === ',') this.next();
    }
    this.take(')');
    return apply(name, given);
  }
}

const corner = (reference: string): { row: number; column: number } => {
  const [, letters, digits] = /^\$?([A-Z]+)\$?(\d+)$/.exec(reference)!;
  return { row: Number(digits) - 1, column: columnIndex(letters!) };
};

/** An empty cell equals 0 and "". */
const isEqual = (a: Value, b: Value): boolean => a === b || (a === null && (b === 0 || b === ''));

const single = (operand: Operand): Value => (isArea(operand) ? (operand.area[0] ?? null) : operand);

function arithmetic(left: Operand, right: Operand, operation: (a: number, b: number) => number): Value {
  const [a, b] = [single(left), single(right)];
  if (isError(a)) return a;
  if (isError(b)) return b;
  if (typeof a === 'string' || typeof b === 'string') return { error: '#VALUE!' };
  return operation(Number(a ?? 0), Number(b ?? 0));
}

function apply(name: string, given: readonly Operand[]): Value {
  switch (name) {
    case 'NA':
      return NA;
    case 'SUM':
      return sumOf(given);
    case 'AVERAGE':
      return arithmetic(sumOf(given), given.length, (sum, count) => sum / count);
    case 'MAX':
      return extreme(given, Math.max);
    case 'MIN':
      return extreme(given, Math.min);
    case 'OR':
      return given.map(single).some((value) => value === true);
    case 'ISTEXT':
      return typeof single(given[0]!) === 'string';
    case 'IF':
      return choose(given);
    case 'EXACT':
      return `${single(given[0]!) as string}` === `${single(given[1]!) as string}`;
    case 'ROUND':
      return round(single(given[0]!), single(given[1]!));
    case 'TEXT':
      return writeText(single(given[0]!), single(given[1]!));
    default:
      throw new Error(`No function ${name}`);
  }
}

/** SUM skips texts in cells; an error anywhere is the result. */
function sumOf(given: readonly Operand[]): Value {
  const values = given.flatMap((operand) => (isArea(operand) ? operand.area : [operand]));
  const error = values.find(isError);
  return error ?? values.reduce<number>((sum, value) => (typeof value === 'number' ? sum + value : sum), 0);
}

/** The largest or smallest of some numbers; an error is the result. */
function extreme(given: readonly Operand[], of: (...numbers: number[]) => number): Value {
  const values = given.map(single);
  return values.find(isError) ?? of(...values.map((value) => Number(value ?? 0)));
}

function choose(given: readonly Operand[]): Value {
  const [test, whenTrue, whenFalse] = given.map(single);
  return isError(test!) ? test! : test ? whenTrue! : whenFalse!;
}

function round(value: Value, decimals: Value): Value {
  if (isError(value)) return value;
  const factor = 10 ** Number(decimals);
  const scaled = Number((Number(value) * factor).toPrecision(15));
  return (Math.sign(scaled) * Math.floor(Math.abs(scaled) + 0.5)) / factor;
}

/** TEXT for formats such as [>=1000]0\.000;0 : digits from the right, literal characters kept. */
function writeText(value: Value, format: Value): Value {
  if (isError(value)) return value;
  const number = Math.round(Number(value));
  const section = String(format)
    .split(';')
    .find((part) => number >= Number(/^\[>=(\d+)\]/.exec(part)?.[1] ?? 0))!;
  const pattern = section.replace(/^\[[^\]]*\]/, '').replaceAll('\\', '');
  let digits = String(number);
  let written = '';
  for (let i = pattern.length - 1; i >= 0; i--) {
    const isDigit = pattern[i] === '0';
    written = (isDigit ? (digits.at(-1) ?? '0') : pattern[i]) + written;
    if (isDigit) digits = digits.slice(0, -1);
  }
  return digits + written;
}
