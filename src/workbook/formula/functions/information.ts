import { isError, NOT_AVAILABLE } from '../errors';
import { fixed, type FunctionSpec } from '../function-spec';

export const INFORMATION: Readonly<Record<string, FunctionSpec>> = {
  NA: fixed([], () => NOT_AVAILABLE),
  /** A number for a number, 1 for TRUE, 0 for text: `N("lkjip")=0` is how our rules carry their name. */
  N: fixed(['any'], (value) => {
    if (isError(value) || typeof value === 'number') return value;
    return value === true ? 1 : 0;
  }),
  ISNUMBER: fixed(['any'], (value) => typeof value === 'number'),
  ISTEXT: fixed(['any'], (value) => typeof value === 'string'),
  ISBLANK: fixed(['any'], (value) => value === null),
  ISERROR: fixed(['any'], (value) => isError(value)),
  ISNA: fixed(['any'], (value) => isError(value) && value.error === '#N/A'),
};
