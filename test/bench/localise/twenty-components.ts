import type { AnggaranInput } from '../../../src/core/inputs/anggaran/types';
import { budget } from '../../core/support/inputs';
import { mistyped, PLANTED } from '../../core/localise/support/plant';
import { Random } from '../../core/localise/support/random';
import { printedRows, randomBudget, REALISASI, SISA } from '../../core/localise/support/random-budget';

/** A budget of about 1,000 rows in 40 programs; in each second program one realisasi or sisa of a leaf is mistyped. */
export function twentyComponents(): AnggaranInput {
  const random = new Random(20);
  const table = randomBudget(random, { programs: 40, kegiatan: 3, leaves: 840, digits: [6, 10] });
  const programs = [...new Set(table.filter((row) => row.level === 'program').map((row) => row.kode))];
  programs
    .filter((_, i) => i % 2 === 0)
    .forEach((kode, i) => {
      const leaves = table.filter((row) => row.level === 'sub' && row.kode.startsWith(`${kode}.`));
      const column = i % 2 === 0 ? REALISASI : SISA;
      for (let tries = 0; tries < 100; tries++) {
        const { cells } = random.pick(leaves);
        const printed = mistyped(cells[column]!, PLANTED[i % 4]!, false, random);
        if (printed === null) continue;
        cells[column] = printed;
        return;
      }
    });
  return budget(printedRows(table), ['Kode', 'Uraian', 'Anggaran', 'Realisasi', 'Sisa', '%']);
}
