import { check } from '../../../src/core/check';
import type { CellValue } from '../../../src/core/sheet/snapshot';
import { inputsOf } from '../support/office';
import { sheetFromRows } from '../support/sheet';

/** How table 3.4 below a heading of two levels is read, and what it contradicts. */
function typed(target: CellValue, realisasi: CellValue, percent: CellValue) {
  const merges = [0, 1, 2].map((column) => ({ top: 2, bottom: 3, left: column, right: column }));
  const inputs = inputsOf([
    sheetFromRows('Anggaran', [
      ['Kode', 'Uraian', 'Anggaran', 'Realisasi'],
      ['1.06.04', 'PROGRAM REHABILITASI SOSIAL', 150_000_000, 120_000_000],
    ]),
    sheetFromRows('Kinerja', [
      ['Kode', 'Uraian', 'Target', 'Realisasi'],
      ['1.06.04', 'PROGRAM REHABILITASI SOSIAL', '90%', '81%'],
    ]),
    sheetFromRows(
      'Tabel 3.4',
      [
        ['Tabel 3.4'],
        [],
        ['No.', 'Sasaran Strategis', 'Program', 'Anggaran 2024', null, null],
        [null, null, null, 'Target', 'Realisasi', '%'],
        [1, 'Sasaran', 'PROGRAM REHABILITASI SOSIAL', target, realisasi, percent],
      ],
      { merges: [...merges, { top: 2, bottom: 2, left: 3, right: 5 }] },
    ),
  ]);
  const found = check(inputs).findings.filter(({ cell }) => cell.sheet === 'Tabel 3.4');
  return { shapes: inputs.written!.map(({ shape }) => shape), found: found.map(({ rule }) => rule) };
}

test('Target and Realisasi below “Anggaran 2024” are amounts where they are no quantities', () => {
  const sound = typed('Rp. 150.000.000', 'Rp. 120.000.000', '80,00%');
  expect(sound).toEqual({ shapes: ['belanja'], found: [] });
  expect(typed('Rp. 250.000.000', 'Rp. 120.000.000', '48,00%').found).toEqual(['same-fact-differs']);
});

test('and performance where they are percentages', () => {
  expect(typed('90%', '81%', '90%').shapes).toEqual(['kinerja-program']);
});
