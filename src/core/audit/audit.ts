import type { Equation, Verdict } from '../equations/equation';
import type { Inputs } from '../inputs/choose';
import { ikuYear } from '../inputs/iku/years';
import type { Budget } from '../tables/budget';
import { isOfReport } from './caption';
import { indicatorsOf, type Indicator } from './indicators';
import { matchRows, referenceOf, type Reference, type RowMatch } from './reference';
import { tablesOf, type BelanjaTable, type WrittenTable } from './written';

/** What the rules about typed tables are given. */
export interface Audit {
  /** Every table that was found, of whatever year. */
  readonly all: readonly WrittenTable[];
  /** Those of the report's year and period: only these can contradict each other. */
  readonly written: readonly WrittenTable[];
  readonly reference: Reference | null;
  /** Which rows of each table of money are which of the reference. */
  readonly matches: ReadonlyMap<BelanjaTable, readonly RowMatch[]>;
  readonly indicators: readonly Indicator[];
  /** The report's year; null when nothing tells. */
  readonly year: number | null;
  /** Tests an equation once and counts it. Equations of typed tables are not explained by causes. */
  readonly test: (equation: Equation) => Verdict;
}

function yearOf({ identitas, iku }: Inputs, written: readonly WrittenTable[]): number | null {
  if (identitas.tahun !== null) return identitas.tahun;
  const named = iku && ikuYear(iku);
  if (named) return named;
  const years = written.flatMap(({ caption }) => (caption.tahun.length === 1 ? caption.tahun : []));
  return years.length === 0 ? null : Math.max(...years);
}

/** Sets out the typed tables of a workbook; null when it has none. */
export function auditOf(inputs: Inputs, budget: Budget | null, test: Audit['test']): Audit | null {
  const all = inputs.written ?? [];
  if (all.length === 0) return null;
  const year = yearOf(inputs, all);
  const written = all.filter(({ caption }) => isOfReport(caption, { ...inputs.identitas, tahun: year }));
  const reference = referenceOf(budget, written);
  return {
    all,
    written,
    reference,
    matches: new Map(
      tablesOf(written, 'belanja').map((table) => [
        table,
        reference && reference.table !== table && !table.byKelompok ? matchRows(table, reference) : [],
      ]),
    ),
    indicators: indicatorsOf(written, inputs.iku, year),
    year,
    test,
  };
}
