import { finding } from './finding';
import { cellOf } from './kinerja-facts';
import type { Rule } from './rule';

/** More people served than there are; victims of disasters come and go within the year, so that is a note. */
export const realisasiExceedsPopulasi: Rule = {
  id: 'realisasi-exceeds-populasi',
  family: 'plausibility',
  *check({ inputs: { ppks } }) {
    for (const { jenis, populasi, realisasi } of ppks?.rows ?? []) {
      if (populasi.sen === null || realisasi.sen === null || realisasi.sen <= populasi.sen) continue;
      const isDisaster = /bencana/i.test(jenis);
      yield finding({
        rule: 'realisasi-exceeds-populasi',
        severity: isDisaster ? 'info' : 'warning',
        variant: isDisaster ? 'bencana' : null,
        cell: cellOf(realisasi),
        rowName: jenis,
        column: 'realisasi',
        printed: { unit: 'count', sen: realisasi.sen },
        expected: { unit: 'count', sen: populasi.sen },
        difference: { unit: 'count', sen: realisasi.sen - populasi.sen },
        cells: [cellOf(populasi)],
      });
    }
  },
};
