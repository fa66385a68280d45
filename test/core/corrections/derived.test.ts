import { readInputs, type Inputs } from '../../../src/core/inputs/choose';
import { check } from '../../../src/core/check';
import { outcomeWith } from '../../../src/core/corrections/consequence';
import { derivedCorrections } from '../../../src/core/corrections/derived';
import { plainQuantity } from '../../../src/core/rules/plain-quantity';
import { address } from '../../../src/core/sheet/address';
import type { CellValue } from '../../../src/core/sheet/snapshot';
import { sheetFromRows } from '../support/sheet';

const HEADER = ['KODE REKENING', 'URAIAN', 'ANGGARAN', 'REALISASI', 'SISA', '%'];

const ROWS: readonly (readonly CellValue[])[] = [
  HEADER,
  ['1.06.02', 'PROGRAM A', 3_000_000, 1_500_000, 1_500_000, '50,00%'],
  ['1.06.02.2.01', 'Kegiatan A', 3_000_000, 1_500_000, 1_500_000, '50,00%'],
  ['1.06.02.2.01.0001', 'Sub satu', 1_000_000, 400_000, 600_000, '40,00%'],
  ['1.06.02.2.01.0002', 'Sub dua', 2_000_000, 1_100_000, 900_000, '55,00%'],
  ['', 'TOTAL', 3_000_000, 1_500_000, 1_500_000, '50,00%'],
];

function inputsOf(changes: Readonly<Record<string, CellValue>>): Inputs {
  const rows = ROWS.map((row, r) => row.map((value, c) => changes[address(r, c)] ?? value));
  const read = readInputs([sheetFromRows('Anggaran', rows)]);
  if (!read.ok) throw new Error(read.problem.code);
  return read.inputs;
}

const derivedOf = (changes: Readonly<Record<string, CellValue>>): string[] =>
  derivedCorrections(check(inputsOf(changes)).explanations).map(
    ({ cell, printed, suggested }) => `${address(cell.row, cell.column)} ${printed} → ${suggested}`,
  );

test.each<[Readonly<Record<string, CellValue>>, string[]]>([
  [{}, []],
  [{ E4: 660_000 }, ['E4 660000 → 600000']],
  [{ F5: '45,00%' }, ['F5 45.00 → 55.00']],
  [{ C2: 3_000_040 }, ['C2 3000040 → 3000000']],
  [{ E4: 660_000, F5: '45,00%' }, ['E4 660000 → 600000', 'F5 45.00 → 55.00']],
  // A record is never corrected in bulk.
  [{ D4: 440_000 }, []],
])('%j', (changes, expected) => expect(derivedOf(changes)).toEqual(expected));

test('before and after: the arithmetic of an item with its cause corrected agrees', () => {
  const { findings } = check(inputsOf({ D4: 440_000, F5: '45,00%', E2: 1_600_000 }));
  let told = 0;
  for (const finding of findings) {
    const [cause] = finding.causes;
    const outcome = cause && cause.tied === 1 ? outcomeWith(cause, finding) : null;
    if (!outcome) continue;
    told++;
    expect([finding.rule, Number(plainQuantity(outcome.difference))]).toEqual([finding.rule, 0]);
    expect(Number(plainQuantity(outcome.expected))).toBe(Number(plainQuantity(outcome.printed)));
  }
  expect(told).toBeGreaterThan(2);
});

test('a cause that touches none of the item’s cells tells nothing about its arithmetic', () => {
  const [finding] = check(inputsOf({ E4: 660_000 })).findings.filter(({ rule }) => rule === 'row-balance');
  const elsewhere = { sheet: 'Anggaran', row: 99, column: 2 };
  const cell = { cell: elsewhere, printed: '1', suggested: '2', isPercent: false, derived: false };
  expect(outcomeWith({ cells: [cell], explains: 1, tied: 1 }, finding!)).toBeNull();
});
