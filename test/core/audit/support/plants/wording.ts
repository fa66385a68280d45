import { changed, replaced, type Planting } from './change';
import { hasNumber, isProgram, isServed } from './rows';

const isSakip = (line: readonly string[]): boolean => line.includes('Nilai SAKIP');
const withoutSakip = (lines: readonly (readonly string[])[]) => lines.filter((line) => !isSakip(line));

/** The realisasi of Nilai SAKIP of this year is nowhere. */
const sakipUntold = (column: number) => (lines: readonly (readonly string[])[]) =>
  lines.map((line) => (isSakip(line) ? line.map((text, at) => (at === column ? 'N/A' : text)) : line));

/** Names, wordings, numbers of rows, grades, and what explanations say. */
export const WORDING_PLANTS: readonly Planting[] = [
  [
    'a program by another name',
    (r) => changed(r, 'label-differs', 'Tabel 3.9', isProgram(0), 0, (name) => `${name} TERPADU`),
  ],
  [
    'a slip in a program',
    (r) =>
      changed(r, 'label-differs', 'Tabel 2.9', isProgram(1), 1, (name) =>
        name.replace('OSIAL', 'OISAL').replace('ENANGAN', 'ENANAGN').replace('TAMAN', 'TAMN'),
      ),
  ],
  [
    'a slip in the word PROGRAM',
    (r) =>
      changed(r, 'label-differs', 'Tabel 2.9', isProgram(1), 1, (name) => name.replace('PROGRAM', 'PROGARM')),
  ],
  [
    'a sasaran in other words',
    (r) => changed(r, 'objective-wording', 'Tabel 3.6', isServed, 1, () => 'Meningkatnya Pelayanan Sosial'),
  ],
  [
    'a slip in a sasaran',
    (r) => changed(r, 'objective-wording', 'Tabel 3.7', isServed, 1, (text) => text.replace('ngan', 'nagn')),
  ],
  [
    'a number of people left out',
    (r) =>
      changed(
        r,
        'numbering-level',
        'Tabel 1.1',
        (l) => l[0] === '2.',
        0,
        () => '5.',
      ),
  ],
  [
    'a number of programs twice',
    (r) =>
      changed(
        r,
        'numbering-level',
        'Tabel 2.9',
        (l) => l[0] === '2',
        0,
        () => '4',
      ),
  ],
  ['no grade of that score', (r) => changed(r, 'grade-score', 'Tabel 2.3', isSakip, 3, () => 'A (68)')],
  [
    'boundary scores taken both ways',
    (r) => {
      const one = changed(r, 'grade-convention-mixed', 'Tabel 2.7', isSakip, 5, () => 'B (70)');
      return changed(one.rows, 'grade-convention-mixed', 'Tabel 2.7', isSakip, 6, () => 'BB (70)');
    },
  ],
  [
    'a target that leaps',
    (r) => {
      const plant = changed(r, 'year-outlier', 'Tabel 2.7', isServed, 4, () => '2%');
      return { ...plant, at: plant.at.replace('!E', '!F') };
    },
  ],
  [
    'an indicator left out',
    (r) => replaced(r, 'indicator-missing', 'Tabel 3.6!C4', { 'Tabel 3.6': withoutSakip }),
  ],
  [
    'an indicator without realisasi',
    (r) =>
      replaced(r, 'indicator-without-realisasi', 'Tabel 3.1!D4', {
        'Tabel 3.1': sakipUntold(3),
        'Tabel 3.6': withoutSakip,
        'Tabel 3.7': withoutSakip,
        Formulir: sakipUntold(3),
      }),
  ],
  [
    'an explanation of another row',
    (r) => {
      const last = r['Tabel 3.10']!.length - 1;
      const name = 'Rehabilitasi Sarana dan Prasarana Panti Asuhan Tunas Harapan';
      const named = replaced(r, '', '', {
        'Tabel 3.10': (lines) =>
          lines.map((line, at) => (at === last ? [line[0]!, name, ...line.slice(2)] : line)),
      });
      return changed(named.rows, 'text-names-other-row', 'Tabel 3.10', hasNumber, 5, () => `${name} baik`);
    },
  ],
  [
    'an explanation that its figures contradict',
    (r) => changed(r, 'text-contradicts-figure', 'Tabel 3.10', hasNumber, 5, () => 'melebihi target'),
  ],
  [
    'a table twice',
    (r) => replaced(r, 'table-duplicates-table', 'Tabel 2.8!A3', { 'Tabel 2.8': () => r['Tabel 2.6']! }),
  ],
  [
    'staff counted differently',
    (r) => ({
      ...changed(
        r,
        'staff-total-differs',
        'Tabel 1.3',
        (l) => l[0] === '2.',
        2,
        () => '99 orang',
      ),
      at: `Tabel 1.3!C${r['Tabel 1.3']!.length}`,
    }),
  ],
];
