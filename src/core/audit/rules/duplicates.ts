import { finding } from '../../rules/finding';
import { cellText } from '../../inputs/rows';
import type { Rule } from '../../rules/rule';
import { normaliseHeader } from '../../sheet/header-words';
import { tableTitle, type WrittenTable } from '../written';

/** Everything below the header, as it is compared; numbers of rows and marks do not tell tables apart. */
function bodyOf({ sheet, header }: WrittenTable): string {
  const columns = header.labels.flatMap((label, at) => (/^(?:no|nomor)\b/i.test(label) ? [] : [at]));
  const lines: string[] = [];
  for (let row = header.dataFirst; row < sheet.rowCount; row++) {
    const line = columns.map((column) => normaliseHeader(cellText(sheet, row, column))).join('|');
    if (/[^|]/.test(line)) lines.push(line);
  }
  return lines.join('\n');
}

const labelsOf = ({ header }: WrittenTable): string => header.labels.map(normaliseHeader).join('|');

/** Rows that a table must have before being equal means anything. */
const LEAST_LINES = 3;

/**
 * Two tables with the same columns and content (2.6 and 2.8): one of them says nothing. Tables of indicators repeat
 * each other by design (2.3 and 2.5, 3.1 and the Formulir).
 */
export const tableDuplicatesTable: Rule = {
  id: 'table-duplicates-table',
  family: 'across',
  *check({ audit }) {
    const first = new Map<string, WrittenTable>();
    for (const table of audit?.all ?? []) {
      if (table.shape === 'indikator' || table.shape === 'rencana') continue;
      const body = bodyOf(table);
      if (body.split('\n').length < LEAST_LINES) continue;
      const key = `${labelsOf(table)}\n${body}`;
      const known = first.get(key);
      if (!known) first.set(key, table);
      else
        yield finding({
          rule: 'table-duplicates-table',
          severity: 'warning',
          cell: { sheet: table.sheet.name, row: table.header.first, column: 0 },
          rowName: tableTitle(table),
          column: 'tabel',
          cells: [{ sheet: known.sheet.name, row: known.header.first, column: 0 }],
          parameters: { title: tableTitle(table), other: tableTitle(known) },
        });
    }
  },
};
