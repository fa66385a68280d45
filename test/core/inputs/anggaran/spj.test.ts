import { check } from '../../../../src/core/check';
import { readInputs } from '../../../../src/core/inputs/choose';
import type { CellValue, SheetSnapshot } from '../../../../src/core/sheet/snapshot';
import { layout4, type Program } from '../../support/budget/layouts';

const program = (kode: string, anggaran: number): Program => ({
  kode,
  nama: `PROGRAM ${kode}`,
  kegiatan: [
    {
      kode: `${kode}.2.01`,
      nama: `Kegiatan ${kode}`,
      sub: [1, 2].map((n) => ({
        kode: `${kode}.2.01.000${n}`,
        nama: `Sub ${n} dari ${kode}`,
        rekening: [
          { kode: '5.1.02.01.01.0024', nama: 'Belanja Alat', anggaran, realisasi: anggaran / 2 + 7 * n },
        ],
      })),
    },
  ],
});

/** An SPJ Fungsional with these rows below its JUMLAH. */
function withRows(rows: readonly (readonly CellValue[])[]): SheetSnapshot {
  const sheet = layout4([program('1.06.02', 90_000_000), program('1.06.04', 31_000_000)]);
  const value = (row: number, column: number): CellValue =>
    row < sheet.rowCount ? sheet.value(row, column) : (rows[row - sheet.rowCount]?.[column] ?? null);
  return { ...sheet, rowCount: sheet.rowCount + rows.length, value };
}

function checked(sheet: SheetSnapshot) {
  const read = readInputs([sheet]);
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  return check(read.inputs);
}

/** The eleven amounts of a row, from the sixth column of the code on. */
const row = (label: string, first: number): CellValue[] => [
  ...new Array<null>(6).fill(null),
  label,
  ...Array.from({ length: 12 }, (_, n) => first + 13 * n * n),
];

test('what an SPJ Fungsional says of receipts and payments below its table is no budget', () => {
  const plain = checked(withRows([]));
  const { findings, coverage } = checked(
    withRows([
      [...new Array<null>(6).fill(null), 'Penerimaan :'],
      row('- SP2D', 1000),
      row('   a. PPN', 2000),
      row('Jumlah Penerimaan', 3000),
      [...new Array<null>(6).fill(null), 'Pengeluaran :'],
      row('- SPJ (LS + UP/GU/TU)', 4000),
      row('Jumlah Pengeluaran', 5000),
      row('Saldo Kas', 6000),
    ]),
  );
  expect(findings).toEqual(plain.findings);
  expect(coverage).toEqual(plain.coverage);
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
});

test('a second total that is wrong in every one of twelve columns: the search of its row ends, and says that it did', () => {
  const { findings, explanations } = checked(withRows([row('JUMLAH', 1000), row('JUMLAH', 5000)]));
  expect(findings.filter(({ rule }) => rule === 'grand-total')).toHaveLength(24);
  expect(explanations.map(({ exact }) => exact)).toEqual([false]);
});
