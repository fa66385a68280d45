import { rawText } from '../inputs/column-reading';
import type { Figure, PercentFigure } from '../inputs/figure';
import { columnName, type CellRef } from '../sheet/address';
import { isCellError, NOT_CALCULATED } from '../sheet/snapshot';
import type { FigureColumn } from './columns';
import { finding, type Finding } from './finding';
import type { Rule, RuleContext } from './rule';

type Kind = 'unreadable-number' | 'formula-error';

const cellOf = ({ sheet, row, column }: CellRef): CellRef => ({ sheet, row, column });

/** Unreadable cells of one column by what stands in them: thirty cells with the same text are one finding. */
function byText(column: FigureColumn, kind: Kind): Map<string, (Figure | PercentFigure)[]> {
  const groups = new Map<string, (Figure | PercentFigure)[]>();
  for (const figure of column.figures) {
    if (figure.status !== 'unreadable' || ('parts' in figure && figure.parts)) continue;
    const value = column.sheet.value(figure.row, figure.column);
    if (isCellError(value) !== (kind === 'formula-error')) continue;
    const text = rawText(value);
    const alike = groups.get(text);
    if (alike) alike.push(figure);
    else groups.set(text, [figure]);
  }
  return groups;
}

function* check(kind: Kind, { columns }: RuleContext): Iterable<Finding> {
  for (const column of columns) {
    for (const [text, figures] of byText(column, kind)) {
      const [first, ...others] = figures;
      const isUncalculated = kind === 'formula-error' && text === NOT_CALCULATED.error;
      yield finding({
        rule: kind,
        severity: 'error',
        ...(isUncalculated && { variant: 'uncalculated' }),
        cell: cellOf(first!),
        rowName: column.nameOf(first!),
        column: column.meaning,
        printed: { unit: 'raw', text },
        cells: others.map(cellOf),
        parameters: {
          count: figures.length,
          column: columnName(column.column),
          mark: column.reading.mark.mark,
        },
      });
    }
  }
}

/** An angka kendali that cannot be read would otherwise not be compared, and nobody would know. */
function* unreadableControls({ inputs: { identitas } }: RuleContext): Iterable<Finding> {
  const controls = [
    ['Pagu DPA', identitas.paguDpa],
    ['Realisasi LRA', identitas.realisasiLra],
  ] as const;
  for (const [rowName, figure] of controls) {
    if (figure?.status !== 'unreadable') continue;
    yield finding({
      rule: 'unreadable-number',
      severity: 'error',
      cell: cellOf(figure),
      rowName,
      column: 'kendali',
      printed: { unit: 'raw', text: figure.raw ?? '' },
      parameters: { count: 1, column: columnName(figure.column), mark: ',' },
    });
  }
}

/** A cell of an amount column that holds neither a number nor a dash, under the decimal mark of its column. */
export const unreadableNumber: Rule = {
  id: 'unreadable-number',
  family: 'reading',
  *check(context) {
    yield* check('unreadable-number', context);
    yield* unreadableControls(context);
  },
};

/** A cell of an amount column whose formula gives an error (#REF!, #DIV/0!, …). */
export const formulaError: Rule = {
  id: 'formula-error',
  family: 'reading',
  check: (context) => check('formula-error', context),
};
