import type { CellValue } from '../../core/sheet/snapshot';
import type { Area, Operand } from './area';
import type { SheetCells } from './cell-source';

/** How an argument reaches a function. */
interface ArgumentTypes {
  /** Read as arithmetic reads it; an error ends the call. */
  number: number;
  /** Read as `&` reads it; an error ends the call. */
  text: string;
  /** Read as `IF` reads its condition; an error ends the call. */
  logical: boolean;
  /** One value as it is; an error ends the call. */
  value: Exclude<CellValue, { readonly error: string }>;
  /** One value as it is, errors too. */
  any: CellValue;
  /** A reference; anything else is #VALUE!. */
  area: Area;
  /** A value or a reference, as written. */
  operand: Operand;
  /** Not calculated until the function asks. */
  later: () => Operand;
}

export type Kind = keyof ArgumentTypes;
/** One declared parameter; "?" marks it as optional. */
export type Parameter = Kind | `${Kind}?`;

type ArgumentOf<P extends Parameter> = P extends Kind
  ? ArgumentTypes[P]
  : P extends `${infer K extends Kind}?`
    ? ArgumentTypes[K] | undefined
    : never;

type ArgumentsOf<P extends readonly Parameter[]> = { [I in keyof P]: ArgumentOf<P[I]> };
type RepeatedOf<R extends readonly Parameter[]> = readonly ArgumentOf<R[number]>[];

export type Argument = ArgumentTypes[Kind] | undefined;

/** What a function may ask beside its arguments. */
export interface Surroundings {
  /** Does this cell hold a SUBTOTAL? Such cells are left out by SUBTOTAL. */
  isSubtotal(sheet: SheetCells, row: number, column: number): boolean;
}

/** A function that formulas may call: what it takes, and what it does. */
export interface FunctionSpec {
  readonly parameters: readonly Parameter[];
  /** The last parameters, taken over and over: pairs of range and criterion for SUMIFS. */
  readonly repeated: readonly Kind[];
  readonly calculate: (args: readonly Argument[], around: Surroundings) => Operand;
}

/** Declares a function with a fixed list of parameters. */
export function fixed<const P extends readonly Parameter[]>(
  parameters: P,
  calculate: (...args: ArgumentsOf<P>) => Operand,
): FunctionSpec {
  return { parameters, repeated: [], calculate: (args) => calculate(...(args as ArgumentsOf<P>)) };
}

/** Declares a function whose last parameters repeat; at least one round of them is needed. */
export function repeating<const P extends readonly Kind[], const R extends readonly Kind[]>(
  parameters: P,
  repeated: R,
  calculate: (first: ArgumentsOf<P>, rest: RepeatedOf<R>, around: Surroundings) => Operand,
): FunctionSpec {
  return {
    parameters,
    repeated,
    calculate: (args, around) =>
      calculate(
        args.slice(0, parameters.length) as unknown as ArgumentsOf<P>,
        args.slice(parameters.length) as unknown as RepeatedOf<R>,
        around,
      ),
  };
}
