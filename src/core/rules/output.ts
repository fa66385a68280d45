import { isZeroQuantity } from '../inputs/quantity';
import { finding } from './finding';
import {
  amountsOf,
  cellOf,
  fractionOf,
  isLess,
  leafRows,
  percentParameter,
  quantityText,
  sureMatch,
} from './kinerja-facts';
import type { Rule } from './rule';

const HALF = fractionOf(1n, 2n);

/** At least half of the money spent, and the sheet says that nothing came of it. */
export const spendWithoutOutput: Rule = {
  id: 'spend-without-output',
  family: 'plausibility',
  *check({ inputs: { kinerja }, matching }) {
    if (!kinerja) return;
    for (const row of leafRows(kinerja)) {
      const match = sureMatch(matching, row);
      if (!match || !isZeroQuantity(row.realisasi)) continue;
      const { anggaran, realisasi } = amountsOf(match);
      if (anggaran <= 0n || isLess(fractionOf(realisasi, anggaran), HALF)) continue;
      yield finding({
        rule: 'spend-without-output',
        severity: 'warning',
        cell: cellOf(row.realisasi),
        rowName: row.nama,
        column: 'realisasi',
        printed: { unit: 'raw', text: quantityText(row.realisasi) },
        parameters: { serapan: percentParameter(fractionOf(realisasi, anggaran)), kode: match.kode },
      });
    }
  },
};

/** A row of the lowest level without a target, although it has money or a realisasi. */
export const targetMissing: Rule = {
  id: 'target-missing',
  family: 'plausibility',
  *check({ inputs: { kinerja }, matching }) {
    if (!kinerja) return;
    for (const row of leafRows(kinerja)) {
      const { target, realisasi } = row;
      const hasTarget = target.number
        ? !isZeroQuantity(target)
        : target.status === 'read' || target.status === 'unreadable';
      if (hasTarget) continue;
      const match = matching?.matches.get(row);
      const hasMoney = match !== undefined && amountsOf(match).anggaran > 0n;
      if (!hasMoney && (realisasi.number === null || isZeroQuantity(realisasi))) continue;
      yield finding({
        rule: 'target-missing',
        severity: 'warning',
        variant: hasMoney ? 'budget' : 'realisasi',
        cell: cellOf(target),
        rowName: row.nama,
        column: 'target',
        printed: { unit: 'raw', text: quantityText(target) },
        parameters: { kode: match?.kode ?? '' },
      });
    }
  },
};

/** Money spent, and the Kinerja row says nothing about what was done: at the end of the year only. */
export const budgetWithoutRealisasi: Rule = {
  id: 'budget-without-realisasi',
  family: 'across',
  *check({ inputs: { kinerja }, matching, yearEnd }) {
    if (!kinerja || !yearEnd) return;
    for (const row of leafRows(kinerja)) {
      const match = sureMatch(matching, row);
      const isSilent = row.realisasi.status === 'blank' || row.realisasi.status === 'none';
      if (!match || !isSilent || amountsOf(match).realisasi <= 0n) continue;
      yield finding({
        rule: 'budget-without-realisasi',
        severity: 'warning',
        cell: cellOf(row.realisasi),
        rowName: row.nama,
        column: 'realisasi',
        expected: { unit: 'rupiah', sen: amountsOf(match).realisasi },
        parameters: { kode: match.kode },
      });
    }
  },
};
