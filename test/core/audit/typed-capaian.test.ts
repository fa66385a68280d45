import { check } from '../../../src/core/check';
import { inputsOf } from '../support/office';
import { sheetFromRows } from '../support/sheet';

/** The cells of a typed 3.3 whose capaian is not that of its own target and realisasi. */
function wrongIn(...capaian: readonly string[]): readonly string[] {
  const names = ['PROGRAM REHABILITASI SOSIAL', 'Rehabilitasi Sosial Dasar', 'Penyediaan Permakanan'];
  const figures = [
    ['90%', '81%'],
    ['100%', '100%'],
    ['100 Orang', '99 Orang'],
  ];
  const inputs = inputsOf([
    sheetFromRows('Anggaran', [
      ['Kode', 'Uraian', 'Anggaran', 'Realisasi'],
      ['1.06.04', names[0]!, 100, 90],
    ]),
    sheetFromRows('Kinerja', [
      ['Kode', 'Uraian', 'Target', 'Realisasi'],
      ['1.06.04', names[0]!, '90%', '81%'],
    ]),
    sheetFromRows('Tabel 3.3', [
      ['Tabel 3.3'],
      ['Analisis Efisiensi Tahun 2024'],
      ['No', 'Program/Kegiatan', 'Target', 'Realisasi', 'Capaian'],
      ...figures.map((both, at) => [[null, 1, '1.1'][at]!, names[at]!, ...both, capaian[at]!]),
    ]),
  ]);
  const found = check(inputs).findings.filter(({ rule }) => rule === 'capaian');
  return found.map(({ cell }) => `${cell.sheet} ${cell.row - 3}`);
}

test('the capaian of a typed table of performance is held against its own row', () => {
  expect(wrongIn('90,00%', '100%', '99,00%')).toEqual([]);
  expect(wrongIn('99,00%', '100%', '99,00%')).toEqual(['Tabel 3.3 0']);
  expect(wrongIn('90,00%', '100%', '9,90%')).toEqual(['Tabel 3.3 2']);
});
