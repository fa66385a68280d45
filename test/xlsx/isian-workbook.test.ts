import { check } from '../../src/core/check';
import { readInputs } from '../../src/core/inputs/choose';
import { recognise } from '../../src/core/inputs/recognise';
import { isianSheets } from '../../src/core/lembar-isian/sheets';
import type { CellValue } from '../../src/core/sheet/snapshot';
import { tableContext } from '../../src/core/tables/context';
import { tableStatuses } from '../../src/core/generate';
import { nodePlatform } from '../../src/xlsx/node-platform';
import { isianWorkbook } from '../../src/xlsx/write/isian-workbook';
import { openXlsx } from '../../src/xlsx/xlsx-file';
import { generated } from '../core/support/generated';
import { inputsOf } from '../core/support/office';
import { sheetFromRows } from '../core/support/sheet';
import { shownColumns } from '../core/support/shown';

const opened = async () => openXlsx(await isianWorkbook(2024, nodePlatform), nodePlatform).workbook.sheets;

test('every input sheet is recognised as what it is, and as nothing else', async () => {
  const { candidates } = recognise(await opened());
  const found = candidates.map(({ kind, sheet }) => `${kind} ${sheet.name}`);
  const wanted = isianSheets(2024).map(({ kind, name }) => `${kind} ${name}`);
  expect([...found].sort()).toEqual([...wanted, 'identitas Identitas'].sort());
});

test('what it gives is read without a question; every table is possible, and nothing is to be explained', async () => {
  const read = readInputs(await opened());
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  const { inputs } = read;
  expect(inputs.anggaran!.rows.map(({ kode }) => kode.level)).toEqual(['program', 'kegiatan', 'subkegiatan']);
  expect(inputs.iku!.rows[0]).toMatchObject({ arah: 'positif', fromPpks: true });
  expect(inputs.renstra!.years).toEqual([2020, 2021, 2022, 2023, 2024]);
  const statuses = tableStatuses(tableContext({ ...inputs, findings: [] }), []);
  expect(statuses.filter(({ status }) => status === 'skipped')).toEqual([]);
  expect(check(inputs).findings.map(({ rule, severity }) => `${severity} ${rule}`)).toEqual([]);
});

test('an example that is left above what was filled in changes no total', () => {
  const filled: Readonly<Record<string, readonly (readonly CellValue[])[]>> = {
    anggaran: [
      ['1.06.04', 'PROGRAM REHABILITASI SOSIAL', 300, 200],
      ['1.06.04.2.01', 'Rehabilitasi Sosial Dasar', 300, 200],
      ['1.06.04.2.01.0001', 'Penyediaan Permakanan', 300, 200],
    ],
    ppks: [[2, 'Pengemis', 40, 30, 'ya']],
    pegawai: [
      [4, 'Pendidikan', 'S-2', 3],
      [5, 'Pangkat/Golongan', 'Pembina', 3],
      [6, 'Eselon', 'III', 3],
    ],
    'kebutuhan-pegawai': [[2, 'Bidang A', 'Pekerja Sosial', 2]],
  };
  const sheets = isianSheets(2024).map(({ kind, name, columns, examples }) =>
    sheetFromRows(name, [columns.map(({ label }) => label), ...examples, ...(filled[kind] ?? [])]),
  );
  const { models, figures } = generated(inputsOf(sheets));
  expect(figures).toMatchObject({
    anggaran: 30000n,
    realisasi: 20000n,
    populasi: 4000n,
    ppksRealisasi: 3000n,
  });
  const total = (id: string, key: string) =>
    shownColumns(
      models.find((model) => model.id === id)!,
      key,
    ).at(-1)![0];
  expect(['1.1', '1.2', '1.3'].map((id) => total(id, 'orang'))).toEqual(['3', '3', '3']);
  expect([total('1.4', 'kebutuhan'), total('3.2', 'persen')]).toEqual(['2', '75,00%']);
});
