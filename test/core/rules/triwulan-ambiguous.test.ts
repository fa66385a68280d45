import { check } from '../../../src/core/check';
import { readInputs } from '../../../src/core/inputs/choose';
import { sentence } from '../../../src/messages/findings';
import { sheetFromRows } from '../support/sheet';

const TW = ['TW I', 'TW II', 'TW III', 'TW IV'];

/** Findings about the triwulan columns of a budget with these columns and rows of amounts. */
function found(columns: readonly string[], rows: readonly (readonly number[])[]) {
  const body = rows.map((amounts, i) => [`1.06.02.2.03.000${i + 1}`, `Sub ${i + 1}`, ...amounts]);
  const result = readInputs([
    sheetFromRows('Anggaran', [['Kode', 'Uraian', 'Anggaran', ...columns], ...body]),
  ]);
  if (!result.ok) throw new Error(result.problem.code);
  return check(result.inputs).findings.filter(({ rule }) => rule === 'period-chain');
}

const RISING = [
  [1000, 10, 20, 30, 40],
  [2000, 15, 25, 35, 45],
];

test('rising quarters with nothing beside them are an error, not a guess', () => {
  const [finding] = found(TW, RISING);
  expect(finding).toMatchObject({ severity: 'error', variant: 'ambiguous', cell: { row: 0, column: 3 } });
  expect(sentence(finding!, 'id')).toMatch(/dibaca kumulatif\. Tambahkan “s\.d\.”/);
  expect(sentence(finding!, 'en')).toMatch(/read as cumulative/);
});

test('one falling row among many decides nothing either', () => {
  const rows = Array.from({ length: 9 }, () => RISING)
    .flat()
    .slice(0, 8);
  expect(found(TW, [...rows, ...rows.slice(0, 3), [1000, 40, 30, 20, 10]])).toHaveLength(1);
});

test.each([
  ['labelled s.d.', TW.map((tw) => `s.d. ${tw}`), RISING],
  [
    'falling quarters',
    TW,
    [
      [1000, 40, 30, 20, 10],
      [2000, 45, 10, 35, 5],
    ],
  ],
  [
    'realisasi beside them, each',
    [...TW, 'Realisasi'],
    RISING.map((r) => [...r, r[1]! + r[2]! + r[3]! + r[4]!]),
  ],
  ['realisasi beside them, cumulative', [...TW, 'Realisasi'], RISING.map((r) => [...r, r[4]!])],
  ['sisa beside them', [...TW, 'Sisa'], RISING.map((r) => [...r, r[0]! - r[4]!])],
])('no doubt: %s', (_, columns, rows) => expect(found(columns, rows)).toEqual([]));
