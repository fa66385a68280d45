import type { FunctionSpec } from '../function-spec';
import { AGGREGATES } from './aggregate';
import { CONDITIONALS } from './conditional';
import { INFORMATION } from './information';
import { LOGIC } from './logic';
import { LOOKUPS } from './lookup';
import { ROUNDING } from './rounding';
import { SUBTOTALS } from './subtotal';
import { TEXTS } from './text';

/** Every function that is calculated here, by its English name. */
export const FUNCTIONS: ReadonlyMap<string, FunctionSpec> = new Map(
  [AGGREGATES, SUBTOTALS, ROUNDING, LOGIC, INFORMATION, TEXTS, CONDITIONALS, LOOKUPS].flatMap((family) =>
    Object.entries(family),
  ),
);
