import { changed, otherDigit, type Planting } from './change';
import { doubled, hasNumber, isLine, isProgram, isServed, isTotal } from './rows';

/** Amounts, sums and percentages of tables without a kode, and figures that other tables repeat. */
export const FIGURE_PLANTS: readonly Planting[] = [
  ['share', (r) => changed(r, 'share', 'Tabel 1.1', (l) => l[0] === '1.', 3, doubled)],
  ['Jumlah of people', (r) => changed(r, 'grand-total', 'Tabel 1.2', isTotal, 2, otherDigit)],
  ['TOTAL of 2.6', (r) => changed(r, 'grand-total', 'Tabel 2.6', isTotal, 1, otherDigit)],
  ['TOTAL of 2.9', (r) => changed(r, 'grand-total', 'Tabel 2.9', isTotal, 3, otherDigit)],
  ['TOTAL of 3.9', (r) => changed(r, 'grand-total', 'Tabel 3.9', isTotal, 1, otherDigit)],
  [
    'a TOTAL below its programs',
    (r) => changed(r, 'total-outside-range', 'Tabel 3.9', isTotal, 2, (t) => t.replace(/\d[\d.]*/, '1.000')),
  ],
  ['a program of 3.9', (r) => changed(r, 'sum-of-children', 'Tabel 3.9', isProgram(0), 2, otherDigit)],
  ['a percentage of 3.4', (r) => changed(r, 'percentage', 'Tabel 3.4', isProgram(2), 5, () => '12,34%')],
  ['a percentage of 3.9', (r) => changed(r, 'percentage', 'Tabel 3.9', isLine, 3, () => '12,34%')],
  ['an absorption of 3.10', (r) => changed(r, 'percentage', 'Tabel 3.10', hasNumber, 4, () => '12,34%')],
  [
    'a figure that is none',
    (r) => changed(r, 'unreadable-number', 'Tabel 3.9', isLine, 1, () => 'Rp 12O.00l'),
  ],
  ['anggaran of 3.9', (r) => changed(r, 'same-fact-differs', 'Tabel 3.9', isLine, 1, otherDigit)],
  ['realisasi of 2.9', (r) => changed(r, 'same-fact-differs', 'Tabel 2.9', isProgram(1), 3, otherDigit)],
  ['anggaran of 2.6', (r) => changed(r, 'same-fact-differs', 'Tabel 2.6', isProgram(0), 1, otherDigit)],
  ['realisasi in 3.10', (r) => changed(r, 'same-fact-differs', 'Tabel 3.10', hasNumber, 3, otherDigit)],
  ['realisasi of an indicator', (r) => changed(r, 'same-fact-differs', 'Tabel 3.7', isServed, 5, otherDigit)],
  ['the Formulir', (r) => changed(r, 'same-fact-differs', 'Formulir', isServed, 3, () => '12,3%')],
  ['a target in 3.10', (r) => changed(r, 'target-differs', 'Tabel 3.10', hasNumber, 2, otherDigit)],
  ['a target of the Renstra', (r) => changed(r, 'target-differs', 'Tabel 3.7', isServed, 3, () => '55%')],
  ['a target of the agreement', (r) => changed(r, 'target-differs', 'Tabel 2.5', isServed, 3, () => '55%')],
  ['a capaian', (r) => changed(r, 'capaian', 'Tabel 3.7', isServed, 8, () => '12,34%')],
  [
    'a grade',
    (r) =>
      changed(
        r,
        'grade-score',
        'Tabel 2.7',
        (l) => l[0] === '1',
        5,
        () => 'B (75)',
      ),
  ],
  [
    'the PPKS formula',
    (r) => {
      const swap = (text: string) => text.replace(/(\d+) \/ (\d+)/, '$2 / $1');
      return changed(r, 'formula-inverted', 'Tabel 3.2', (l) => /\//.test(l[0]!), 0, swap);
    },
  ],
  [
    'the PPKS percentage',
    (r) =>
      changed(
        r,
        'percentage',
        'Tabel 3.2',
        (l) => /= [\d,]+%$/.test(l[0]!),
        0,
        (t) => t.replace(/= .*/, '= 12,3%'),
      ),
  ],
  [
    'more spent than budgeted',
    (r) => changed(r, 'realisasi-exceeds-anggaran', 'Tabel 3.9', isLine, 2, (t) => t.replace(/\d+/, '999')),
  ],
  [
    'spent without a budget',
    (r) => {
      const plant = changed(r, 'spend-without-budget', 'Tabel 3.9', isLine, 1, () => '0');
      return { ...plant, at: plant.at.replace('!B', '!C') };
    },
  ],
];
