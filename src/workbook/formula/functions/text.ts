import { BAD_VALUE } from '../errors';
import { fixed, type FunctionSpec } from '../function-spec';
import { displayText, isValidFormat, numberInText } from '../number-format';

export const TEXTS: Readonly<Record<string, FunctionSpec>> = {
  /** Counts UTF-16 units, as Excel and LibreOffice do. */
  LEFT: fixed(['text', 'number?'], (text, count = 1) =>
    count < 0 ? BAD_VALUE : text.slice(0, Math.trunc(count)),
  ),
  EXACT: fixed(['text', 'text'], (left, right) => left === right),
  /** The format is read with "," and "." as in files; Excel reads it by the user's settings. */
  TEXT: fixed(['value', 'text'], (value, format) => {
    if (!isValidFormat(format)) return BAD_VALUE;
    if (typeof value !== 'string') return displayText(value ?? 0, format);
    return displayText(numberInText(value) ?? value, format);
  }),
  HYPERLINK: fixed(['text', 'any?'], (target, shown) => (shown === undefined ? target : shown)),
};
