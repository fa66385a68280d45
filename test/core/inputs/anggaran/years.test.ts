import { readInputs } from '../../../../src/core/inputs/choose';
import { anggaran } from '../../rules/cases/case';

test('of two years in one sheet one is read, and named as the year of the report', () => {
  const read = readInputs([
    anggaran`
      LAPORAN TAHUN ANGGARAN 2023
      Kode              | Uraian | Anggaran | Realisasi
      1.06.02.2.01.01   | Satu   | 30       | 20
      Jumlah            |        | 30       | 20

      LAPORAN TAHUN ANGGARAN 2024
      Kode              | Uraian | Anggaran | Realisasi
      1.06.02.2.01.0001 | Satu   | 50       | 40
      Jumlah            |        | 50       | 40`,
  ]);
  if (!read.ok) throw new Error(read.problem.code);
  const { rows, totals } = read.inputs.anggaran!;
  expect(rows.map(({ kode }) => kode.text)).toEqual(['1.06.02.2.01.0001']);
  expect(totals).toHaveLength(1);
  expect(read.inputs.identitas.tahun).toBe(2024);
});

test('tables that do not all say their year are read together', () => {
  const read = readInputs([
    anggaran`
      Kode              | Uraian | Anggaran | Realisasi
      1.06.02.2.01.0001 | Satu   | 30       | 20
      TAHUN ANGGARAN 2024
      Kode              | Uraian | Anggaran | Realisasi
      1.06.02.2.01.0002 | Dua    | 50       | 40`,
  ]);
  if (!read.ok) throw new Error(read.problem.code);
  expect(read.inputs.anggaran!.rows).toHaveLength(2);
});
