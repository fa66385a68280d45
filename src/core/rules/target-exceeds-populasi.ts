import { finding } from './finding';
import { cellOf, rowTitle } from './kinerja-facts';
import { peopleOf, ppksLinks } from './ppks-links';
import type { Rule } from './rule';

/** More people are to be served than there are of that PPKS type. */
export const targetExceedsPopulasi: Rule = {
  id: 'target-exceeds-populasi',
  family: 'plausibility',
  *check({ inputs }) {
    for (const { kinerja, ppks } of ppksLinks(inputs)) {
      const target = peopleOf(kinerja.target);
      const { sen } = ppks.populasi;
      if (target === null || sen === null || target <= sen) continue;
      yield finding({
        rule: 'target-exceeds-populasi',
        severity: 'warning',
        cell: cellOf(kinerja.target),
        rowName: rowTitle(kinerja),
        column: 'target',
        printed: { unit: 'count', sen: target },
        expected: { unit: 'count', sen },
        difference: { unit: 'count', sen: target - sen },
        cells: [cellOf(ppks.populasi)],
        parameters: { jenis: ppks.jenis },
      });
    }
  },
};
