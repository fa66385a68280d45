import { normaliseHeader } from '../../../sheet/header-words';
import type { AnggaranInput, AnggaranRow } from '../types';
import type { RealisasiLine } from './lines';

/** The unit as the budget spells it; "" of a unit that it does not have. Case and punctuation do not matter. */
export type SpelledUnit = (unit: string) => string;

/** How the budget spells its units, where every line names one of them; null where lines cannot be told apart by them. */
export function unitsOf(budget: AnggaranInput, lines: readonly RealisasiLine[]): SpelledUnit | null {
  const spelled = new Map(budget.rows.map(({ unit }) => [normaliseHeader(unit), unit]));
  const unitOf: SpelledUnit = (unit) => spelled.get(normaliseHeader(unit)) ?? '';
  return lines.every(({ unit }) => unitOf(unit) !== '') ? unitOf : null;
}

/** What a row above the records is called in both sheets: its kode in its unit. */
export const printedKey = ({ kode, unit }: AnggaranRow, unitOf: SpelledUnit): string =>
  `${kode.key}|${unitOf(unit)}`;
