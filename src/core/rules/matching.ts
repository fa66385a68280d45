import { finding } from './finding';
import { nameCell, rowTitle } from './kinerja-facts';
import type { Rule } from './rule';

const MOST_NAMES = 5;

const namesOf = (names: readonly string[]): string =>
  names.slice(0, MOST_NAMES).join('; ') + (names.length > MOST_NAMES ? '; …' : '');

/** A match that is only proposed: it has to be confirmed once. */
export const matchUncertain: Rule = {
  id: 'match-uncertain',
  family: 'across',
  *check({ inputs: { kinerja }, matching }) {
    if (!kinerja || !matching) return;
    for (const row of kinerja.rows) {
      const match = matching.matches.get(row);
      if (match?.state !== 'proposed') continue;
      yield finding({
        rule: 'match-uncertain',
        severity: 'warning',
        variant: match.basis,
        cell: nameCell(kinerja, row),
        rowName: rowTitle(row),
        column: 'uraian',
        parameters: { kode: match.kode, name: match.name, level: match.level },
      });
    }
  },
};

/** Kinerja rows (and program headings) that no budget row was found for: their absorption is "–". */
export const realisasiWithoutBudget: Rule = {
  id: 'realisasi-without-budget',
  family: 'across',
  *check({ inputs: { kinerja }, matching }) {
    if (!kinerja || !matching) return;
    const rows = [...matching.leftPrograms, ...matching.leftRows].sort((a, b) => a.row - b.row);
    const [first, ...others] = rows;
    if (!first) return;
    yield finding({
      rule: 'realisasi-without-budget',
      severity: 'warning',
      cell: nameCell(kinerja, first),
      rowName: rowTitle(first),
      column: 'uraian',
      cells: others.map((row) => nameCell(kinerja, row)),
      parameters: { count: rows.length, names: namesOf(rows.map(rowTitle)) },
    });
  },
};

/** Budget rows that no Kinerja row speaks of. */
export const budgetWithoutKinerja: Rule = {
  id: 'budget-without-kinerja',
  family: 'across',
  *check({ inputs: { anggaran }, matching }) {
    if (!anggaran || !matching) return;
    const items = matching.leftItems;
    const column = anggaran.mapping.columns.uraian![0]!;
    const cells = items.flatMap(({ line }) =>
      line ? [{ sheet: anggaran.sheet.name, row: line.row, column }] : [],
    );
    const [first, ...others] = cells;
    if (!first) return;
    yield finding({
      rule: 'budget-without-kinerja',
      severity: 'warning',
      cell: first,
      rowName: items[0]!.name,
      column: 'uraian',
      cells: others,
      parameters: { count: items.length, names: namesOf(items.map(({ kode, name }) => `${kode} ${name}`)) },
    });
  },
};
