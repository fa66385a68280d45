import { readInputs } from '../../../src/core/inputs/choose';
import type { ColumnChoice } from '../../../src/core/inputs/mapping';
import { parseState, printState } from '../../../src/core/state/state-xml';
import { EMPTY_STATE } from '../../../src/core/state/state';
import { sheetFromRows } from '../support/sheet';

/** Headings in words that no vocabulary has. */
const FOREIGN = sheetFromRows('Lembar Kerja', [
  ['Rekap'],
  ['A', 'Nama', 'Pagu X', 'Sudah Y'],
  ['1.06.02', 'PROGRAM A', 300, 150],
  ['1.06.02.2.01', 'Kegiatan A', 300, 150],
  ['1.06.02.2.01.0001', 'Sub satu', 300, 150],
]);
const COLUMNS = { kode: [0], uraian: [1], anggaran: [2], realisasi: [3] };
const read = (anggaran: NonNullable<ColumnChoice['anggaran']>) =>
  readInputs([FOREIGN], { anggaran: 'Lembar Kerja' }, { anggaran });

test('a sheet whose header nobody knows is read by the row and the columns that the user shows', () => {
  const result = read({ sheet: 'Lembar Kerja', headerLast: 1, columns: COLUMNS });
  expect(result.ok && result.inputs.anggaran!.rows.length).toBe(3);
  expect(result.ok && result.inputs.anggaran!.mapping).toMatchObject({ headerLast: 1, columns: COLUMNS });
});

test.each([
  ['no header row', { sheet: 'Lembar Kerja', columns: COLUMNS }],
  [
    'a needed column is missing',
    { sheet: 'Lembar Kerja', headerLast: 1, columns: { kode: [0], uraian: [1] } },
  ],
  [
    'a column that the sheet does not have',
    { sheet: 'Lembar Kerja', headerLast: 1, columns: { ...COLUMNS, realisasi: [9] } },
  ],
  ['another sheet', { sheet: 'Lain', headerLast: 1, columns: COLUMNS }],
  ['no row with a code below', { sheet: 'Lembar Kerja', headerLast: 4, columns: COLUMNS }],
])('%s: the sheet stays unrecognised', (_, choice) => {
  expect(read(choice)).toMatchObject({ ok: false, problem: { code: 'sheet-not-recognised' } });
});

test('what was mapped, and the SKPD, travel with the file', () => {
  const state = {
    ...EMPTY_STATE,
    choice: { anggaran: 'Lembar Kerja', skpd: '1.06.0.00.0.00.01.0000 Dinas Sosial' },
    columns: { anggaran: { sheet: 'Lembar Kerja', headerLast: 1, columns: COLUMNS } },
  };
  expect(parseState(printState(state))).toEqual(state);
});
