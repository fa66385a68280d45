import { cellText } from '../../inputs/rows';
import { readNumberText } from '../../number/read-number';
import type { PpksInput } from '../../inputs/ppks/types';
import type { RatioEquation } from '../../equations/equation';
import { wrongRatios } from '../../rules/percentage';
import { rescale } from '../../number/scaled';
import { finding } from '../../rules/finding';
import type { Rule, RuleContext } from '../../rules/rule';
import type { SheetSnapshot } from '../../sheet/snapshot';
import { tablesOf } from '../written';

const ppksOf = ({ inputs, audit }: RuleContext): readonly PpksInput[] => [
  ...(inputs.ppks ? [inputs.ppks] : []),
  ...tablesOf(audit?.all ?? [], 'ppks').map(({ ppks }) => ppks),
];

const FORMULA = /(\d[\d.,]*)\s*(?:[/:÷])\s*(\d[\d.,]*)\s*[x×*]\s*100/i;

const countOf = (text: string): bigint | null => {
  const read = readNumberText(text.replace(/[.,]$/, ''), ',', 'count');
  return read.status === 'read' ? rescale(read.number, 2) : null;
};

/** Written-out divisions of a sheet ("544727 / 542533 × 100"), also with the divisor in a row of its own below. */
function* formulas(sheet: SheetSnapshot, from: number) {
  for (let row = from; row < sheet.rowCount; row++)
    for (let column = 0; column < Math.min(sheet.columnCount, 20); column++) {
      const text = cellText(sheet, row, column);
      const found = FORMULA.exec(text);
      const [numerator, denominator] = found ? [countOf(found[1]!), countOf(found[2]!)] : [null, null];
      if (numerator !== null && denominator !== null) yield { row, column, text, numerator, denominator };
    }
}

const STATED = /^(.+?)\s*=\s*(\d[\d.,]*\s*%)$/;

/** "Persentase Penanganan PPKS = 99,60%" below the rows: what the sheet itself says its total comes to. */
export function* statedPercents({ sheet, header }: PpksInput) {
  for (let row = header.dataFirst; row < sheet.rowCount; row++)
    for (let column = 0; column < Math.min(sheet.columnCount, 20); column++) {
      const [, name, percent] = STATED.exec(cellText(sheet, row, column)) ?? [];
      const read = percent === undefined ? null : readNumberText(percent, ',', 'percent');
      if (name !== undefined && read?.status === 'read') yield { row, column, name, percent: read.number };
    }
}

/** The percentage that a PPKS sheet states in words is that of its total. */
export const statedPercentage: Rule = {
  id: 'percentage',
  family: 'arithmetic',
  *check(context) {
    for (const input of ppksOf(context)) {
      const [total] = input.totals;
      const equations = [...statedPercents(input)].map(({ row, column, name, percent }): RatioEquation => ({
        kind: 'ratio',
        rule: 'percentage',
        percent: { sheet: input.sheet.name, row, column, status: 'read', percent, decimalsMeant: true },
        name,
        column: 'persen',
        unit: 'count',
        part: total!.realisasi,
        whole: total!.populasi,
        columnDecimals: null,
      }));
      const test = context.audit?.test;
      if (total && test) yield* wrongRatios({ ...context, test }, equations);
    }
  },
};

/** Numerator and denominator of the PPKS percentage the wrong way round: populasi / realisasi. */
export const formulaInverted: Rule = {
  id: 'formula-inverted',
  family: 'arithmetic',
  *check(context) {
    for (const { totals, sheet, header } of ppksOf(context))
      for (const { row, column, text, numerator, denominator } of formulas(sheet, header.dataFirst)) {
        const total = totals.find(
          ({ populasi, realisasi }) => populasi.sen === numerator && realisasi.sen === denominator,
        );
        if (!total || numerator === denominator) continue;
        yield finding({
          rule: 'formula-inverted',
          severity: 'error',
          cell: { sheet: sheet.name, row, column },
          rowName: total.label,
          column: 'persen',
          printed: { unit: 'raw', text },
          cells: [total.realisasi, total.populasi].map(({ row: at, column: of }) => ({
            sheet: sheet.name,
            row: at,
            column: of,
          })),
          addends: [
            { cell: total.realisasi, name: 'realisasi', sen: denominator, sign: 1 },
            { cell: total.populasi, name: 'populasi', sen: numerator, sign: 1 },
          ].map((addend) => ({ ...addend, sign: 1 as const })),
          parameters: {},
        });
      }
  },
};
