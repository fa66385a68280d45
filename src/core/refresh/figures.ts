import { writeAmount, writeScaled } from '../number/write-number';
import type { QuantityShown, RowRole, TableCell, TableColumn, TableModel } from '../tables/table';
import type { KeptColumn, Level, Unit } from './record';

const UNITS: Readonly<Partial<Record<TableColumn['kind'], Unit>>> = {
  money: 'amount',
  count: 'amount',
  percent: 'percent',
  points: 'points',
  quantity: 'text',
};

/** The unit of a column of figures; null for names, numbering and the office's texts. */
const unitOf = ({ key, kind }: TableColumn): Unit | null =>
  UNITS[kind] ?? (key === 'predikat' ? 'text' : null);

/** "ANGGARAN (Rp)", "Realisasi 2024": what the header says over a column, from the top down. */
function titleOf({ header }: TableModel, column: number): string {
  const over = header.filter(
    (cell) => cell.column <= column && column < cell.column + (cell.columnSpan ?? 1),
  );
  return over
    .toSorted((a, b) => a.row - b.row)
    .map(({ text }) => text.replace(/\s+/g, ' ').trim())
    .reduce((title, text) => (text.startsWith(title) ? text : `${title} ${text}`), '');
}

/** A column of figures, and where it stands in the table. */
export interface FigureColumn extends KeptColumn {
  readonly at: number;
}

export const figureColumns = (model: TableModel): readonly FigureColumn[] =>
  model.columns.flatMap((column, at) => {
    const unit = unitOf(column);
    return unit === null ? [] : [{ at, key: column.key, title: titleOf(model, at), unit }];
  });

function quantityText({ number, percent, decimals, before, after }: QuantityShown): string {
  const shift = percent ? 2 : 0;
  const places = number.decimals - shift - Math.max(0, decimals);
  const digits = places > 0 ? number.digits / 10n ** BigInt(places) : number.digits * 10n ** BigInt(-places);
  return `${before}${writeScaled({ digits, decimals: Math.max(0, decimals) })}${percent ? '%' : after}`;
}

/** A figure as a record keeps it: digits in the unit of its column, or the text that is shown. */
export function figureValue(cell: TableCell | undefined, unit: Unit): string {
  if (!cell) return '';
  const { value, quantity } = cell;
  if (quantity) return quantityText(quantity);
  if (value === null) return unit === 'percent' || unit === 'points' ? '–' : '';
  if (typeof value === 'string') return value;
  return unit === 'text' ? writeAmount(value) : String(value);
}

export const levelOf = (role: RowRole): Level =>
  role === 'total' || role === 'note' ? 0 : role === 'program' ? 1 : role === 'kegiatan' ? 2 : 3;
