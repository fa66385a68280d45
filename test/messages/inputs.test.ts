import { readInputs, type InputProblem, type SheetChoice } from '../../src/core/inputs/choose';
import type { SheetSnapshot } from '../../src/core/sheet/snapshot';
import { inputProblem } from '../../src/messages/inputs';
import { anggaran, ppks } from '../core/rules/cases/case';
import { sheetFromRows } from '../core/support/sheet';

const BUDGET = anggaran`
  Kode              | Uraian | Anggaran | Realisasi
  1.06.02.2.01.0001 | Satu   | 5        | 5`;
const other = (name: string, ...rows: string[][]): SheetSnapshot => sheetFromRows(name, rows);

function problemOf(sheets: readonly SheetSnapshot[], choice: SheetChoice = {}): InputProblem {
  const read = readInputs(sheets, choice);
  if (read.ok) throw new Error('read');
  return read.problem;
}

/** What is wrong, and what both languages must say of it. */
const PROBLEMS: readonly (readonly [what: string, problem: InputProblem, id: RegExp, en: RegExp])[] = [
  [
    'a column is missing: which, and what was seen',
    problemOf([other('LRA', ['Kode Rekening', 'Uraian', 'Pagu'], ['1.06.02', 'PROGRAM A', '5'])]),
    /“LRA” belum dikenali sebagai Anggaran: kolom realisasi tidak ditemukan \(yang terlihat: “Kode Rekening”, “Uraian”, “Pagu”\)/,
    /“LRA” is not recognised as Anggaran \(budget\): no column for realisasi \(seen: “Kode Rekening”, “Uraian”, “Pagu”\)/,
  ],
  [
    'a column of PPKS',
    problemOf([other('Data', ['No', 'Jenis PPKS', 'Populasi'], ['1', 'Lansia', '5'])]),
    /“Data” belum dikenali sebagai PPKS: kolom realisasi/,
    /“Data” is not recognised as PPKS \(beneficiaries\): no column for realisasi/,
  ],
  [
    'months only are no realisasi of the year',
    problemOf([
      anggaran`
      Kode              | Uraian | Anggaran | Januari | Februari
      1.06.02.2.01.0001 | Satu   | 5        | 1       | 2`,
    ]),
    /kolom jumlah realisasi tidak ditemukan/,
    /no column for jumlah realisasi/,
  ],
  [
    'more labels than are shown',
    problemOf([
      other(
        'Daftar',
        Array.from({ length: 12 }, (_, i) => `Judul ${i}`),
      ),
    ]),
    /kolom kode, uraian, anggaran, realisasi tidak ditemukan/,
    /no column for kode, uraian, anggaran, realisasi/,
  ],
  [
    'headers without rows',
    problemOf([anggaran`Kode | Uraian | Anggaran | Realisasi`]),
    /belum berisi baris data/,
    /no data row yet/,
  ],
  [
    'codes from before 2021',
    problemOf([
      anggaran`
      Kode               | Uraian | Anggaran | Realisasi
      1.06.1.06.01.15.02 | Satu   | 5        | 5`,
    ]),
    /kolom kode lembar “Anggaran” memakai susunan kode sebelum 2021/,
    /the code column of sheet “Anggaran” uses codes from before 2021/,
  ],
  [
    'other codes',
    problemOf([
      anggaran`
      Kode   | Uraian | Anggaran | Realisasi
      ABC-12 | Satu   | 5        | 5`,
    ]),
    /tidak berisi kode program/,
    /holds no code of a program/,
  ],
  ['no sheet at all', problemOf([]), /Tidak ada lembar yang dapat dibaca/, /no sheet that can be read/],
  [
    'two candidates',
    problemOf([BUDGET, { ...BUDGET, name: 'LRA' }]),
    /Ada 2 lembar yang dapat menjadi Anggaran: “Anggaran”, “LRA”; pilih satu dengan --anggaran/,
    /2 sheets can be Anggaran \(budget\): “Anggaran”, “LRA”; choose one with --anggaran/,
  ],
  [
    'a sheet that is not there',
    problemOf([BUDGET], { anggaran: 'LRA 2024' }),
    /Lembar “LRA 2024” tidak ada; lembar yang ada: “Anggaran”/,
    /There is no sheet “LRA 2024”; the sheets are: “Anggaran”/,
  ],
  [
    'one of ours',
    problemOf([{ ...BUDGET, mark: '1.5' }], { anggaran: 'Anggaran' }),
    /adalah hasil Tabel LKjIP/,
    /was made by Tabel LKjIP/,
  ],
  [
    'a chosen sheet of another kind',
    problemOf(
      [
        BUDGET,
        ppks`
      No | Jenis PPKS | Populasi | Realisasi
      1  | Lansia     | 5        | 5`,
      ],
      { anggaran: 'PPKS' },
    ),
    /Lembar “PPKS” belum dikenali sebagai Anggaran: kolom kode/,
    /Sheet “PPKS” is not recognised as Anggaran \(budget\): no column for kode/,
  ],
];

test.each(PROBLEMS)('%s', (_, problem, id, en) => {
  for (const [language, words] of [
    ['id', id],
    ['en', en],
  ] as const) {
    const text = inputProblem(problem, language);
    expect(text).toMatch(words);
    expect(text).not.toMatch(/undefined|null|[{}]| {2}|\(\)|: *[.;)]/);
    expect(text).toMatch(/^[\p{Lu}\d].*\.$/u);
  }
});
