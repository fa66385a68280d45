import type { Inputs } from '../../core/inputs/choose';
import { readNumberText } from '../../core/number/read-number';
import type { Scaled } from '../../core/number/scaled';
import { figureColumns } from '../../core/rules/columns';
import type { Finding } from '../../core/rules/finding';

/** A text that stands for a number: what it is to become. */
export interface ConvertedCell {
  readonly row: number;
  readonly column: number;
  /** The text as it is now. */
  readonly text: string;
  /** The number as JavaScript writes it. */
  readonly number: string;
  readonly numberFormat: string;
}

/** Excel keeps 15 digits of a number: what has more stays text. */
const MOST_DIGITS = 15;

const zeros = (decimals: number): string => (decimals === 0 ? '' : `.${'0'.repeat(decimals)}`);

/** A format that the cell has already says how it wants to be shown; "Orang" stays behind its number. */
function formatFor(present: string, decimals: number, satuan: string): string {
  if (satuan !== '') return `#,##0${zeros(decimals)}" ${satuan.replaceAll('"', '')}"`;
  return present === '@' || present === 'General' ? `#,##0${zeros(decimals)}` : present;
}

/** The numbers behind the texts of a `text-number` finding, read under the column's decimal mark. */
export function columnNumbers(inputs: Inputs, { cell, cells }: Finding): ConvertedCell[] {
  const column = figureColumns(inputs).find(
    (known) => known.sheet.name === cell.sheet && known.column === cell.column,
  );
  if (!column) return [];
  const { sheet, reading } = column;
  const read = [cell, ...cells].flatMap(({ row, column: at }) => {
    const text = sheet.value(row, at);
    if (typeof text !== 'string' || sheet.formula(row, at) !== null) return [];
    const found = readNumberText(text, reading.mark.mark, reading.kind);
    const isKept = found.status === 'read' && digitCount(found.number) <= MOST_DIGITS;
    return isKept ? [{ row, at, text, number: found.number, satuan: found.satuan }] : [];
  });
  const decimals = read.some(({ number }) => hasFraction(number)) ? 2 : 0;
  return read.map(({ row, at, text, number, satuan }) => ({
    row,
    column: at,
    text,
    number: String(Number(`${number.digits}e-${number.decimals}`)),
    numberFormat: formatFor(sheet.numberFormat(row, at), decimals, satuan),
  }));
}

const digitCount = ({ digits }: Scaled): number => String(digits).replace('-', '').length;

const hasFraction = ({ digits, decimals }: Scaled): boolean => digits % 10n ** BigInt(decimals) !== 0n;
