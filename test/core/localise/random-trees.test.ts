import { allEquations } from '../../../src/core/equations/all';
import { explain } from '../../../src/core/localise/explain';
import { faults } from './support/hypotheses';
import { PLANTED } from './support/plant';
import { Random } from './support/random';
import {
  bruteExplanations,
  explainTrial,
  isIdentifiable,
  plantedCorrections,
  sureCorrections,
  trial,
} from './support/trial';

/** A small sample of what `npm run bench:localise` does at length. */
const SMALL = { kegiatan: 1, digits: [2, 4] } as const;
const STEPS = 3_000;

test.each([
  [1, 120],
  [2, 60],
  [3, 30],
])(
  '%d slips in small trees: the cost found is the true minimum, by brute force (%d trees)',
  (count, trees) => {
    let compared = 0;
    for (let i = 0; i < trees; i++) {
      const random = new Random(1000 * count + i);
      const shape = { ...SMALL, programs: random.int(1, 2), leaves: random.int(2, 4) };
      const each = trial(
        random,
        shape,
        Array.from({ length: count }, () => random.pick(PLANTED)),
      );
      const cost = 2 * explainTrial(each).reduce((sum, explanation) => sum + explanation.cost, 0);
      const all = bruteExplanations(each, cost, STEPS);
      if (!all) continue;
      compared++;
      expect(all[0]?.cost ?? 0).toBe(cost);
    }
    expect(compared).toBeGreaterThan(trees / 4);
  },
);

test.each([
  [1, 24],
  [2, 12],
])(
  '%d slips in larger trees: the planted cells come first where they can be told (%d trees)',
  (count, trees) => {
    let [identifiable, first] = [0, 0];
    for (let i = 0; i < trees; i++) {
      const random = new Random(5000 * count + i);
      const shape = { programs: 3, kegiatan: 2, leaves: random.int(20, 60), digits: [6, 9] } as const;
      const each = trial(
        random,
        shape,
        Array.from({ length: count }, (_, j) => PLANTED[(i + j) % PLANTED.length]!),
      );
      if (!isIdentifiable(each, STEPS)) continue;
      identifiable++;
      if (sureCorrections(explainTrial(each)).join() === plantedCorrections(each.plants).join()) first++;
    }
    expect(identifiable).toBeGreaterThan(trees / 2);
    expect(first).toBe(identifiable);
  },
);

test('no explanation leaves open what it claims to close, or breaks what held', () => {
  for (let i = 0; i < 80; i++) {
    const random = new Random(9000 + i);
    const shape = {
      programs: random.int(1, 3),
      kegiatan: random.int(1, 2),
      leaves: random.int(6, 20),
      digits: [3, 7],
    } as const;
    const { input } = trial(
      random,
      shape,
      Array.from({ length: random.int(1, 5) }, () => random.pick(PLANTED)),
    );
    const equations = [...allEquations({ anggaran: input, realisasi: null, lra: null, ppks: null })];
    for (const { sure, open } of explain(equations)) {
      const made = sure.flatMap(({ changes }) => changes);
      for (const part of sure) {
        expect(faults(equations, part)).toEqual([]);
        const others = sure.filter((other) => other !== part).flatMap(({ changes }) => changes);
        for (const alternative of part.alternatives) {
          expect(faults(equations, alternative)).toEqual([]);
          expect(faults(equations, alternative, others)).toEqual([]);
        }
      }
      for (const possibility of open.flatMap(({ possibilities }) => possibilities)) {
        expect(faults(equations, possibility)).toEqual([]);
        expect(faults(equations, possibility, made)).toEqual([]);
      }
    }
  }
});
