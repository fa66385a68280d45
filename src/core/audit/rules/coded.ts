import type { Figure } from '../../inputs/figure';
import { budgetOf } from '../../tables/budget';
import { absolute } from '../../number/sen';
import {
  negativeAmount,
  realisasiExceedsAnggaran,
  spendWithoutBudget,
} from '../../rules/budget-plausibility';
import { codeDuplicate } from '../../rules/code-duplicate';
import { figureColumns } from '../../rules/columns';
import { finding, type Finding } from '../../rules/finding';
import { grandTotal } from '../../rules/grand-total';
import { cellOf } from '../../rules/kinerja-facts';
import { percentage } from '../../rules/percentage';
import { realisasiExceedsPopulasi } from '../../rules/realisasi-exceeds-populasi';
import { rowBalance } from '../../rules/row-balance';
import type { Rule, RuleContext } from '../../rules/rule';
import { sumOfChildren } from '../../rules/sum-of-children';
import { totalOutsideRange } from '../../rules/total-outside-range';
import { formulaError, unreadableNumber } from '../../rules/unreadable';
import { REFERENCE_AMOUNTS } from '../reference';
import { tablesOf } from '../written';

/** One table read like an input, as the only input of a context: the rules of that input hold for it unchanged. */
function* asOnlyInput(context: RuleContext): Iterable<RuleContext> {
  const { audit, inputs } = context;
  if (!audit) return;
  const none = { ...inputs, anggaran: null, ppks: null, kinerja: null, iku: null };
  const tables = [
    ...tablesOf(audit.all, 'anggaran').map(({ anggaran }) => ({ ...none, anggaran })),
    ...tablesOf(audit.all, 'ppks').map(({ ppks }) => ({ ...none, ppks })),
  ];
  for (const own of tables)
    yield {
      ...context,
      inputs: own,
      columns: figureColumns(own),
      budget: own.anggaran && budgetOf(own.anggaran),
      matching: null,
      test: audit.test,
    };
}

const forCoded = (rule: Rule): Rule => ({
  ...rule,
  *check(context) {
    for (const own of asOnlyInput(context)) yield* rule.check(own);
  },
});

/** The rules of budget and PPKS sheets that hold for table 1.5 and 3.2 as typed. */
export const CODED_TABLE_RULES: readonly Rule[] = [
  unreadableNumber,
  formulaError,
  codeDuplicate,
  rowBalance,
  sumOfChildren,
  grandTotal,
  totalOutsideRange,
  percentage,
  spendWithoutBudget,
  realisasiExceedsAnggaran,
  negativeAmount,
  realisasiExceedsPopulasi,
].map(forCoded);

const differ = (a: Figure | undefined, b: Figure | undefined): a is Figure =>
  a?.status === 'read' && b?.status === 'read' && absolute(a.sen! - b.sen!) > a.halfWidth + b.halfWidth;

function differing(
  figure: Figure,
  source: Figure,
  column: string,
  name: string,
  kode: string,
  unit: 'rupiah' | 'count',
): Finding {
  return finding({
    rule: 'same-fact-differs',
    severity: 'error',
    variant: 'amount',
    cell: cellOf(figure),
    rowName: name,
    column,
    printed: { unit, sen: figure.sen! },
    expected: { unit, sen: source.sen! },
    difference: { unit, sen: figure.sen! - source.sen! },
    cells: [cellOf(source)],
    parameters: { sheet: source.sheet, name, kode },
  });
}

/** Rows by a key that no other row has: of two lines of one kode (two sumber dana) a table may show either, or their sum. */
function unique<Row>(rows: readonly Row[], keyOf: (row: Row) => string): ReadonlyMap<string, Row> {
  const found = new Map<string, Row | null>();
  for (const row of rows) found.set(keyOf(row), found.has(keyOf(row)) ? null : row);
  return new Map([...found].flatMap(([key, row]) => (row === null ? [] : [[key, row] as const])));
}

/** Table 1.5 as typed against the budget sheet, by kode; 3.2 against the PPKS sheet, by jenis. */
export const codedFacts: Rule = {
  id: 'same-fact-differs',
  family: 'across',
  *check({ audit, inputs }) {
    if (!audit) return;
    const lines = unique(inputs.anggaran?.rows ?? [], ({ kode }) => kode.key);
    for (const { anggaran } of tablesOf(audit.written, 'anggaran'))
      for (const row of anggaran.rows) {
        const source = lines.get(row.kode.key);
        for (const amount of REFERENCE_AMOUNTS)
          if (row.kode.level !== 'account' && differ(row.amounts[amount], source?.amounts[amount]))
            yield differing(
              row.amounts[amount]!,
              source!.amounts[amount]!,
              amount,
              row.uraian,
              row.kode.text,
              'rupiah',
            );
      }
    const types = unique(inputs.ppks?.rows ?? [], ({ jenis }) => jenis.toLowerCase());
    for (const { ppks } of tablesOf(audit.written, 'ppks'))
      for (const row of ppks.rows) {
        const source = types.get(row.jenis.toLowerCase());
        for (const measure of ['populasi', 'realisasi'] as const)
          if (source && differ(row[measure], source[measure]))
            yield differing(row[measure], source[measure], measure, row.jenis, '', 'count');
      }
  },
};
