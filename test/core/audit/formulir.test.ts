import { check } from '../../../src/core/check';
import type { CellValue } from '../../../src/core/sheet/snapshot';
import { inputsOf } from '../support/office';
import { sheetFromRows } from '../support/sheet';

/** The cells in which a Formulir with these amounts below its indicators contradicts the budget. */
function contradicted(...totals: readonly (readonly CellValue[])[]): readonly string[] {
  const inputs = inputsOf([
    sheetFromRows('Anggaran', [
      ['Kode', 'Uraian', 'Anggaran', 'Realisasi'],
      ['1.06.01', 'PROGRAM PENUNJANG URUSAN', 300, 290],
      ['1.06.04', 'PROGRAM REHABILITASI SOSIAL', 150, 120],
    ]),
    sheetFromRows('IKU', [
      ['Sasaran', 'Indikator', 'Target 2024', 'Realisasi 2024'],
      ['Sasaran A', 'Persentase A', '85%', '80%'],
    ]),
    sheetFromRows('Formulir', [
      ['Formulir Pengukuran Kinerja'],
      [],
      ['SASARAN STRATEGIS', 'INDIKATOR', 'TARGET', 'REALISASI', '%'],
      ['Sasaran A', 'Persentase A', '85%', '80%', '94,12%'],
      ...totals,
    ]),
  ]);
  const found = check(inputs).findings.filter(({ rule }) => rule === 'same-fact-differs');
  return found.map(({ cell, column }) => `${column} ${cell.row - 3}:${cell.column}`);
}

const OWN = 'Jumlah anggaran dan realisasi perangkat daerah Tahun 2024';
const SUPPORTING = 'Jumlah anggaran dan realisasi program pendukung sasaran Tahun 2024';

test('a Formulir laid out as ours gives anggaran and realisasi beside one label', () => {
  expect(contradicted([SUPPORTING, null, 150, 120, '80%'], [OWN, null, 450, 410, '91,11%'])).toEqual([]);
  expect(contradicted([OWN, null, 450, 400, '88,89%'])).toEqual(['realisasi 1:3']);
  expect(contradicted([OWN, null, 440, 410, '93,18%'])).toEqual(['anggaran 1:2']);
});

test('a label of one amount has one, whatever stands to its right', () => {
  expect(contradicted(['Jumlah Realisasi Anggaran Tahun 2024', ': Rp 410', 'ket.', 'x'])).toEqual([]);
  expect(contradicted(['Jumlah Realisasi Anggaran Tahun 2024', ': Rp 450'])).toEqual(['realisasi 1:1']);
  expect(contradicted(['Jumlah Anggaran Tahun 2024', ': Rp 450'])).toEqual([]);
});
