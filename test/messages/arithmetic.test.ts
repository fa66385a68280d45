import { check } from '../../src/core/check';
import { readInputs } from '../../src/core/inputs/choose';
import { NUMBERS, writeSum } from '../../src/messages/words';
import { sheetFromRows } from '../core/support/sheet';

/** The arithmetic under each error of one rule, as the command line and the pane write it. */
function arithmeticOf(rule: string, ...sheets: Parameters<typeof readInputs>[0]): (string | null)[] {
  const read = readInputs(sheets);
  if (!read.ok) throw new Error(read.problem.code);
  return check(read.inputs).findings.flatMap((finding) =>
    finding.rule === rule ? [writeSum(finding, NUMBERS.id)] : [],
  );
}

const PPKS = [
  ['No', 'Jenis PPKS', 'Populasi', 'Realisasi', 'Persentase'],
  [1, 'Anak Terlantar', 120, 100, '83,33%'],
  [2, 'Lanjut Usia Terlantar', 200, 150, '74,00%'],
  ['', 'JUMLAH', 320, 259, '80,94%'],
];
const PEGAWAI = [
  ['No', 'Tingkat Pendidikan', 'Jumlah', '%'],
  [1, 'S-2', 3, '15%'],
  [2, 'S-1', 15, '83%'],
  ['', 'Jumlah', 18, '100%'],
];
const people = sheetFromRows('PPKS', PPKS);

test('a percentage and a share are written as a part of a whole, a total as a sum', () => {
  expect(arithmeticOf('percentage', people)).toEqual(['150 / 200 × 100 = 75,00%']);
  expect(arithmeticOf('grand-total', people)).toEqual(['100 + 150 = 250']);
  expect(arithmeticOf('share', people, sheetFromRows('Pegawai', PEGAWAI))).toEqual(['3 / 18 × 100 = 16,67%']);
});
