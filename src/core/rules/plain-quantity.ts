import type { Quantity } from './finding';
import { plainAmount } from '../number/sen';
import { plainPercent } from '../number/write-number';

/** A figure as JSON, the state and corrections write it: "12538113.50", "94.88" (percent); raw text as it stands. */
export function plainQuantity(quantity: Quantity): string {
  if (quantity.unit === 'raw') return quantity.text;
  return quantity.unit === 'percent' ? plainPercent(quantity.percent) : plainAmount(quantity.sen);
}
