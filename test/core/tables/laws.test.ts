import fc from 'fast-check';
import type { TableModel } from '../../../src/core/tables/table';
import type { CellValue } from '../../../src/core/sheet/snapshot';
import { wholeAmount, budgetOf } from '../../../src/core/tables/budget';
import { writeAmount } from '../../../src/core/number/write-number';
import { budget } from '../support/inputs';
import { disagreements, generated } from '../support/generated';

/** How one random budget sheet is written. */
interface Recipe {
  readonly programs: readonly (readonly (readonly (readonly [number, number])[])[])[];
  readonly hasKegiatan: boolean;
  readonly hasAccounts: boolean;
  readonly asText: boolean;
  readonly units: 1 | 2;
}

const amount = fc.tuple(
  fc.integer({ min: 0, max: 9_000_000_000 }),
  fc.integer({ min: 0, max: 9_000_000_000 }),
);
const recipe: fc.Arbitrary<Recipe> = fc.record({
  programs: fc.array(
    fc.array(fc.array(amount, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 3 }),
    {
      minLength: 1,
      maxLength: 5,
    },
  ),
  hasKegiatan: fc.boolean(),
  hasAccounts: fc.boolean(),
  asText: fc.boolean(),
  units: fc.constantFrom(1, 2),
});

const two = (n: number): string => String(n).padStart(2, '0');

function rowsOf({ programs, hasKegiatan, hasAccounts, asText, units }: Recipe): CellValue[][] {
  const money = (rupiah: number): CellValue =>
    asText ? `Rp ${writeAmount(BigInt(rupiah) * 100n)},00` : rupiah;
  const rows: CellValue[][] = [];
  for (let unit = 0; unit < units; unit++) {
    if (units === 2) rows.push([`1.06.0.00.0.00.01.000${unit}`, `UNIT ${unit}`, null, null]);
    programs.forEach((kegiatans, p) => {
      const program = `1.06.${two(p + 1)}`;
      // What a program and a kegiatan print is wrong on purpose: nothing may be taken from there.
      rows.push([program, p === 0 ? 'PROGRAM PENUNJANG URUSAN' : `PROGRAM ${p}`, money(7), money(7)]);
      kegiatans.forEach((subs, k) => {
        const kegiatan = `${program}.2.${two(k + 1)}`;
        if (hasKegiatan) rows.push([kegiatan, `Kegiatan ${k}`, money(5), money(5)]);
        subs.forEach(([anggaran, realisasi], s) => {
          rows.push([`${kegiatan}.${two(s + 1)}`, `Sub ${s}`, money(anggaran), money(realisasi)]);
          if (!hasAccounts) return;
          rows.push(['5.1.02.01', 'Belanja Barang', money(anggaran), money(0)]);
          rows.push(['5.2.02', 'Belanja Modal', money(0), money(realisasi)]);
        });
      });
    });
  }
  return rows;
}

const totalOf = (model: TableModel, key: string): bigint =>
  model.rows.at(-1)!.cells[model.columns.findIndex((column) => column.key === key)]!.value as bigint;

test('the laws between tables, and every formula, hold for any budget', () => {
  fc.assert(
    fc.property(recipe, (given) => {
      const input = budget(rowsOf(given));
      const { models, plans, figures } = generated({ anggaran: input });
      const model = (id: string) => models.find((candidate) => candidate.id === id)!;
      const leaves = given.programs.flat(2);
      const sum = (measure: 0 | 1, of: readonly (readonly [number, number])[] = leaves): bigint =>
        of.reduce((total, pair) => total + BigInt(pair[measure]) * 100n, 0n) * BigInt(given.units);
      const hidden = given.programs[0]!.flat();

      expect(totalOf(model('1.5'), 'anggaran')).toBe(sum(0));
      expect(totalOf(model('1.5'), 'realisasi')).toBe(sum(1));
      expect(figures.sisa).toBe(sum(0) - sum(1));
      for (const id of ['2.6', '2.8', '2.9'])
        expect(totalOf(model(id), 'anggaran') + sum(0, hidden)).toBe(sum(0));
      expect(totalOf(model('2.9'), 'realisasi') + sum(1, hidden)).toBe(sum(1));
      expect(totalOf(model('3.4'), 'target')).toBe(totalOf(model('2.9'), 'anggaran'));
      expect(totalOf(model('3.8'), 'anggaran')).toBe(sum(0));
      expect(totalOf(model('3.9'), 'realisasi')).toBe(sum(1));
      expect(disagreements(plans, [input.sheet])).toEqual([]);
    }),
    { numRuns: 120 },
  );
});

test('the trace of the whole budget is every leaf cell, once and in order', () => {
  fc.assert(
    fc.property(recipe, (given) => {
      const whole = wholeAmount(budgetOf(budget(rowsOf(given))), 'anggaran')!;
      const rows = whole.terms.map(({ cell }) => cell.row);
      expect(new Set(rows).size).toBe(rows.length);
      expect(rows).toEqual([...rows].sort((a, b) => a - b));
      expect(whole.terms.reduce((sum, term) => sum + term.sen, 0n)).toBe(whole.sen);
    }),
    { numRuns: 60 },
  );
});
