import { finite } from '../errors';
import { fixed, type FunctionSpec } from '../function-spec';
import { fifteenDigits, roundTo } from '../rounding';

export const ROUNDING: Readonly<Record<string, FunctionSpec>> = {
  ROUND: fixed(['number', 'number'], (value, places) => finite(roundTo(value, places, 'half'))),
  ROUNDUP: fixed(['number', 'number'], (value, places) => finite(roundTo(value, places, 'up'))),
  ROUNDDOWN: fixed(['number', 'number'], (value, places) => finite(roundTo(value, places, 'down'))),
  INT: fixed(['number'], (value) => Math.floor(fifteenDigits(value))),
  ABS: fixed(['number'], (value) => Math.abs(value)),
};
