import { check } from '../../../src/core/check';
import type { CellValue } from '../../../src/core/sheet/snapshot';
import { DEFAULTS } from '../../../src/core/settings/settings';
import { disagreements, generated } from '../support/generated';
import { inputsOf } from '../support/office';
import { sheetFromRows } from '../support/sheet';
import { shownColumns } from '../support/shown';

const BUDGET = sheetFromRows('Anggaran', [
  ['Kode', 'Uraian', 'Anggaran', 'Realisasi'],
  ['1.06.04', 'PROGRAM REHABILITASI SOSIAL', 100, 90],
]);

/** The capaian that a table shows, and what is found about those that are printed. */
function capaianIn(id: string, name: string, rows: readonly (readonly CellValue[])[]) {
  const sheets = [BUDGET, sheetFromRows(name, rows)];
  const inputs = inputsOf(sheets);
  const { plans, models } = generated({ ...inputs, settings: { ...DEFAULTS, kolomTambahan: true } });
  expect(disagreements(plans, sheets)).toEqual([]);
  return {
    shown: shownColumns(
      models.find((model) => model.id === id)!,
      'capaian',
    ).flat(),
    found: check(inputs).findings.filter(({ rule }) => rule === 'capaian').length,
  };
}

const iku = (...rows: readonly (readonly CellValue[])[]) =>
  capaianIn('3.1', 'IKU', [['Sasaran', 'Indikator', 'Target', 'Realisasi', 'Capaian'], ...rows]);

test('an indicator whose printed capaian is that of a negative one is shown as such', () => {
  const negative = ['S', 'Angka kemiskinan', '5,5%', '5,2%', '105,45%'];
  expect(iku(negative, ['T', 'Persentase X', '90%', '81%', '90%'])).toEqual({
    shown: ['105,45%', '90,00%'],
    found: 0,
  });
});

test('a printed capaian that is wrong, or turned round, makes no indicator negative', () => {
  const wrong = iku(
    ['S', 'Persentase X', '80%', '60%', '70%'],
    ['T', 'Persentase Y', '80%', '60%', '133,33%'],
  );
  expect(wrong).toEqual({ shown: ['75,00%', '75,00%'], found: 2 });
});

test('where a column tells the direction, it holds', () => {
  const rows = [
    ['Sasaran', 'Indikator', 'Arah', 'Target', 'Realisasi', 'Capaian'],
    ['S', 'Persentase X', 'positif', '10%', '9%', '110%'],
  ];
  expect(capaianIn('3.1', 'IKU', rows)).toEqual({ shown: ['90,00%'], found: 1 });
});

test('performance: a printed capaian of a negative indicator is shown, and told as such', () => {
  const header = ['Kode', 'Uraian', 'Target', 'Realisasi', 'Capaian'];
  const row = ['1.06.04', 'PROGRAM REHABILITASI SOSIAL', '10%', '9%'];
  expect(capaianIn('3.3', 'Kinerja', [header, [...row, '110%']])).toEqual({ shown: ['110,00%'], found: 1 });
  expect(capaianIn('3.3', 'Kinerja', [header, [...row, '90%']])).toEqual({ shown: ['90,00%'], found: 0 });
  expect(capaianIn('3.3', 'Kinerja', [header, [...row, '95%']])).toEqual({ shown: ['90,00%'], found: 1 });
});
