import { testEquation, type SumEquation } from '../equations/equation';
import { isPrinted } from '../equations/amount-rows';
import { budgetInputs, listedInputs, type Inputs } from '../inputs/choose';
import { readColumn, readFigure, type ColumnReading } from '../inputs/column-reading';
import type { Figure } from '../inputs/figure';
import { holdsNumber } from '../inputs/rows';
import { columnName } from '../sheet/address';
import type { Header } from '../sheet/header';
import type { SheetSnapshot } from '../sheet/snapshot';
import type { FigureColumn } from './columns';
import type { Finding } from './finding';
import type { Rule, RuleContext } from './rule';
import { sumFinding } from './sum-finding';

/** A sheet of figures, and its columns that are read as something: none of these is a part. */
interface Listed {
  readonly sheet: SheetSnapshot;
  readonly header: Header;
  readonly known: ReadonlySet<number>;
}

/** Rows that are looked at to find out which columns are parts. */
const SAMPLED = 300;
/** More parts than a month has days are none. */
const MOST_PARTS = 31;
/** So many rows must add up before the others are held against it, and so large a share of them (in tenths). */
const [FEWEST, TENTHS] = [3, 7] as const;

function listed(inputs: Inputs): Listed[] {
  const all = listedInputs(inputs);
  return [...budgetInputs(inputs), ...(inputs.ppks ? [inputs.ppks] : [])].map(({ sheet, header }) => ({
    ...{ sheet, header },
    known: new Set(
      all.flatMap((input) => (input.sheet === sheet ? Object.values(input.mapping.columns).flat() : [])),
    ),
  }));
}

/** The columns of numbers right beside a column, up to one that is read as something. */
function beside(
  { sheet, header, known }: Listed,
  from: number,
  step: 1 | -1,
  rows: readonly number[],
): number[] {
  const found: number[] = [];
  const last = header.labels.length;
  for (let at = from + step; at >= 0 && at < last && found.length < MOST_PARTS; at += step) {
    const mayBePart = !known.has(at) && !/%|persen/i.test(header.labels[at] ?? '');
    if (!mayBePart || !rows.some((row) => holdsNumber(sheet, row, at))) break;
    found.push(at);
  }
  return found;
}

/** The equation of a row: the whole is the sum of its parts. */
type RowEquation = (figure: Figure) => SumEquation | null;

function equationOf(
  { sheet, header }: Listed,
  whole: FigureColumn,
  parts: readonly number[],
  rows: readonly number[],
): RowEquation {
  const { kind, mark, scale } = whole.reading;
  const readings = parts.map((column): ColumnReading =>
    readColumn(sheet, column, kind, rows, { fallback: mark.mark, scale }),
  );
  return (result) => {
    const figures = readings.map((reading) => readFigure(sheet, result.row, reading));
    if (!isPrinted(result) || !figures.some(isPrinted)) return null;
    return {
      ...{ kind: 'sum', rule: 'parts-sum', result, name: whole.nameOf(result), column: whole.meaning },
      unit: kind === 'count' ? 'count' : 'rupiah',
      terms: figures.map((figure) => ({ figure, name: header.labels[figure.column] ?? '', sign: 1 })),
      ...{ rowKind: 'baris', termKind: 'baris' },
    };
  };
}

/** Rows in which two parts or more are not 0: of one alone, a copy, nothing can be learnt. */
const tells = ({ terms }: SumEquation): boolean => terms.filter(({ figure }) => figure.sen).length > 1;

/** The parts of a column: as many of the columns beside it as add up to it in nearly all rows; null without any. */
function partsOf(input: Listed, whole: FigureColumn): readonly number[] | null {
  const figures = whole.figures.slice(0, SAMPLED).filter((figure) => 'sen' in figure);
  const rows = figures.map(({ row }) => row);
  let [best, most]: [readonly number[] | null, number] = [null, FEWEST - 1];
  for (const step of [-1, 1] as const) {
    const columns = beside(input, whole.column, step, rows);
    for (let count = 2; count <= columns.length; count++) {
      const parts = columns.slice(0, count);
      const equation = equationOf(input, whole, parts, rows);
      const told = figures.flatMap((figure) => equation(figure) ?? []).filter(tells);
      const agree = told.filter((one) => testEquation(one) === 'agree').length;
      if (agree > most && 10 * agree >= TENTHS * told.length) [best, most] = [parts, agree];
    }
  }
  return best;
}

function* brokenIn(context: RuleContext, input: Listed, whole: FigureColumn): Iterable<Finding> {
  const parts = partsOf(input, whole);
  if (!parts) return;
  const [first, last] = [Math.min(...parts), Math.max(...parts)].map(columnName);
  const rows = whole.figures.map(({ row }) => row);
  const equationAt = equationOf(input, whole, parts, rows);
  for (const figure of whole.figures) {
    const equation = 'sen' in figure ? equationAt(figure) : null;
    if (!equation || context.test(equation) !== 'disagree') continue;
    const found = sumFinding(equation);
    yield { ...found, parameters: { ...found.parameters, first: first!, last: last! } };
  }
}

/**
 * A column that is the sum of those beside it in nearly all rows (months, LS and GU, kecamatan, L and P) is it in the
 * others as well. Columns that are read as something have rules of their own.
 */
export const partsSum: Rule = {
  id: 'parts-sum',
  family: 'arithmetic',
  *check(context) {
    for (const input of listed(context.inputs))
      for (const column of context.columns)
        if (column.sheet === input.sheet && column.meaning !== 'persen')
          yield* brokenIn(context, input, column);
  },
};
