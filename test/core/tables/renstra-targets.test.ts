import { check } from '../../../src/core/check';
import type { CellValue } from '../../../src/core/sheet/snapshot';
import { DEFAULTS, type Settings } from '../../../src/core/settings/settings';
import { disagreements, generated } from '../support/generated';
import { inputsOf } from '../support/office';
import { sheetFromRows } from '../support/sheet';
import { shownColumns } from '../support/shown';

const BUDGET = sheetFromRows('Anggaran', [
  ['Kode', 'Uraian', 'Anggaran', 'Realisasi'],
  ['1.06.02', 'PROGRAM A', 10, 10],
]);
const RENSTRA = sheetFromRows('Renstra', [
  ['Tujuan', 'Sasaran', 'Indikator Sasaran', 'Strategi', 'Target 2024', 'Target 2025', 'Target 2026'],
  ['Tujuan A', 'Sasaran A', 'Persentase  Penanganan PPKS', 'Strategi 1', '90%', '95%', '100%'],
  ['Tujuan A', 'Sasaran A', 'Indeks lain', 'Strategi 2', 3, 4, 5],
]);
const HEADER = ['No', 'Sasaran', 'Indikator', 'Target PK', 'Realisasi 2023', 'Realisasi 2024'];
const iku = (target: CellValue, header: readonly string[] = [], ...more: readonly CellValue[]) =>
  sheetFromRows('IKU', [
    [...HEADER, ...header],
    [1, 'Sasaran A', 'Persentase penanganan PPKS', target, '80%', '45%', ...more],
    [2, 'Sasaran B', 'Nilai SAKIP', null, null, 'B (65)'],
  ]);

const made = (sheets: Parameters<typeof inputsOf>[0], settings: Partial<Settings> = {}) => {
  const result = generated({ ...inputsOf(sheets), settings: { ...DEFAULTS, ...settings } });
  expect(disagreements(result.plans, sheets)).toEqual([]);
  return (id: string) => result.models.find((model) => model.id === id)!;
};

test('table 3.7 takes its targets from the sheet Renstra where the IKU sheet has none', () => {
  const table = made([BUDGET, iku('90%'), RENSTRA]);
  expect(shownColumns(table('3.7'), 'target', 'realisasi_2024', 'capaian')).toEqual([
    ['100%', '45%', '45,00%'],
    ['–', 'B (65)', '–'],
  ]);
  expect(table('3.7').header.map(({ text }) => text)).toContain('Target Renstra 2026');
  expect(table('3.7').source).toBe('Sumber: lembar IKU dan Renstra');
  expect(table('3.1').source).toBe('Sumber: lembar IKU');
});

test('or those of the report’s year, when the office wants that', () => {
  const sheets = [BUDGET, iku('90%'), RENSTRA, sheetFromRows('Identitas', [['Tahun', 2024]])];
  const table = made(sheets, { renstra: 'laporan' });
  expect(shownColumns(table('3.7'), 'target', 'capaian')[0]).toEqual(['90%', '50,00%']);
});

test('a target that only the Renstra gives holds in 3.1 too, and the source line says where it stands', () => {
  const table = made([BUDGET, iku(null), RENSTRA, sheetFromRows('Identitas', [['Tahun', 2024]])]);
  expect(shownColumns(table('3.1'), 'target', 'capaian')[0]).toEqual(['90%', '50,00%']);
  expect(table('3.1').source).toBe('Sumber: lembar IKU dan Renstra');
  expect(table('formulir').source).toBe('Sumber: lembar IKU, Renstra, dan Anggaran');
});

test('the IKU sheet’s own column comes first; without either the table says so', () => {
  const own = made([BUDGET, iku('90%', ['Target Renstra 2025'], '98%'), RENSTRA]);
  expect(shownColumns(own('3.7'), 'target')[0]).toEqual(['98%']);
  const none = made([BUDGET, iku('90%')]);
  expect(shownColumns(none('3.7'), 'target')[0]).toEqual(['–']);
  expect(none('3.7').notes.map(({ value }) => value)).toEqual([
    'Target Renstra tidak ada di lembar IKU maupun lembar Renstra.',
  ]);
});

test('a target of the Renstra that is not that of the performance agreement is found on its own sheet', () => {
  const inputs = inputsOf([BUDGET, iku('99%'), RENSTRA, sheetFromRows('Identitas', [['Tahun', 2024]])]);
  const found = check(inputs).findings.filter(({ rule }) => rule === 'target-differs');
  expect(found).toMatchObject([{ variant: 'renstra', cell: { sheet: 'Renstra', row: 1, column: 4 } }]);
});
