import type { CellError } from '../../../core/sheet/snapshot';
import { Area, type Operand } from '../area';
import { toLogical } from '../coerce';
import { BAD_VALUE, isError } from '../errors';
import { fixed, repeating, type FunctionSpec } from '../function-spec';

/** Behind a reference texts and blanks have no truth value and are passed over. */
function truthsIn(operands: readonly Operand[]): boolean[] | CellError {
  const truths: boolean[] = [];
  for (const operand of operands) {
    const failure = operand instanceof Area ? collect(operand, truths) : append(operand, truths);
    if (failure) return failure;
  }
  return truths.length > 0 ? truths : BAD_VALUE;
}

function append(value: Exclude<Operand, Area>, truths: boolean[]): CellError | null {
  const truth = toLogical(value);
  if (isError(truth)) return truth;
  truths.push(truth);
  return null;
}

function collect(area: Area, truths: boolean[]): CellError | null {
  let failure: CellError | null = null;
  area.some((value) => {
    if (typeof value === 'boolean' || typeof value === 'number') truths.push(Boolean(value));
    else if (isError(value)) failure = value;
    return failure !== null;
  });
  return failure;
}

const junction = (join: (truths: readonly boolean[]) => boolean): FunctionSpec =>
  repeating([], ['operand'], (_, operands) => {
    const truths = truthsIn(operands);
    return isError(truths) ? truths : join(truths);
  });

/** IFERROR and IFNA need the first value even when it is an error, and the second only then. */
const unless = (isBad: (error: CellError) => boolean): FunctionSpec =>
  fixed(['any', 'later'], (value, otherwise) => (isError(value) && isBad(value) ? otherwise() : value));

export const LOGIC: Readonly<Record<string, FunctionSpec>> = {
  IF: fixed(['logical', 'later', 'later?'], (condition, then, otherwise) => {
    if (condition) return then();
    return otherwise ? otherwise() : false;
  }),
  IFERROR: unless(() => true),
  IFNA: unless(({ error }) => error === '#N/A'),
  AND: junction((truths) => truths.every(Boolean)),
  OR: junction((truths) => truths.some(Boolean)),
  NOT: fixed(['logical'], (truth) => !truth),
  TRUE: fixed([], () => true),
  FALSE: fixed([], () => false),
};
