import { absorptionEquations } from '../../equations/kinerja';
import type { KinerjaInput, KinerjaRow } from '../../inputs/kinerja/types';
import type { QuantityFigure } from '../../inputs/quantity';
import { matchKinerja } from '../../matching/match';
import { containsRatio, percentInterval } from '../../number/interval';
import { finding, type Finding } from '../../rules/finding';
import { cellOf, quantityText, rawQuantity } from '../../rules/kinerja-facts';
import { wrongRatios } from '../../rules/percentage';
import type { Rule, RuleContext } from '../../rules/rule';
import type { Audit } from '../audit';
import { contradicts } from '../indicators';
import { matchPrograms } from '../reference';
import { comparedName, nameScore } from '../../matching/names';
import { ACCEPTED } from '../../matching/by-name';
import type { CellRef } from '../../sheet/address';
import { tablesOf, tableTitle } from '../written';

/** Absorption of a typed table 3.10, of rows that surely stand for rows of the budget. */
export const writtenAbsorption: Rule = {
  id: 'percentage',
  family: 'arithmetic',
  *check(context) {
    const { audit, budget, settings } = context;
    if (!audit || !budget) return;
    for (const { kinerja } of tablesOf(audit.written, 'kinerja')) {
      const matching = matchKinerja(kinerja, budget, settings.matches);
      yield* wrongRatios({ ...context, test: audit.test }, absorptionEquations(kinerja, matching));
    }
  },
};

/** Every table of performance, the sheet Kinerja first; each is held against the first that has the row. */
function performanceTables({ inputs, audit }: RuleContext): readonly (readonly [string, KinerjaInput])[] {
  const typed = tablesOf(audit?.written ?? [], 'kinerja').map(
    (table) => [tableTitle(table), table.kinerja] as const,
  );
  return inputs.kinerja ? [[inputs.kinerja.sheet.name, inputs.kinerja] as const, ...typed] : typed;
}

interface Placed {
  readonly title: string;
  readonly row: KinerjaRow;
}

/** Rows by program and number: the same row of two tables has both, and the same name. */
function rowsByPlace(kinerja: KinerjaInput): ReadonlyMap<string, KinerjaRow> {
  const rows = new Map<string, KinerjaRow>();
  for (const { row: program, kegiatan } of kinerja.programs)
    for (const { row, sub } of kegiatan)
      for (const own of row ? [row, ...sub] : sub)
        if (own.nomor !== '') rows.set(`${program?.nama.toLowerCase() ?? ''}|${own.nomor}`, own);
  return rows;
}

const isAlike = (a: string, b: string): boolean => nameScore(comparedName(a), comparedName(b)) >= ACCEPTED;

/** Pairs of the same row in two tables: the first table that has it, and a later one. */
function* repeatedRows(context: RuleContext): Iterable<readonly [first: Placed, later: Placed]> {
  const first = new Map<string, Placed>();
  for (const [title, kinerja] of performanceTables(context))
    for (const [place, row] of rowsByPlace(kinerja)) {
      const known = first.get(place);
      if (!known) first.set(place, { title, row });
      else if (isAlike(known.row.nama, row.nama)) yield [known, { title, row }];
    }
}

const isRead = ({ status }: QuantityFigure): boolean => status === 'read';

function differing(
  rule: 'same-fact-differs' | 'target-differs',
  measure: 'target' | 'realisasi',
  [first, later]: readonly [Placed, Placed],
): Finding {
  const [own, other] = [later.row[measure], first.row[measure]];
  return finding({
    rule,
    severity: 'error',
    variant: 'tables',
    cell: cellOf(own),
    rowName: later.row.nama,
    column: measure,
    printed: rawQuantity(own),
    expected: rawQuantity(other),
    cells: [cellOf(other)],
    parameters: { printed: quantityText(own), other: quantityText(other), sheet: first.title, tahun: '' },
  });
}

/** The target of one row in two tables of performance. */
export const writtenKinerjaTargets: Rule = {
  id: 'target-differs',
  family: 'across',
  *check(context) {
    for (const pair of repeatedRows(context)) {
      const [first, later] = pair.map(({ row }) => row.target) as [QuantityFigure, QuantityFigure];
      if (isRead(first) && isRead(later) && contradicts(first, later))
        yield differing('target-differs', 'target', pair);
    }
  },
};

/** The realisasi of one row in two tables of performance. */
export const writtenKinerjaFacts: Rule = {
  id: 'same-fact-differs',
  family: 'across',
  *check(context) {
    for (const pair of repeatedRows(context)) {
      const [first, later] = pair.map(({ row }) => row.realisasi) as [QuantityFigure, QuantityFigure];
      if (isRead(first) && isRead(later) && contradicts(first, later))
        yield differing('same-fact-differs', 'realisasi', pair);
    }
  },
};

/** Names of one row in two tables of performance. */
export function* repeatedNames(context: RuleContext): Iterable<{
  readonly cell: CellRef;
  readonly name: string;
  readonly other: string;
  readonly title: string;
}> {
  for (const [first, { row }] of repeatedRows(context))
    if (comparedName(first.row.nama).text !== comparedName(row.nama).text)
      yield {
        cell: { sheet: row.target.sheet, row: row.row, column: row.namaColumn ?? 0 },
        name: row.nama,
        other: first.row.nama,
        title: first.title,
      };
}

/** So many equal figures are no coincidence. */
const LEAST = 3;

/** Rows of table 3.5 whose program is known, and whether their realisasi is just the absorption of its budget. */
function comparable(
  rows: readonly { readonly name: string; readonly realisasi: QuantityFigure }[],
  audit: Audit,
) {
  return matchPrograms(rows, audit.reference!).flatMap(({ row, reference }) => {
    const { number, percent } = row.realisasi;
    const [anggaran, realisasi] = [reference.amounts.anggaran, reference.amounts.realisasi].map(
      ({ printed, sum }) => printed?.sen ?? sum,
    );
    if (!number || !percent || !anggaran || !realisasi || anggaran === realisasi) return [];
    return [{ row, isEqual: containsRatio(percentInterval(number), realisasi, anggaran) }];
  });
}

/** Table 3.5 with the figures of 3.4: realisasi of kinerja that is the absorption of the budget, program by program. */
export const writtenColumnCopied: Rule = {
  id: 'column-copied',
  family: 'across',
  *check({ audit }) {
    if (!audit?.reference) return;
    for (const table of tablesOf(audit.written, 'kinerja-program')) {
      const rows = comparable(table.rows, audit);
      const [first, ...others] = rows.filter(({ isEqual }) => isEqual).map(({ row }) => row);
      const count = others.length + 1;
      if (!first || count < LEAST || count * 5 < rows.length * 4) continue;
      yield finding({
        rule: 'column-copied',
        severity: 'error',
        cell: cellOf(first.realisasi),
        rowName: first.name,
        column: 'realisasi',
        printed: rawQuantity(first.realisasi),
        cells: others.map(({ realisasi }) => cellOf(realisasi)),
        parameters: { count, level: 'program' },
      });
    }
  },
};
