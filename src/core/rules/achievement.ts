import type { KinerjaKegiatan, KinerjaRow } from '../inputs/kinerja/types';
import { roundedFraction, type Fraction } from '../performance/capaian';
import { finding } from './finding';
import {
  amountsOf,
  capaianOfRow,
  cellOf,
  fractionOf,
  isLess,
  leafRows,
  percentParameter,
  percentQuantity,
  rowTitle,
  sureMatch,
} from './kinerja-facts';
import type { Rule } from './rule';

const percent = (value: number): Fraction => fractionOf(BigInt(value), 100n);
const FULL = percent(100);

/** As tables show it, with two decimals of its percentage: differences are those of the figures that are seen. */
const asShown = (fraction: Fraction): Fraction => fractionOf(roundedFraction(fraction), 10_000n);

const minus = (a: Fraction, b: Fraction): Fraction =>
  fractionOf(a.numerator * b.denominator - b.numerator * a.denominator, a.denominator * b.denominator);

/** Much spent and little done (a warning), or much done with little money (a note): at the end of the year only. */
export const achievementAbsorptionGap: Rule = {
  id: 'achievement-absorption-gap',
  family: 'plausibility',
  *check({ inputs: { kinerja }, matching, yearEnd }) {
    if (!kinerja || !yearEnd) return;
    for (const row of leafRows(kinerja)) {
      const [match, capaian] = [sureMatch(matching, row), capaianOfRow(row)];
      if (!match || !capaian) continue;
      const { anggaran, realisasi } = amountsOf(match);
      if (anggaran <= 0n) continue;
      const absorbed = fractionOf(realisasi, anggaran);
      const isCapped = isLess(FULL, capaian);
      const gap = minus(asShown(isCapped ? FULL : capaian), asShown(absorbed));
      const isBehind = !isLess(percent(-20), gap);
      if (!isBehind && isLess(gap, percent(30))) continue;
      yield finding({
        rule: 'achievement-absorption-gap',
        severity: isBehind ? 'warning' : 'info',
        variant: isBehind ? 'behind' : 'ahead',
        cell: cellOf(row.realisasi),
        rowName: row.nama,
        column: 'realisasi',
        printed: percentQuantity(capaian),
        cells: [cellOf(row.target)],
        parameters: {
          serapan: percentParameter(absorbed),
          selisih: percentParameter(gap),
          kode: match.kode,
          capped: isCapped ? 'ya' : 'tidak',
        },
      });
    }
  },
};

const HALF = percent(50);

/** A kegiatan that reports 100 % while one of its sub kegiatan is below 50 %. */
export const achievementOfChildren: Rule = {
  id: 'achievement-of-children',
  family: 'plausibility',
  *check({ inputs: { kinerja } }) {
    const all: readonly KinerjaKegiatan[] = kinerja?.programs.flatMap(({ kegiatan }) => kegiatan) ?? [];
    for (const { row, sub } of all) {
      const own = row && capaianOfRow(row);
      if (!row || !own || isLess(own, FULL)) continue;
      const low = sub.filter((child) => {
        const capaian = capaianOfRow(child);
        return capaian !== null && isLess(capaian, HALF);
      });
      const [first] = low;
      if (!first) continue;
      yield finding({
        rule: 'achievement-of-children',
        severity: 'warning',
        cell: cellOf(row.realisasi),
        rowName: row.nama,
        column: 'realisasi',
        printed: percentQuantity(own),
        cells: low.map((child) => cellOf(child.realisasi)),
        parameters: {
          count: low.length,
          first: rowTitle(first),
          capaian: percentParameter(capaianOfRow(first)!),
        },
      });
    }
  },
};

const overshoot = (row: KinerjaRow): Fraction | null => {
  const capaian = capaianOfRow(row);
  return capaian && isLess(percent(150), capaian) ? capaian : null;
};

/** Capaian above 150 % (a note) or 200 %: the target was probably too low. */
export const achievementOvershoot: Rule = {
  id: 'achievement-overshoot',
  family: 'plausibility',
  *check({ inputs: { kinerja } }) {
    if (!kinerja) return;
    for (const row of leafRows(kinerja)) {
      const capaian = overshoot(row);
      if (!capaian) continue;
      const isFar = isLess(percent(200), capaian);
      yield finding({
        rule: 'achievement-overshoot',
        severity: isFar ? 'warning' : 'info',
        variant: isFar ? 'far' : 'some',
        cell: cellOf(row.realisasi),
        rowName: row.nama,
        column: 'realisasi',
        printed: percentQuantity(capaian),
        cells: [cellOf(row.target)],
      });
    }
  },
};
