import { RUPIAH } from '../number/sen';
import type { BodyTraits, TableModel, TableRow, TableRows } from './table';

/** Rows that are made when they are asked for. */
export class MadeRows implements TableRows {
  constructor(
    readonly length: number,
    private readonly make: (index: number) => TableRow,
  ) {}

  at(index: number): TableRow | undefined {
    const from = index < 0 ? this.length + index : index;
    return from >= 0 && from < this.length ? this.make(from) : undefined;
  }

  *[Symbol.iterator](): Iterator<TableRow> {
    for (let index = 0; index < this.length; index++) yield this.make(index);
  }
}

/** What a drawing of the table needs to know before its first row. */
export function bodyTraits({ traits, rows, columns }: TableModel): BodyTraits {
  if (traits) return traits;
  const hasSen = columns.map(() => false);
  const totals: number[] = [];
  let hasKegiatan = false;
  let index = 0;
  for (const { role, cells } of rows) {
    hasKegiatan ||= role === 'kegiatan';
    if (role === 'total') totals.push(index);
    cells.forEach((cell, column) => {
      if (typeof cell?.value === 'bigint' && cell.value % RUPIAH !== 0n) hasSen[column] = true;
    });
    index++;
  }
  return { hasKegiatan, hasSen, totals };
}

/** A table with all of its rows. */
export interface WholeTable extends TableModel {
  readonly rows: readonly TableRow[];
}

/** Makes all rows of a table. */
export const wholeTable = (table: TableModel): WholeTable => ({ ...table, rows: [...table.rows] });
