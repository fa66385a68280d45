import { finding } from './finding';
import type { Rule } from './rule';

/** A misspelt word in the header (ANGARAN): understood, but it will be printed. */
export const headerTypo: Rule = {
  id: 'header-typo',
  family: 'reading',
  *check({ inputs }) {
    for (const input of [inputs.anggaran, inputs.ppks]) {
      if (!input) continue;
      for (const { row, column, printed, meant } of input.header.typos) {
        const value = input.sheet.value(row, column);
        yield finding({
          rule: 'header-typo',
          severity: 'info',
          cell: { sheet: input.sheet.name, row, column },
          column: 'header',
          printed: { unit: 'raw', text: typeof value === 'string' ? value : printed },
          parameters: { printed, meant },
        });
      }
    }
  },
};
