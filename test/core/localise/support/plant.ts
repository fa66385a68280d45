import { COLUMNS, PERSEN, type BudgetTable } from './random-budget';
import type { Random } from './random';

/** The slips of definitions.md 8, made on purpose. */
export const PLANTED = [
  'digit',
  'swap',
  'lost',
  'doubled',
  'zero-lost',
  'zero-added',
  'sign',
  'mark',
] as const;
export type Planted = (typeof PLANTED)[number];

const without = (text: string, at: number): string => text.slice(0, at) + text.slice(at + 1);

/** The text mistyped in the given way; null when it cannot be. */
function mistype(text: string, kind: Planted, random: Random): string | null {
  const at = random.int(0, text.length - 1);
  const zeros = [...text].flatMap((digit, i) => (digit === '0' ? [i] : []));
  switch (kind) {
    case 'digit': {
      const digit = String((Number(text[at]) + random.int(1, 9)) % 10);
      return text.slice(0, at) + digit + text.slice(at + 1);
    }
    case 'swap':
      return at + 1 < text.length ? text.slice(0, at) + text[at + 1]! + text[at]! + text.slice(at + 2) : null;
    case 'lost':
      return text.length > 1 ? without(text, at) : null;
    case 'doubled':
      return text.slice(0, at) + text[at]! + text.slice(at);
    case 'zero-lost':
      return zeros.length > 0 && text.length > 1 ? without(text, random.pick(zeros)) : null;
    case 'zero-added':
      return at > 0 ? `${text.slice(0, at)}0${text.slice(at)}` : `${text}0`;
    default:
      return null;
  }
}

/** The figure mistyped; null when this kind of slip does not apply. Amounts are typed in whole rupiah. */
export function mistyped(value: bigint, kind: Planted, isPercent: boolean, random: Random): bigint | null {
  if (value <= 0n) return null;
  if (kind === 'sign') return isPercent ? null : -value;
  if (kind === 'mark') {
    const power = 10n ** BigInt(random.int(1, 3));
    if (isPercent || random.next() < 0.5) return value * power;
    return value % power === 0n ? value / power : null;
  }
  const step = isPercent ? 1n : 100n;
  const text = mistype(String(value / step), kind, random);
  if (text === null || (text.length > 1 && text[0] === '0')) return null;
  const changed = BigInt(text) * step;
  return changed === value ? null : changed;
}

export interface Plant {
  readonly cell: number;
  readonly kind: Planted;
  readonly right: bigint;
  readonly printed: bigint;
}

/** Mistypes `count` cells of a table, each in its own way; the cell of row i, column j is number 4·i + j. */
export function plant(table: BudgetTable, kinds: readonly Planted[], random: Random): Plant[] {
  const plants: Plant[] = [];
  for (const kind of kinds) {
    for (let tries = 0; tries < 200; tries++) {
      const cell = random.int(0, table.length * COLUMNS - 1);
      if (plants.some((p) => p.cell === cell)) continue;
      const { cells } = table[Math.floor(cell / COLUMNS)]!;
      const column = cell % COLUMNS;
      const right = cells[column]!;
      const printed = mistyped(right, kind, column === PERSEN, random);
      if (printed === null) continue;
      cells[column] = printed;
      plants.push({ cell, kind, right, printed });
      break;
    }
  }
  return plants;
}
