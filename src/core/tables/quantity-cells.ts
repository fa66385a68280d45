import type { QuantityFigure } from '../inputs/quantity';
import { capaianOf } from '../performance/capaian';
import type { Scaled } from '../number/scaled';
import { percentOf } from '../number/percent';
import type { Settings } from '../settings/settings';
import type { Arah } from '../inputs/iku/types';
import { fixed } from './cells';
import type { SourceAmount } from './source-terms';
import type { CapaianRule, QuantityShown, QuantityTerm, TableCell } from './table';

/** What stands where there is nothing to show. */
export const NOTHING = '–';
export const nothing = (): TableCell => fixed(NOTHING);

/** In the table's units: a percentage as a fraction. */
const inTable = ({ number, percent }: QuantityFigure): Scaled | null =>
  number && percent ? { digits: number.digits, decimals: number.decimals + 2 } : number;

/** The source cell of a quantity; null where it has no number. */
export function quantityTerm(figure: QuantityFigure): QuantityTerm | null {
  const number = inTable(figure);
  const { sheet, row, column, text, divisor } = figure;
  return number && { cell: { sheet, row, column }, number, text, divisor };
}

function shownAs(number: Scaled, { percent, decimals, satuan, predikat }: QuantityFigure): QuantityShown {
  const around = predikat === '' ? ['', satuan === '' ? '' : ` ${satuan}`] : [`${predikat} (`, ')'];
  return { number, percent, decimals, before: around[0]!, after: around[1]! };
}

/** Hundredths, as other cells of tables keep numbers; exact in `quantity`. */
const inHundredths = ({ digits, decimals }: Scaled): bigint =>
  decimals <= 2 ? digits * 10n ** BigInt(2 - decimals) : digits / 10n ** BigInt(decimals - 2);

/** A target or realisasi: its number with unit, else what the source says ("N/A"), else "–". */
export function quantityCell(figure: QuantityFigure | null): TableCell {
  if (!figure) return nothing();
  const term = quantityTerm(figure);
  if (term)
    return {
      value: inHundredths(term.number),
      computation: { kind: 'quantity', term },
      quantity: shownAs(term.number, figure),
    };
  const { sheet, row, column, status } = figure;
  const text = figure.text === '' ? null : figure.text;
  const shown = status === 'blank' || text === null ? NOTHING : text;
  const unread = status === 'unreadable' ? { unread: true } : {};
  if (status === 'unreadable' && text === null) return { ...nothing(), ...unread };
  return {
    value: shown,
    computation: { kind: 'absent', cell: { sheet, row, column }, text, shown },
    ...unread,
  };
}

/** 100% as a quantity that no source gives. */
export const fullPercent = (): TableCell => ({
  ...fixed(100n),
  quantity: { number: { digits: 1n, decimals: 0 }, percent: true, decimals: 0, before: '', after: '' },
});

/** Σ / Σ as a percentage in a column of quantities; "–" when the whole is 0. */
export function shareQuantity(part: SourceAmount, whole: SourceAmount, decimals: 0 | 1 | 2): TableCell {
  const cell = shareCell(part, whole, decimals);
  if (typeof cell.value !== 'bigint') return { ...cell, value: NOTHING };
  const number = { digits: cell.value, decimals: 4 };
  return { ...cell, quantity: { number, percent: true, decimals, before: '', after: '' } };
}

/** Σ / Σ as a fraction × 10⁴; null ("–") when the whole is 0. */
export function shareCell(part: SourceAmount, whole: SourceAmount, decimals: 0 | 1 | 2): TableCell {
  const percent = percentOf(part.sen, whole.sen, decimals);
  return {
    value: percent && percent.digits * 10n ** BigInt(2 - decimals),
    computation: { kind: 'share', part: part.terms, whole: whole.terms },
    ...(part.unread || whole.unread ? { unread: true } : {}),
  };
}

/** Which formula an indicator's capaian takes. */
export const capaianRule = (
  { rumusNegatif, batasCapaian }: Settings,
  arah: Arah = 'positif',
): CapaianRule => ({ way: arah === 'positif' ? 'positif' : rumusNegatif, cap: batasCapaian });

/** Capaian from two cells of the row, which stand in the columns `at`; "–" where a percentage meets a count. */
export function capaianCell(
  cells: { readonly target: TableCell; readonly realisasi: TableCell },
  at: { readonly target: number; readonly realisasi: number },
  rule: CapaianRule,
  decimals: 0 | 1 | 2,
): TableCell {
  const [target, realisasi] = [cells.target.quantity, cells.realisasi.quantity];
  if (isEmpty(cells.target) || isEmpty(cells.realisasi)) return fixed(null);
  if (target && realisasi && target.percent !== realisasi.percent) return fixed(null);
  const texts = [...(target ? [] : [at.target]), ...(realisasi ? [] : [at.realisasi])];
  return {
    value: capaianOf(target?.number ?? null, realisasi?.number ?? null, rule, decimals),
    computation: { kind: 'capaian', ...at, rule, texts },
  };
}

/** A cell that says nothing and never will: the source has no such figure. */
const isEmpty = ({ computation, quantity }: TableCell): boolean => computation.kind === 'fixed' && !quantity;

/** The name of a capaian on the office's scale. */
export function predikatCell(capaian: TableCell, column: number, { skala, labels }: Settings): TableCell {
  const bounds = skala.map((bound) => BigInt(Math.round(bound * 100)));
  const { value } = capaian;
  const step = typeof value === 'bigint' ? bounds.findIndex((bound) => value >= bound) : -1;
  const name = typeof value === 'bigint' ? labels[step < 0 ? bounds.length : step]! : NOTHING;
  return capaian.computation.kind === 'fixed'
    ? fixed(name)
    : { value: name, computation: { kind: 'scale', of: column, bounds, labels } };
}
