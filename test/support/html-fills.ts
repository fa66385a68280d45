import { address } from '../../src/core/sheet/address';

/** "E5" → "#FFC7CE" for every filled cell of each table in LibreOffice's HTML, in the order of the sheets. */
export function fillsOf(html: string): Map<string, string>[] {
  return html.split('<table').slice(1).map(fillsOfTable);
}

function fillsOfTable(table: string): Map<string, string> {
  const fills = new Map<string, string>();
  /** Until which row a merged cell takes a column away, by column. */
  const takenUntil = new Map<number, number>();
  table
    .split('<tr')
    .slice(1)
    .forEach((line, row) => {
      let column = 0;
      for (const [, attributes = ''] of line.matchAll(/<td([^>]*)>/g)) {
        while ((takenUntil.get(column) ?? 0) > row) column++;
        const fill = /bgcolor="(#[0-9A-F]{6})"/i.exec(attributes)?.[1];
        if (fill) fills.set(address(row, column), fill.toUpperCase());
        const wide = Number(/colspan="?(\d+)/.exec(attributes)?.[1] ?? 1);
        const tall = Number(/rowspan="?(\d+)/.exec(attributes)?.[1] ?? 1);
        for (let to = column + wide; column < to; column++) takenUntil.set(column, row + tall);
      }
    });
  return fills;
}

/** "E18 #FFC7CE", in order. */
export const listed = (fills: ReadonlyMap<string, string>): string[] =>
  [...fills].map(([cell, fill]) => `${cell} ${fill}`).sort();
