import type { RenstraPart, RenstraRow } from '../inputs/renstra/types';
import type { TextCell } from '../inputs/text-cell';
import { caption, perangkatDaerah } from './captions';
import { headerCell, NUMBER, textColumn } from './columns';
import type { TableContext, TableDefinition } from './context';
import { PlanLines } from './renstra-lines';
import type { PrefaceLine, TableModel } from './table';
import { planTable } from './tujuan-sasaran';

const PARTS = ['tujuan', 'sasaran', 'strategi', 'arahKebijakan'] as const;
const LABELS = ['TUJUAN', 'SASARAN', 'STRATEGI', 'ARAH KEBIJAKAN'];
const ABOVE: readonly (readonly [RenstraPart, string])[] = [
  ['visi', 'Visi'],
  ['misi', 'Misi'],
  ['tujuan', 'Tujuan'],
  ['sasaran', 'Sasaran'],
];

/** The texts of one part, each once, in the order of the sheet. */
function textsOf(rows: readonly RenstraRow[], part: RenstraPart): TextCell[] {
  const texts = new Map<string, TextCell>();
  for (const row of rows)
    if (row[part].text !== '' && !texts.has(row[part].text)) texts.set(row[part].text, row[part]);
  return [...texts.values()];
}

function prefaceOf(rows: readonly RenstraRow[]): PrefaceLine[] {
  return ABOVE.flatMap(([part, label]): PrefaceLine[] => {
    const texts = textsOf(rows, part);
    if (texts.length === 0) return [];
    if (texts.length === 1) return [{ label, ...texts[0]! }];
    return [{ label, text: texts.map(({ text }, at) => `${at + 1}. ${text}`).join('\n'), cell: null }];
  });
}

/** Table 2.4: under visi, misi, tujuan and sasaran, how each sasaran is to be reached. */
function strategyTable(context: TableContext): TableModel {
  const { rows } = context.renstra!;
  const lines = new PlanLines(rows, PARTS);
  return {
    ...planTable(context, {
      id: '2.4',
      caption: caption(
        '2.4',
        'Tujuan, Sasaran, Strategi, dan Arah Kebijakan',
        perangkatDaerah(context.identitas),
      ),
      columns: PARTS.flatMap((part) => [{ ...NUMBER, width: 5 }, textColumn(part, 28)]),
      header: LABELS.map((label, at) => headerCell(0, 2 * at, label, 1, 2)),
      headerRows: 1,
      rows: lines.lines.map((line) => ({
        role: 'item',
        cells: PARTS.flatMap((part) => [
          line.row[part].text === '' ? undefined : lines.number(line, part),
          lines.text(line, part),
        ]),
      })),
      spans: PARTS.flatMap((part, at) => lines.spans(part, [2 * at, 2 * at + 1])),
      landscape: true,
    }),
    preface: prefaceOf(rows),
  };
}

export const tabel24: TableDefinition = {
  id: '2.4',
  title: 'Tujuan, Sasaran, Strategi, dan Arah Kebijakan',
  needs: ['renstra'],
  needsPrograms: false,
  hasContent: ({ renstra }) =>
    renstra!.rows.some(({ strategi, arahKebijakan }) => strategi.text !== '' || arahKebijakan.text !== ''),
  build: strategyTable,
};
