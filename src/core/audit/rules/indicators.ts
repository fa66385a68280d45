import { capaian } from '../../rules/capaian';
import type { Finding } from '../../rules/finding';
import { finding } from '../../rules/finding';
import { gradeConventionMixed, gradeScore } from '../../rules/grade-score';
import { indicatorWithoutRealisasi } from '../../rules/indicators';
import { cellOf, quantityText, rawQuantity } from '../../rules/kinerja-facts';
import type { Rule, RuleContext } from '../../rules/rule';
import { sameFactDiffers } from '../../rules/same-fact-differs';
import type { CellRef } from '../../sheet/address';
import type { Audit } from '../audit';
import { comparedQuantity, contradicts, mergedIku, type Indicator, type IndicatorFact } from '../indicators';
import { isSameName } from '../same-name';
import { tablesOf, tableTitle, type IndikatorTable } from '../written';

/** Runs a rule of the IKU sheet over all tables of indicators together; what is about that sheet alone it has said. */
function* overTables(rule: Rule, context: RuleContext): Iterable<Finding> {
  const { audit, inputs } = context;
  const tables = tablesOf(audit?.written ?? [], 'indikator');
  if (!audit || tables.length === 0) return;
  const identitas = { ...inputs.identitas, tahun: audit.year };
  const merged = mergedIku(audit.indicators, tables[0]!.iku);
  const typed = new Set(tables.map(({ sheet }) => sheet.name));
  for (const found of rule.check({ ...context, inputs: { ...inputs, identitas, iku: merged } }))
    if ([found.cell, ...found.cells].some(({ sheet }) => typed.has(sheet))) yield found;
}

const over = (rule: Rule): Rule => ({ ...rule, check: (context) => overTables(rule, context) });

export const writtenGradeScore = over(gradeScore);
export const writtenGradeConvention = over(gradeConventionMixed);
export const writtenSameFact = over(sameFactDiffers);
export const writtenWithoutRealisasi = over(indicatorWithoutRealisasi);

/** What most tables give as one target; of as many the first. */
function usualTarget(facts: readonly IndicatorFact[]): IndicatorFact {
  const count = new Map<string, IndicatorFact[]>();
  for (const fact of facts) {
    const key = comparedQuantity(fact.figure);
    count.set(key, [...(count.get(key) ?? []), fact]);
  }
  const alike = [...count.values()].sort((a, b) => b.length - a.length)[0]!;
  return alike[0]!;
}

/** The versions of one indicator's target of one year that are not the usual one. */
function* otherTargets({ name, targets }: Indicator): Iterable<{
  readonly name: string;
  readonly fact: IndicatorFact;
  readonly usual: IndicatorFact;
}> {
  const years = new Map<number | null, IndicatorFact[]>();
  for (const fact of targets) {
    if (fact.figure.status !== 'read') continue;
    years.set(fact.tahun, [...(years.get(fact.tahun) ?? []), fact]);
  }
  for (const facts of years.values()) {
    const usual = usualTarget(facts);
    for (const fact of facts) if (contradicts(fact.figure, usual.figure)) yield { name, fact, usual };
  }
}

/** Decree against performance agreement alone: a decree may be older. */
const isDecree = (a: IndicatorFact, b: IndicatorFact, indicator: Indicator): boolean =>
  new Set([a.role, b.role]).size === 2 &&
  [a.role, b.role].every((role) => role === 'iku' || role === 'pk') &&
  indicator.targets.filter(({ tahun }) => tahun === a.tahun).length === 2;

/** One target of one indicator and year in several versions: the one that fewer tables give is named. */
export const writtenTargets: Rule = {
  id: 'target-differs',
  family: 'across',
  *check({ audit }) {
    for (const indicator of audit?.indicators ?? [])
      for (const { name, fact, usual } of otherTargets(indicator)) {
        if (!isTyped(audit!, fact.figure.sheet) && !isTyped(audit!, usual.figure.sheet)) continue;
        const decree = isDecree(fact, usual, indicator);
        yield finding({
          rule: 'target-differs',
          severity: decree ? 'warning' : 'error',
          variant: decree ? 'iku-pk' : 'tables',
          cell: cellOf(fact.figure),
          rowName: name,
          column: 'target',
          printed: rawQuantity(fact.figure),
          expected: rawQuantity(usual.figure),
          cells: [cellOf(usual.figure)],
          parameters: {
            printed: quantityText(fact.figure),
            other: quantityText(usual.figure),
            sheet: titleOf(audit!, usual.figure),
            tahun: fact.tahun === null ? '' : String(fact.tahun),
          },
        });
      }
  },
};

const isTyped = ({ written }: Audit, name: string): boolean =>
  written.some(({ sheet }) => sheet.name === name);

/** "Tabel 2.3", or the sheet's name: of several tables in one sheet the last whose header is above the cell. */
function titleOf({ written }: Audit, { sheet: name, row }: CellRef): string {
  const tables = written.filter(({ sheet, header }) => sheet.name === name && header.first <= row);
  const table = tables.at(-1);
  return table ? tableTitle(table) : name;
}

/** The target of the same year that most tables give, where this table's own is another: then that one is the cause. */
function usualFor({ indicators }: Audit, table: IndikatorTable, row: number) {
  for (const indicator of indicators)
    for (const { fact, usual } of otherTargets(indicator))
      if (fact.figure.sheet === table.sheet.name && fact.figure.row === row) return { fact, usual };
  return null;
}

/** A capaian that follows from another target than the one beside it stands under that target's finding. */
function underTarget(context: RuleContext, table: IndikatorTable, found: Finding): Finding {
  const other = usualFor(context.audit!, table, found.cell.row);
  if (!other) return found;
  const { figure } = other.fact;
  const iku = {
    ...table.iku,
    rows: table.iku.rows.map((row) =>
      row.row === found.cell.row ? { ...row, target: other.usual.figure, renstra: [] } : row,
    ),
  };
  const still = [...capaian.check({ ...context, inputs: { ...context.inputs, kinerja: null, iku } })];
  if (still.some(({ cell }) => cell.row === found.cell.row)) return found;
  return { ...found, status: 'derived', derivedFrom: { rule: 'target-differs', cell: cellOf(figure) } };
}

/** A printed capaian of a typed table of indicators. */
export const writtenCapaian: Rule = {
  id: 'capaian',
  family: 'across',
  *check(context) {
    const { audit, inputs } = context;
    if (!audit) return;
    const identitas = { ...inputs.identitas, tahun: audit.year };
    for (const table of tablesOf(audit.written, 'indikator')) {
      const own = { ...context, inputs: { ...inputs, identitas, kinerja: null, iku: table.iku } };
      for (const found of capaian.check(own)) yield underTarget(own, table, found);
    }
  },
};

/** An indicator that the performance agreement names and a table of realisasi over the years leaves out. */
export const writtenIndicatorMissing: Rule = {
  id: 'indicator-missing',
  family: 'across',
  *check({ audit }) {
    if (!audit) return;
    const tables = tablesOf(audit.written, 'indikator');
    const promised = tables
      .filter(({ role }) => role === 'pk' || role === 'iku')
      .flatMap(({ iku }) => iku.rows);
    for (const table of tables) {
      const columns = table.header.columns.get('realisasi') ?? [];
      if (table.role !== 'realisasi' || columns.length < 2) continue;
      const seen = new Set<string>();
      for (const { indikator } of promised) {
        if (seen.has(indikator.toLowerCase())) continue;
        seen.add(indikator.toLowerCase());
        if (table.iku.rows.some((row) => isSameName(row.indikator, indikator))) continue;
        if ([...seen].some((name) => name !== indikator.toLowerCase() && isSameName(name, indikator)))
          continue;
        yield finding({
          rule: 'indicator-missing',
          severity: 'warning',
          variant: 'table',
          cell: {
            sheet: table.sheet.name,
            row: table.header.last,
            column: table.header.columns.get('indikator')![0]!,
          },
          rowName: indikator,
          column: 'indikator',
          parameters: { name: indikator },
        });
      }
    }
  },
};
