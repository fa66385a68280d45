import fc from 'fast-check';
import { bestAssignment } from '../../../src/core/matching/assign';
import { matchKinerja } from '../../../src/core/matching/match';
import { comparedName, nameScore } from '../../../src/core/matching/names';
import type { MatchChoice } from '../../../src/core/matching/types';
import { budgetOf } from '../../../src/core/tables/budget';
import type { CellValue } from '../../../src/core/sheet/snapshot';
import { budget, kubuRayaAnggaran } from '../support/inputs';
import { kinerjaOf, kubuRayaKinerja, readKinerjaSheet } from '../support/kinerja';
import { sheetFromRows } from '../support/sheet';

const score = (a: string, b: string): number => nameScore(comparedName(a), comparedName(b));

test.each<[string, string, number]>([
  ['Penyediaan Makanan', 'penyediaan  MAKANAN', 1],
  ['Kegiatan Pengelolaan Data', 'Pengelolaan Data', 1],
  ['Pengamanan Barang Milik Daerah SKPD', 'Pengamanan Barang Milik Daerah', 1],
  ['Pemulangan Warga (PWM) Kabupaten/Kota', 'Pemulangan Warga Kab/Kota', 1],
  ['Penyusunan Dokumen Perencanaan Perangkat Daerah', 'Penyusunan Dokumen Perencanaan Perangkat', 1],
  ['Makanan Penyediaan', 'Penyediaan Makanan', 1],
  ['Satu dua', 'Tiga empat', 0],
])('%s ~ %s', (a, b, expected) => expect(score(a, b)).toBeCloseTo(expected));

test('the likeness of names is symmetric and between 0 and 1', () => {
  const name = fc
    .array(fc.stringMatching(/^[a-z]{1,9}$/), { minLength: 1, maxLength: 8 })
    .map((words) => words.join(' '));
  fc.assert(
    fc.property(name, name, (a, b) => {
      expect(score(a, b)).toBe(score(b, a));
      expect(score(a, a)).toBe(1);
      expect(score(a, b)).toBeLessThanOrEqual(1);
    }),
  );
});

const bestTotal = (
  weights: readonly (readonly number[])[],
  row = 0,
  used: readonly number[] = [],
): number => {
  if (row === weights.length) return 0;
  const alone = bestTotal(weights, row + 1, used);
  return weights[row]!.reduce(
    (best, weight, column) =>
      used.includes(column) ? best : Math.max(best, weight + bestTotal(weights, row + 1, [...used, column])),
    alone,
  );
};

test('the assignment has the largest total of all', () => {
  const matrix = fc
    .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }))
    .chain(([rows, columns]) =>
      fc.array(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: columns, maxLength: columns }), {
        minLength: rows,
        maxLength: rows,
      }),
    );
  fc.assert(
    fc.property(matrix, (weights) => {
      const pairs = [...bestAssignment(weights)];
      expect(new Set(pairs.map(([, column]) => column)).size).toBe(pairs.length);
      expect(pairs.reduce((sum, [row, column]) => sum + weights[row]![column]!, 0)).toBe(bestTotal(weights));
    }),
  );
});

const BUDGET: readonly (readonly CellValue[])[] = [
  ['2.09.03', 'PROGRAM KETAHANAN PANGAN', 300, 200],
  ['2.09.03.2.01', 'Penyediaan Infrastruktur Pangan', 200, 150],
  ['2.09.03.2.01.0001', 'Pembangunan Lumbung Pangan Masyarakat', 120, 100],
  ['2.09.03.2.01.0002', 'Pengadaan Alat Penggilingan Padi', 80, 50],
  ['2.09.03.2.02', 'Penyaluran Cadangan Pangan Daerah', 100, 50],
  ['2.09.03.2.02.0001', 'Penyaluran Beras Cadangan', 100, 50],
  ['3.27.02', 'PROGRAM PRASARANA PERTANIAN', 50, 50],
  ['3.27.02.2.01.0003', 'Rehabilitasi Jaringan Irigasi Tersier', 50, 50],
];
const pangan = budgetOf(budget(BUDGET));

const found = (rows: readonly (readonly CellValue[])[], choices: readonly MatchChoice[] = []) => {
  const { matches, leftRows, leftPrograms, leftItems } = matchKinerja(kinerjaOf(rows), pangan, choices);
  return {
    matches: [...matches.values()]
      .sort((a, b) => a.row.row - b.row.row)
      .map(({ row, kode, state, basis }) => `${row.nomor} ${kode} ${state} ${basis}`.trim()),
    left: [...leftRows, ...leftPrograms].map(({ nama }) => nama),
    items: leftItems.map(({ key }) => key),
  };
};

test('two bidang; kegiatan by name; a row without a budget row stays open, and both sides are listed', () => {
  expect(
    found([
      ['', 'Program Prasarana Pertanian'],
      ['1.1', 'Rehabilitasi Jaringan Irigasi Tersier', '1 Unit', '1 Unit'],
      ['', 'Program Ketahanan Pangan'],
      ['1', 'Penyediaan Infrastruktur Pangan', '100%', '100%'],
      ['1.1', 'Pembangunan Lumbung Pangan Masyarakat', '2 Unit', '2 Unit'],
      ['1.2', 'Penyaluran Cadangan Pangan Daerah', '2 Unit', '2 Unit'],
      ['1.3', 'Lomba Cipta Menu', '1 Kali', '1 Kali'],
      ['1.4', 'Festival Kopi', '1 Kali', '1 Kali'],
      ['', 'Program Lain Sama Sekali'],
      ['1.1', 'Entah Apa', '1', '1'],
    ]),
  ).toEqual({
    matches: [
      '3.27.02 accepted name',
      '1.1 3.27.02.2.01.0003 accepted name',
      '2.09.03 accepted name',
      '1 2.09.03.2.01 accepted name',
      '1.1 2.09.03.2.01.0001 accepted name',
      '1.2 2.09.03.2.02 accepted name',
    ],
    left: ['Lomba Cipta Menu', 'Festival Kopi', 'Entah Apa', 'Program Lain Sama Sekali'],
    items: ['2.09.03.2.01.0002', '2.09.03.2.02.0001'],
  });
});

test('by kode, also in the other edition when the name agrees', () => {
  const kinerja = readKinerjaSheet(
    sheetFromRows('Kinerja', [
      ['Kode', 'Uraian', 'Target', 'Realisasi'],
      ['2.09.03', 'Apa pun', '', ''],
      ['2.09.03.2.01', 'Apa pun', '1', '1'],
      ['2.09.03.2.01.0002', 'Nama lain', '1', '1'],
      ['2.09.03.2.01.01', 'Pembangunan Lumbung Pangan', '1', '1'],
      ['2.09.03.2.02.01', 'Sama sekali lain', '1', '1'],
    ]),
  );
  const { matches, leftRows } = matchKinerja(kinerja, pangan);
  expect([...matches.values()].map(({ kode, basis }) => `${kode} ${basis}`).sort()).toEqual([
    '2.09.03 kode',
    '2.09.03.2.01 kode',
    '2.09.03.2.01.0001 kode',
    '2.09.03.2.01.0002 kode',
  ]);
  expect(leftRows.map(({ nama }) => nama)).toEqual(['Sama sekali lain']);
});

test('decisions of the office: confirmed, refused, and no longer valid once the row is another', () => {
  const kinerja = kubuRayaKinerja();
  const state = (choices: readonly MatchChoice[]) => {
    const { matches } = matchKinerja(kinerja, budgetOf(kubuRayaAnggaran()), choices);
    const row = kinerja.rows.find(({ nomor, target }) => nomor === '2.2' && target.text === '0')!;
    const match = matches.get(row);
    return match ? `${match.kode} ${match.state}` : 'open';
  };
  const program = '1.06.04';
  const nama =
    'Pemberian bimbingan sosial kepada keluarga penyandang masalah kesejahteraan sosial (PMKS) Lainnya Bukan Korban HIV/AIDS dan NAPZA';
  const kode = '1.06.04.2.02.10';
  expect(state([])).toBe(`${kode} proposed`);
  expect(state([{ program, nomor: '2.2', nama, kode }])).toBe(`${kode} confirmed`);
  expect(state([{ program, nomor: '2.2', nama: null, kode: null }])).toBe('open');
  expect(state([{ program, nomor: '2.2', nama: 'Baris lain', kode: null }])).toBe(`${kode} proposed`);
});
