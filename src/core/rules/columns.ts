import type { AnggaranInput } from '../inputs/anggaran/types';
import type { ColumnReading } from '../inputs/column-reading';
import type { Inputs } from '../inputs/choose';
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

/** Where another sheet holds a figure as the sum of its lines: these, each with its cell. */
const cellsOf = (figure: Figure): readonly Figure[] =>
  figure.parts?.some(({ from }) => from) ? figure.parts : [figure];

function* columnsOf<R extends Row>(
  { sheet, persenReading }: AnggaranInput | PpksInput,
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
      if (figure) figures.push(...cellsOf(figure));
    }
    yield {
      sheet: figures[0]?.from?.sheet ?? sheet,
      column: reading.column,
      meaning,
      reading,
      figures,
      nameOf: name,
    };
  }
  if (!persenReading) return;
  const figures: PercentFigure[] = [];
  for (const row of rows) if (row.persen) figures.push(row.persen);
  yield {
    sheet,
    column: persenReading.column,
    meaning: 'persen',
    reading: persenReading,
    figures,
    nameOf: name,
  };
}

/** Every column of figures of the inputs, records and totals together, in sheet order. */
export function figureColumns({ anggaran, ppks }: Inputs): readonly FigureColumn[] {
  const columns: FigureColumn[] = [];
  if (anggaran) {
    const rows = [...anggaran.rows, ...anggaran.totals];
    type Amount = keyof (typeof rows)[number]['amounts'];
    const figureOf = (row: (typeof rows)[number], meaning: string) => row.amounts[meaning as Amount];
    const nameOf = (row: (typeof rows)[number]) => ('kode' in row ? row.uraian || row.kode.text : row.label);
    columns.push(...columnsOf(anggaran, Object.entries(anggaran.readings), rows, figureOf, nameOf));
  }
  if (ppks) {
    const rows = [...ppks.rows, ...ppks.groups, ...ppks.totals];
    const figureOf = (row: (typeof rows)[number], meaning: string) =>
      row[meaning as 'populasi' | 'realisasi'];
    const nameOf = (row: (typeof rows)[number]) => ('jenis' in row ? row.jenis : row.label);
    columns.push(...columnsOf(ppks, Object.entries(ppks.readings), rows, figureOf, nameOf));
  }
  return columns.sort((a, b) => (a.sheet === b.sheet ? a.column - b.column : 0));
}
