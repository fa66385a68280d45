import type { CellError } from '../../core/sheet/snapshot';
import { Area, type Operand } from './area';
import { toLogical, toNumber, toText } from './coerce';
import { BAD_VALUE, isError, NotCalculable } from './errors';
import { mayBeReference, type Areas, type Calculable } from './expression';
import type { Argument, FunctionSpec, Kind, Surroundings } from './function-spec';

type Reader = (argument: Calculable, areas: Areas) => Argument | CellError;

/** One reader per kind of parameter. An error that it gives ends the call, except where the kind lets errors in. */
const READERS: Readonly<Record<Kind, Reader>> = {
  number: (argument, areas) => toNumber(argument.value(areas)),
  text: (argument, areas) => toText(argument.value(areas)),
  logical: (argument, areas) => toLogical(argument.value(areas)),
  value: (argument, areas) => argument.value(areas),
  any: (argument, areas) => argument.value(areas),
  area: (argument, areas) => {
    const operand = argument.operand(areas);
    return operand instanceof Area || isError(operand) ? operand : BAD_VALUE;
  },
  operand: (argument, areas) => argument.operand(areas),
  later: (argument, areas) => () => argument.operand(areas),
};

const LETS_ERRORS_IN: ReadonlySet<Kind> = new Set(['any', 'operand', 'later']);

interface Slot {
  readonly argument: Calculable | null;
  readonly read: Reader;
  readonly letsErrorsIn: boolean;
}

/** A call with its arguments bound to the function's parameters; throws when their number cannot be right. */
export function call(
  name: string,
  spec: FunctionSpec,
  args: readonly (Calculable | null)[],
  around: Surroundings,
): Calculable {
  const slots = args.map((argument, position) => slotFor(name, spec, argument, position));
  const needed =
    spec.parameters.filter((parameter) => !parameter.endsWith('?')).length + spec.repeated.length;
  if (args.length < needed) throw new NotCalculable('syntax', `${name} with too few arguments`);
  return mayBeReference((areas) => run(spec, slots, areas, around));
}

function slotFor(name: string, spec: FunctionSpec, argument: Calculable | null, position: number): Slot {
  const beyond = position - spec.parameters.length;
  const parameter = spec.parameters[position] ?? spec.repeated[beyond % spec.repeated.length];
  if (parameter === undefined) throw new NotCalculable('syntax', `${name} with too many arguments`);
  const kind = (parameter.endsWith('?') ? parameter.slice(0, -1) : parameter) as Kind;
  return { argument, read: READERS[kind], letsErrorsIn: LETS_ERRORS_IN.has(kind) };
}

/** A left-out argument, `IF(A1,,2)`, counts as blank. */
const BLANK: Calculable = { operand: () => null, value: () => null };

function run(spec: FunctionSpec, slots: readonly Slot[], areas: Areas, around: Surroundings): Operand {
  const args: Argument[] = [];
  for (const { argument, read, letsErrorsIn } of slots) {
    const value = read(argument ?? BLANK, areas);
    if (!letsErrorsIn && isError(value)) return value;
    args.push(value);
  }
  return spec.calculate(args, around);
}
