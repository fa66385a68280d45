import { tidy } from '../number/read-number';
import { columnName, type CellRef } from '../sheet/address';
import type { FigureColumn } from './columns';
import { finding, type Finding } from './finding';
import type { Rule } from './rule';

const cellOf = ({ sheet, row, column }: CellRef): CellRef => ({ sheet, row, column });

/** How a text writes its number, in broad strokes: "Rp", the decimals, spaces as groups; 0 and 100% are neutral. */
function styleOf(text: string): string | null {
  const tidied = tidy(text);
  if (!/[1-9]/.test(tidied) || /^100\s*%$/.test(tidied)) return null;
  const currency = /^[-(]?\s*rp/i.test(tidied) ? 'Rp ' : '';
  const decimals = /[.,](\d{1,2}|\d{4,})(?=\D*$)/.exec(tidied)?.[1]?.length ?? 0;
  const suffix = /[.,]\s*[-–—=]+$/.test(tidied) ? ',-' : '';
  const spaced = /\d \d/.test(tidied) ? ' spaced' : '';
  return `${currency}${decimals}${suffix}${spaced}${tidied.endsWith('%') ? '%' : ''}`;
}

interface TextsOfColumn {
  readonly texts: readonly CellRef[];
  readonly numbers: number;
  readonly styles: ReadonlyMap<string, readonly CellRef[]>;
}

const known = new WeakMap<FigureColumn, TextsOfColumn>();

/** Two rules ask for them: they are gathered once. */
function textsOf(column: FigureColumn): TextsOfColumn {
  const texts = known.get(column) ?? gatherTexts(column);
  known.set(column, texts);
  return texts;
}

function gatherTexts({ figures, sheet }: FigureColumn): TextsOfColumn {
  const texts: CellRef[] = [];
  const styles = new Map<string, CellRef[]>();
  const add = (style: string, cell: CellRef): void => {
    const alike = styles.get(style);
    if (alike) alike.push(cell);
    else styles.set(style, [cell]);
  };
  let numbers = 0;
  for (const figure of figures) {
    if (figure.status !== 'read') continue;
    const value = sheet.value(figure.row, figure.column);
    if (typeof value === 'number') numbers++;
    if (typeof value !== 'string') continue;
    const cell = cellOf(figure);
    texts.push(cell);
    const style = styleOf(value);
    if (style !== null) add(style, cell);
  }
  return { texts, numbers, styles };
}

const columnFinding = (
  rule: 'text-number' | 'mixed-number-style',
  column: FigureColumn,
  cells: readonly CellRef[],
  parameters: Finding['parameters'],
): Finding =>
  finding({
    rule,
    severity: 'info',
    cell: cells[0]!,
    rowName: column.nameOf(cells[0]!),
    column: column.meaning,
    cells: cells.slice(1),
    parameters: { count: cells.length, column: columnName(column.column), ...parameters },
  });

/** Amounts kept as text: Excel does not add them. One finding per column. */
export const textNumber: Rule = {
  id: 'text-number',
  family: 'reading',
  *check({ columns }) {
    for (const column of columns) {
      if (column.meaning === 'persen') continue;
      const { texts, numbers } = textsOf(column);
      if (texts.length > 0) yield columnFinding('text-number', column, texts, { numbers });
    }
  },
};

/** Numbers of one column written in several ways, or with both decimal marks. One finding per column. */
export const mixedNumberStyle: Rule = {
  id: 'mixed-number-style',
  family: 'reading',
  *check({ columns }) {
    for (const column of columns) {
      if (column.meaning === 'persen') continue;
      const { styles } = textsOf(column);
      if (styles.size < 2) continue;
      const rarest = [...styles.values()].sort((a, b) => a.length - b.length)[0]!;
      yield columnFinding('mixed-number-style', column, rarest, { styles: styles.size });
    }
  },
};
