import type { CellValue } from '../../../core/sheet/snapshot';
import { compareValues } from '../compare';
import { isError } from '../errors';
import { numberInText } from '../number-format';
import { wildcard } from './wildcard';

export type Criterion = (value: CellValue) => boolean;

const OPERATOR = /^(<>|<=|>=|=|<|>)?(.*)$/s;

const ORDER: Readonly<Record<string, (order: number) => boolean>> = {
  '<': (order) => order < 0,
  '>': (order) => order > 0,
  '<=': (order) => order <= 0,
  '>=': (order) => order >= 0,
};

/** The condition that SUMIF and its family read out of `">=200"`, `"1.06.01*"`, `"<>"`, a number, … */
export function criterion(wanted: CellValue): Criterion {
  if (wanted === null) return equalTo(0);
  if (isError(wanted)) return (value) => isError(value) && value.error === wanted.error;
  if (typeof wanted !== 'string') return equalTo(wanted);
  const [, operator = '', operand = ''] = OPERATOR.exec(wanted) ?? [];
  const order = ORDER[operator];
  if (order) return ordered(operand, order);
  if (operand === '') return blankness(operator);
  const equal = equalToText(operand);
  return operator === '<>' ? (value) => !equal(value) : equal;
}

/** `""` is met by an empty cell and by an empty text, `"="` by an empty cell only, `"<>"` by any other. */
function blankness(operator: string): Criterion {
  if (operator === '=') return (value) => value === null;
  if (operator === '<>') return (value) => value !== null;
  return (value) => value === null || value === '';
}

/** A number is also met by a text that reads as the same number: Excel counts "5" under 5. */
function equalTo(wanted: number | boolean): Criterion {
  return (value) => {
    if (value === null || isError(value)) return false;
    if (typeof value === 'string' && typeof wanted === 'number') {
      const number = numberInText(value);
      return number !== null && compareValues(number, wanted) === 0;
    }
    return typeof value === typeof wanted && compareValues(value, wanted) === 0;
  };
}

function equalToText(operand: string): Criterion {
  const number = numberInText(operand);
  if (number !== null) return equalTo(number);
  const word = operand.toUpperCase();
  if (word === 'TRUE' || word === 'FALSE') return equalTo(word === 'TRUE');
  if (/^#(N\/A|[A-Z]+[!?0-9/]*)$/.test(word)) return (value) => isError(value) && value.error === word;
  const matches = wildcard(operand);
  return (value) => typeof value === 'string' && matches(value);
}

/** Numbers are only compared with numbers, texts only with texts. */
function ordered(operand: string, holds: (order: number) => boolean): Criterion {
  const wanted = numberInText(operand) ?? operand;
  return (value) => {
    if (typeof value !== typeof wanted) return false;
    const order = compareValues(value, wanted);
    return !isError(order) && holds(order);
  };
}
