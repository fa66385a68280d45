import type { HeaderCell, NamedCell, TableColumn } from './table';

/** Columns that several tables share. */
export const textColumn = (key: string, width: number): TableColumn => ({ key, kind: 'text', width });
export const moneyColumn = (key: string): TableColumn => ({ key, kind: 'money', width: 20 });
export const PERCENT: TableColumn = { key: 'persen', kind: 'percent', width: 10 };
export const NUMBER: TableColumn = { key: 'no', kind: 'number', width: 6 };

/** One header row: a text per column. */
export const headerRow = (...texts: readonly string[]): HeaderCell[] =>
  texts.map((text, column) => ({ row: 0, column, text }));

/** A header cell over `rowSpan` rows and `columnSpan` columns. */
export const headerCell = (
  row: number,
  column: number,
  text: string,
  rowSpan = 1,
  columnSpan = 1,
): HeaderCell => ({ row, column, text, rowSpan, columnSpan });

/** Names of the total row's figures: LKjIP_1_5_TOTAL_ANGGARAN; they keep their place across a refresh. */
export const totalNames = (id: string, columns: readonly TableColumn[], row: number): NamedCell[] =>
  columns.flatMap(({ key, kind }, column) =>
    kind === 'money' || kind === 'count' || kind === 'percent'
      ? [{ name: `LKjIP_${id.replace('.', '_')}_TOTAL_${key.toUpperCase()}`, row, column }]
      : [],
  );
