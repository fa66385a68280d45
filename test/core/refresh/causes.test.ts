import { describeChanges, MOST_CHANGES } from '../../../src/messages/refresh';
import type { CellValue } from '../../../src/core/sheet/snapshot';
import { generated } from '../support/generated';
import { inputsOf } from '../support/office';
import { sheetFromRows } from '../support/sheet';

const budget = sheetFromRows('Anggaran', [
  ['Kode', 'Uraian', 'Anggaran', 'Realisasi'],
  ['1.06.02', 'PROGRAM A', null, null],
  ['1.06.02.2.01.0001', 'Rapat', 10, 5],
  ['1.06.03', 'PROGRAM B', null, null],
  ['1.06.03.2.01.0001', 'Rapat', 20, 10],
]);

/** Two programs that each have a kegiatan; that of B is called "Administrasi" and has reached 20 of 20. */
const kinerja = (first: string, target: number, done: number) => {
  const rows: CellValue[][] = [
    [null, 'PROGRAM A', null, null, null, null],
    ['1', first, 'Jumlah laporan', 'laporan', target, done],
    [null, 'PROGRAM B', null, null, null, null],
    ['1', 'Administrasi', 'Jumlah laporan', 'laporan', 20, 20],
  ];
  const header = ['No', 'Program/Kegiatan', 'Indikator Kinerja', 'Satuan', 'Target', 'Realisasi'];
  return sheetFromRows('Kinerja', [header, ...rows]);
};

const refreshed = (sheet: ReturnType<typeof kinerja>, before: string) =>
  generated({
    ...inputsOf([budget, sheet]),
    refresh: { before, describe: (comparison) => describeChanges(comparison, 'id', MOST_CHANGES.sheet) },
  }).refreshed()!;

test('a kegiatan that is gone is not taken for one of the same name below another program', () => {
  const { record } = refreshed(kinerja('Administrasi', 10, 5), '');
  const { listed } = refreshed(kinerja('Rapat', 3, 3), record).comparison!.sources;
  const values = listed.map(({ kind, before, now }) => [kind, before?.value ?? '', now?.value ?? '']);
  expect(values.sort()).toEqual([
    ['added', '', '3'],
    ['added', '', '3'],
    ['removed', '10', ''],
    ['removed', '5', ''],
  ]);
});
