import { isOwn } from '../equations/amount-rows';
import type { BudgetInput } from '../inputs/anggaran/types';
import type { ColumnReading } from '../inputs/column-reading';
import { budgetInputs, type Inputs } from '../inputs/choose';
import type { Figure, PercentFigure } from '../inputs/figure';
import type { PpksInput } from '../inputs/ppks/types';
import type { CellRef } from '../sheet/address';
import type { SheetSnapshot } from '../sheet/snapshot';

/** One column of figures as the reading rules look at it. */
export interface FigureColumn {
  readonly sheet: SheetSnapshot;
  readonly column: number;
  /** Its meaning: "anggaran", "persen", "populasi". */
  readonly meaning: string;
  readonly reading: ColumnReading;
  readonly figures: readonly (Figure | PercentFigure)[];
  /** Name of the row of a figure. */
  readonly nameOf: (cell: CellRef) => string;
}

type Row = { readonly row: number; readonly persen: PercentFigure | null };

/** Names of rows by their place; the table is made when the first name is asked for. */
function namesOf<R extends Row>(rows: readonly R[], nameOf: (row: R) => string): (cell: CellRef) => string {
  let names: Map<number, string> | null = null;
  return ({ row }) => {
    names ??= new Map(rows.map((each) => [each.row, nameOf(each)]));
    return names.get(row) ?? '';
  };
}

function* columnsOf<R extends Row>(
  { sheet, persenReading }: BudgetInput | PpksInput,
  readings: readonly (readonly [string, ColumnReading])[],
  rows: readonly R[],
  figureOf: (row: R, meaning: string) => Figure | undefined,
  nameOf: (row: R) => string,
): Iterable<FigureColumn> {
  const name = namesOf(rows, nameOf);
  for (const [meaning, reading] of readings) {
    const figures: Figure[] = [];
    for (const row of rows) {
      const figure = figureOf(row, meaning);
      if (figure) figures.push(figure);
    }
    yield { sheet, column: reading.column, meaning, reading, figures, nameOf: name };
  }
  if (!persenReading) return;
  const figures: PercentFigure[] = [];
  for (const row of rows) if (row.persen?.sheet === sheet.name) figures.push(row.persen);
  if (figures.length === 0) return;
  yield {
    sheet,
    column: persenReading.column,
    meaning: 'persen',
    reading: persenReading,
    figures,
    nameOf: name,
  };
}

/** The columns of one budget sheet; what was joined from another sheet is a column there. */
function budgetColumns(input: BudgetInput): Iterable<FigureColumn> {
  const rows = [...input.rows, ...input.totals];
  type Line = (typeof rows)[number];
  const figureOf = ({ amounts }: Line, meaning: string) => {
    const figure = amounts[meaning as keyof typeof amounts];
    return figure && isOwn(input, figure) ? figure : undefined;
  };
  const readings = Object.entries(input.readings).filter(([meaning]) =>
    rows.some((row) => figureOf(row, meaning)),
  );
  const nameOf = (row: Line) => ('kode' in row ? row.uraian || row.kode.text : row.label);
  return columnsOf(input, readings, rows, figureOf, nameOf);
}

/** Every column of figures of the inputs, records and totals together, in sheet order. */
export function figureColumns(inputs: Inputs): readonly FigureColumn[] {
  const columns = budgetInputs(inputs).flatMap((input) => [...budgetColumns(input)]);
  const { ppks } = inputs;
  if (ppks) {
    const rows = [...ppks.rows, ...ppks.groups, ...ppks.totals];
    const figureOf = (row: (typeof rows)[number], meaning: string) =>
      row[meaning as 'populasi' | 'realisasi'];
    const nameOf = (row: (typeof rows)[number]) => ('jenis' in row ? row.jenis : row.label);
    columns.push(...columnsOf(ppks, Object.entries(ppks.readings), rows, figureOf, nameOf));
  }
  return columns.sort((a, b) => (a.sheet === b.sheet ? a.column - b.column : 0));
}
