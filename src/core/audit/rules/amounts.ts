import type { Figure } from '../../inputs/figure';
import { absolute, type Sen } from '../../number/sen';
import { finding, type Finding } from '../../rules/finding';
import { cellOf } from '../../rules/kinerja-facts';
import type { Rule } from '../../rules/rule';
import type { Audit } from '../audit';
import { totalSums } from '../equations';
import { testEquation } from '../../equations/equation';
import {
  REFERENCE_AMOUNTS,
  type Amount,
  type Reference,
  type ReferenceAmount,
  type ReferenceRow,
} from '../reference';
import { tablesOf, tableTitle, type BelanjaRow, type BelanjaTable } from '../written';

const near = (figure: Figure, sen: Sen, halfWidth: Sen): boolean =>
  absolute(figure.sen! - sen) <= figure.halfWidth + halfWidth;

/** The figure is what the source prints, or what the source's rows come to. */
function agrees(figure: Figure, { printed, sum }: ReferenceAmount): boolean {
  if (printed && printed.sen !== null && near(figure, printed.sen, printed.halfWidth)) return true;
  if (sum !== null && near(figure, sum, 0n)) return true;
  return (printed === null || printed.sen === null) && sum === null;
}

const expectedOf = ({ printed, sum }: ReferenceAmount): Sen | null => printed?.sen ?? sum;

function differing(
  row: BelanjaRow,
  amount: Amount,
  { name, kode }: Pick<ReferenceRow, 'name' | 'kode'>,
  reference: ReferenceAmount,
  from: Reference,
): Finding {
  const figure = row.amounts[amount]!;
  const expected = expectedOf(reference)!;
  return finding({
    rule: 'same-fact-differs',
    severity: 'error',
    variant: 'amount',
    cell: cellOf(figure),
    rowName: row.name,
    column: amount,
    printed: { unit: 'rupiah', sen: figure.sen! },
    expected: { unit: 'rupiah', sen: expected },
    difference: { unit: 'rupiah', sen: figure.sen! - expected },
    cells: reference.cell ? [reference.cell] : [],
    parameters: { sheet: from.table ? tableTitle(from.table) : from.sheet, name, kode },
  });
}

const isRead = (figure: Figure | undefined): figure is Figure =>
  figure !== undefined && figure.status === 'read' && figure.sen !== null;

/** Amounts of one table that are not those of the reference. */
function* differences(table: BelanjaTable, { matches }: Audit, from: Reference): Iterable<Finding> {
  for (const { row, reference } of matches.get(table) ?? [])
    for (const amount of REFERENCE_AMOUNTS) {
      const figure = row.amounts[amount];
      if (isRead(figure) && !agrees(figure, reference.amounts[amount]))
        yield differing(row, amount, reference, reference.amounts[amount], from);
    }
}

/** JUMLAH of a table by kelompok belanja is the whole budget; it fits its own rows, so the rows are not blamed. */
function* wholeDiffers(table: BelanjaTable, from: Reference): Iterable<Finding> {
  const broken = new Set(
    [...totalSums(table)].flatMap((sum) => (testEquation(sum) === 'disagree' ? [sum.result] : [])),
  );
  const total = table.rows.find(({ kind }) => kind === 'total');
  if (!table.byKelompok || !total) return;
  for (const amount of REFERENCE_AMOUNTS) {
    const figure = total.amounts[amount];
    if (isRead(figure) && !broken.has(figure) && !agrees(figure, from.total[amount]))
      yield differing(total, amount, { name: 'TOTAL', kode: '' }, from.total[amount], from);
  }
}

/**
 * A table that gives only anggaran may be of the budget before or after its revision (2.6, 2.8): where it adds up in
 * itself and says neither, its differences are one question, not many errors.
 */
function isOtherBasis(table: BelanjaTable, found: readonly Finding[]): boolean {
  if (table.measures.length > 1 || found.length < 2 || /perubahan/i.test(table.caption.title)) return false;
  const totals = [...totalSums(table)];
  return totals.length > 0 && totals.every((sum) => testEquation(sum) === 'agree');
}

function asQuestion(table: BelanjaTable, [first, ...others]: readonly Finding[]): Finding {
  return {
    ...first!,
    severity: 'warning',
    variant: 'basis',
    cells: others.map(({ cell }) => cell),
    parameters: { ...first!.parameters, count: others.length + 1, title: tableTitle(table) },
  };
}

/** Σ over all programs but the supporting one: what tables per sasaran come to. */
function strategicTotal({ programs }: Reference, amount: Amount): Sen | null {
  const own = programs.filter(({ name }) => !/\bpenunjang\b/i.test(name));
  return own.reduce<Sen | null>((sum, { amounts }) => {
    const sen = expectedOf(amounts[amount]);
    return sum === null || sen === null ? null : sum + sen;
  }, 0n);
}

/** A total of the Formulir is that of the whole agency, or that of the programs with a sasaran. */
function* neitherTotal(total: BelanjaRow, from: Reference): Iterable<Finding> {
  for (const amount of REFERENCE_AMOUNTS) {
    const figure = total.amounts[amount];
    if (!isRead(figure) || agrees(figure, from.total[amount])) continue;
    if (figure.sen === strategicTotal(from, amount)) continue;
    yield differing(total, amount, { name: 'TOTAL', kode: '' }, from.total[amount], from);
  }
}

/** An amount of a typed table against the budget's (matched by name): what the source prints, or what it comes to. */
export const writtenAmounts: Rule = {
  id: 'same-fact-differs',
  family: 'across',
  *check({ audit }) {
    if (!audit?.reference) return;
    for (const table of tablesOf(audit.written, 'belanja')) {
      const found = [...differences(table, audit, audit.reference)];
      if (isOtherBasis(table, found)) yield asQuestion(table, found);
      else yield* found;
      yield* wholeDiffers(table, audit.reference);
    }
    for (const { totals } of tablesOf(audit.written, 'indikator'))
      for (const total of totals) yield* neitherTotal(total, audit.reference);
  },
};

function rowFinding(
  rule: 'realisasi-exceeds-anggaran' | 'spend-without-budget' | 'negative-amount',
  row: BelanjaRow,
  particular: Partial<Finding>,
): Finding {
  const { anggaran, realisasi } = row.amounts;
  return finding({
    rule,
    severity: 'error',
    cell: cellOf(realisasi!),
    rowName: row.name,
    column: 'realisasi',
    printed: { unit: 'rupiah', sen: realisasi!.sen! },
    cells: [cellOf(anggaran!)],
    ...particular,
  });
}

const amountsRead = (row: BelanjaRow): readonly [Sen, Sen] | null => {
  const { anggaran, realisasi } = row.amounts;
  return isRead(anggaran) && isRead(realisasi) ? [anggaran.sen!, realisasi.sen!] : null;
};

/** More spent than budgeted in a row of a typed table; a sum only when none of its rows does. */
export const writtenExceeds: Rule = {
  id: 'realisasi-exceeds-anggaran',
  family: 'plausibility',
  *check({ audit }) {
    for (const { rows } of tablesOf(audit?.written ?? [], 'belanja')) {
      const over = rows.filter((row) => {
        const amounts = amountsRead(row);
        return amounts !== null && amounts[0] > 0n && amounts[1] > amounts[0];
      });
      const lowest = over.filter(({ kind }) => kind === 'rincian');
      const told = lowest.length > 0 ? lowest : over.filter(({ kind }) => kind !== 'total');
      for (const row of told) {
        const [anggaran, realisasi] = amountsRead(row)!;
        yield rowFinding('realisasi-exceeds-anggaran', row, {
          expected: { unit: 'rupiah', sen: anggaran },
          difference: { unit: 'rupiah', sen: realisasi - anggaran },
        });
      }
    }
  },
};

/** Spent without a budget in a row of a typed table. */
export const writtenSpendWithoutBudget: Rule = {
  id: 'spend-without-budget',
  family: 'plausibility',
  *check({ audit }) {
    for (const { rows } of tablesOf(audit?.written ?? [], 'belanja'))
      for (const row of rows) {
        const amounts = row.kind === 'total' ? null : amountsRead(row);
        if (amounts && amounts[0] === 0n && amounts[1] > 0n)
          yield rowFinding('spend-without-budget', row, {});
      }
  },
};

/** A cell of a typed table of money that holds no number. */
export const writtenUnreadable: Rule = {
  id: 'unreadable-number',
  family: 'reading',
  *check({ audit }) {
    for (const { rows, sheet } of tablesOf(audit?.all ?? [], 'belanja'))
      for (const { amounts, name } of rows)
        for (const [measure, figure] of Object.entries(amounts)) {
          if (figure.status !== 'unreadable') continue;
          yield finding({
            rule: 'unreadable-number',
            severity: 'error',
            cell: cellOf(figure),
            rowName: name,
            column: measure,
            printed: { unit: 'raw', text: String(sheet.value(figure.row, figure.column) ?? '') },
            parameters: { count: 1, column: '', mark: ',' },
          });
        }
  },
};
