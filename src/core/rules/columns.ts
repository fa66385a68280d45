import type { ColumnReading } from '../inputs/column-reading';
import type { Inputs } from '../inputs/choose';
import type { Figure, PercentFigure } from '../inputs/figure';
import type { SheetSnapshot } from '../sheet/snapshot';

/** One column of figures as the reading rules look at it. */
export interface FigureColumn {
  readonly sheet: SheetSnapshot;
  readonly column: number;
  /** Its meaning: "anggaran", "persen", "populasi". */
  readonly meaning: string;
  readonly reading: ColumnReading;
  readonly figures: readonly (Figure | PercentFigure)[];
  /** Name of the row of each figure. */
  readonly nameOf: (figure: Figure | PercentFigure) => string;
}

/** Every column of figures of the inputs, records and totals together, in sheet order. */
export function figureColumns({ anggaran, ppks }: Inputs): FigureColumn[] {
  const columns: FigureColumn[] = [];
  if (anggaran) {
    const names = new Map<number, string>();
    for (const row of anggaran.rows) names.set(row.row, row.uraian || row.kode.text);
    for (const total of anggaran.totals) names.set(total.row, total.label);
    const nameOf = (figure: Figure | PercentFigure) => names.get(figure.row) ?? '';
    const rows = [...anggaran.rows, ...anggaran.totals];
    for (const [meaning, reading] of Object.entries(anggaran.readings)) {
      const figures = rows.flatMap((row) => row.amounts[meaning as keyof typeof row.amounts] ?? []);
      columns.push({ sheet: anggaran.sheet, column: reading.column, meaning, reading, figures, nameOf });
    }
    if (anggaran.persenReading) {
      const figures = rows.flatMap((row) => row.persen ?? []);
      const { column } = anggaran.persenReading;
      columns.push({
        sheet: anggaran.sheet,
        column,
        meaning: 'persen',
        reading: anggaran.persenReading,
        figures,
        nameOf,
      });
    }
  }
  if (ppks) {
    const names = new Map<number, string>();
    for (const row of ppks.rows) names.set(row.row, row.jenis);
    for (const total of ppks.totals) names.set(total.row, total.label);
    const nameOf = (figure: Figure | PercentFigure) => names.get(figure.row) ?? '';
    const rows = [...ppks.rows, ...ppks.totals];
    for (const meaning of ['populasi', 'realisasi'] as const) {
      const reading = ppks.readings[meaning];
      const figures = rows.map((row) => row[meaning]);
      columns.push({ sheet: ppks.sheet, column: reading.column, meaning, reading, figures, nameOf });
    }
    if (ppks.persenReading) {
      const figures = rows.flatMap((row) => row.persen ?? []);
      const { column } = ppks.persenReading;
      columns.push({
        sheet: ppks.sheet,
        column,
        meaning: 'persen',
        reading: ppks.persenReading,
        figures,
        nameOf,
      });
    }
  }
  return columns.sort((a, b) => (a.sheet === b.sheet ? a.column - b.column : 0));
}
