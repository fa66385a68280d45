import { matchKinerja } from '../../../src/core/matching/match';
import { budgetOf } from '../../../src/core/tables/budget';
import { kubuRayaAnggaran } from '../support/inputs';
import { KINERJA_ROWS, kinerjaOf, kubuRayaKinerja } from '../support/kinerja';
import { variantOf } from './variants';

const budget = budgetOf(kubuRayaAnggaran());

/** The right answer for every row of the sample, by hand: number → last segments of the code, program by program. */
const RIGHT: Readonly<Record<string, string>> = {
  '1.06.02': '1 2.03, 1.1 2.03.01, 1.2 2.03.04',
  '1.06.03': '1 2.01, 1.1 2.01.01',
  '1.06.04': '1 2.01, 1.1 2.01.01, 1.2 2.01.03, 1.3 2.01.05, 2 2.02, 2.1 2.02.08, 2.2 2.02.10',
  '1.06.05': '1 2.02, 1.1 2.02.01, 1.2 2.02.02, 1.3 2.02.03',
  '1.06.06': '1 2.01, 1.1 2.01.01, 1.2 2.02, 1.3 2.02.02',
  '1.06.01':
    '1 2.01, 1.1 2.01.01, 1.2 2.01.06, 1.3 2.01.07, 2 2.02, 2.1 2.02.01, 2.2 2.02.03, 2.3 2.02.05, 2.4 2.02.07, ' +
    '3 2.03, 3.1 2.03.01, 3.2 2.03.02, 3.3 2.03.06, 4 2.06, 4.1 2.06.01, 4.2 2.06.04, 4.3 2.06.05, 4.4 2.06.09, ' +
    '4.5 2.06.11, 5 2.07, 5.1 2.07.10, 6 2.08, 6.1 2.08.02, 6.2 2.08.04, 7 2.09, 7.1 2.09.01, 7.2 2.09.02, ' +
    '7.3 2.09.06, 7.4 2.09.08, 7.5 2.09.10',
};
/** The code of each row of the sample, in its order. */
const CODES: readonly string[] = Object.entries(RIGHT).flatMap(([program, rows]) => [
  program,
  ...rows.split(', ').map((row) => `${program}.${row.split(' ')[1]}`),
]);

test('the sample: all rows accepted but the two doubtful ones, which are proposed rightly; nothing left over', () => {
  const { matches, leftRows, leftPrograms, leftItems } = matchKinerja(kubuRayaKinerja(), budget);
  const found = [...matches.values()].sort((a, b) => a.row.row - b.row.row);
  expect(found.map(({ kode }) => kode)).toEqual(CODES);
  expect(
    found
      .filter(({ state }) => state !== 'accepted')
      .map(({ row, kode, state, basis }) => [row.nomor, kode, state, basis]),
  ).toEqual([
    ['2.2', '1.06.04.2.02.10', 'proposed', 'elimination'],
    ['1.2', '1.06.06.2.02', 'proposed', 'elimination'],
  ]);
  expect([leftRows, leftPrograms, leftItems]).toEqual([[], [], []]);
});

test('1,000 variants (words shuffled, names shortened, misspelt, programs reordered): never wrong, seldom open', () => {
  let right = 0;
  let total = 0;
  const wrong: string[] = [];
  for (let seed = 1; seed <= 1000; seed++) {
    const variant = variantOf(KINERJA_ROWS, seed);
    const kinerja = kinerjaOf(variant.map(({ cells }) => cells));
    const { matches } = matchKinerja(kinerja, budget);
    kinerja.rows.forEach((row, at) => {
      total++;
      const match = matches.get(row);
      if (!match) return;
      const expected = CODES[variant[at]!.original]!;
      if (match.kode === expected) right++;
      else
        wrong.push(
          `${seed}: ${row.nomor} ${row.nama} → ${match.kode} (${match.state} ${match.basis} ${match.score}), not ${expected}`,
        );
    });
  }
  expect(wrong.slice(0, 20)).toEqual([]);
  expect(right / total).toBeGreaterThanOrEqual(0.95);
});
