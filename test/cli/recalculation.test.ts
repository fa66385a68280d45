import path from 'node:path';
import ExcelJS from 'exceljs';
import {
  differences,
  formulaCells,
  hasLibreOffice,
  recalculatedCells,
  withLibreOffice,
} from '../support/libreoffice';
import { inFolder, lkjip, SAMPLE } from './lkjip';

const ours = (sheet: string): boolean =>
  /^(?:Tabel \d|Formulir Pengukuran|Daftar Tabel|Hasil Pemeriksaan)/.test(sheet);
const test_ = hasLibreOffice ? test : test.skip;

test_(
  `every formula of the sample's tables gives the core's value in LibreOffice, n of n${withLibreOffice}`,
  () =>
    inFolder(async (folder) => {
      const out = path.join(folder, 'out.xlsx');
      expect(lkjip('generate', SAMPLE, '-o', out).code).toBe(1);
      const cells = await formulaCells(out, ours);
      const calculated = await recalculatedCells(out, folder, ours);
      expect(cells.length).toBeGreaterThan(400);
      expect(calculated).toHaveLength(cells.length);
      expect(differences(cells, calculated)).toEqual([]);
      expect(calculated.filter(({ value }) => typeof value === 'object')).toEqual([]);
    }),
);

test_(`a changed source amount is seen: text goes stale loudly${withLibreOffice}`, () =>
  inFolder(async (folder) => {
    const out = path.join(folder, 'out.xlsx');
    lkjip('generate', SAMPLE, '-o', out);
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(out);
    workbook.getWorksheet('Anggaran')!.getCell('C6').value = '24.770.309,00';
    workbook.getWorksheet('PPKS')!.getCell('C5').value = 9;
    const changed = path.join(folder, 'changed.xlsx');
    await workbook.xlsx.writeFile(changed);
    const cells = await recalculatedCells(changed, folder, ours);
    const value = (sheet: string, formula: RegExp) =>
      cells.filter((c) => c.sheet === sheet && formula.test(c.formula)).map((c) => c.value);
    expect(value('Tabel 1.5', /Anggaran!C6/)).toEqual([{ error: '#N/A' }]);
    expect(value('Tabel 3.2', /^PPKS!C5$/)).toEqual([9]);
  }),
);
