import type { IkuInput, IkuRow } from '../inputs/iku/types';
import { figureOfYear, ikuYear } from '../inputs/iku/years';
import type { PpksInput } from '../inputs/ppks/types';
import type { QuantityFigure } from '../inputs/quantity';
import { comparedName } from '../matching/names';
import { containsRatio, percentInterval } from '../number/interval';
import { percentOf } from '../number/percent';
import { power10, type Scaled } from '../number/scaled';
import { ppksTotals } from '../tables/data-ppks';
import { finding, type Finding } from './finding';
import { cellOf, quantityText, rawQuantity } from './kinerja-facts';
import type { Rule } from './rule';

/** What a printed number stands for, in units of 10⁻ᵈ⁻¹: so that 84,7 and 84,67 agree and 84,6 does not. */
function mayBeEqual(a: Scaled, b: Scaled): boolean {
  const decimals = Math.max(a.decimals, b.decimals) + 1;
  const value = ({ digits, decimals: own }: Scaled) => digits * power10(decimals - own);
  const half = ({ decimals: own }: Scaled) => power10(decimals - own) / 2n;
  const distance = value(a) - value(b);
  const size = distance < 0n ? -distance : distance;
  return a.decimals === b.decimals ? size === 0n : size <= half(a) + half(b);
}

interface Fact {
  readonly row: IkuRow;
  readonly tahun: number | null;
  readonly figure: QuantityFigure;
}

/** Realisasi of the same indicator and year, wherever it stands in the sheet. */
function factsOf({ rows }: IkuInput): ReadonlyMap<string, readonly Fact[]> {
  const facts = new Map<string, Fact[]>();
  for (const row of rows)
    for (const { tahun, figure } of row.realisasi) {
      if (figure.status !== 'read' || !figure.number) continue;
      const key = `${comparedName(row.indikator).text}|${tahun ?? ''}|${figure.percent}`;
      facts.set(key, [...(facts.get(key) ?? []), { row, tahun, figure }]);
    }
  return facts;
}

function differing(fact: Fact, other: Fact): Finding {
  return finding({
    rule: 'same-fact-differs',
    severity: 'error',
    variant: 'indicator',
    cell: cellOf(fact.figure),
    rowName: fact.row.indikator,
    column: 'realisasi',
    printed: rawQuantity(fact.figure),
    expected: rawQuantity(other.figure),
    cells: [cellOf(other.figure)],
    parameters: {
      printed: quantityText(fact.figure),
      other: quantityText(other.figure),
      tahun: fact.tahun === null ? '' : String(fact.tahun),
    },
  });
}

/** The percentage of the PPKS sheet against the one that the IKU sheet says comes from there. */
function* againstPpks(iku: IkuInput, ppks: PpksInput, year: number | null): Iterable<Finding> {
  const { populasi, realisasi } = ppksTotals(ppks);
  const percent = percentOf(realisasi, populasi);
  if (!percent) return;
  for (const row of iku.rows) {
    const figure = row.fromPpks ? figureOfYear(row.realisasi, year, true) : null;
    if (!figure?.number || !figure.percent) continue;
    if (containsRatio(percentInterval(figure.number), realisasi, populasi)) continue;
    yield finding({
      rule: 'same-fact-differs',
      severity: 'error',
      variant: 'ppks',
      cell: cellOf(figure),
      rowName: row.indikator,
      column: 'realisasi',
      printed: { unit: 'percent', percent: figure.number },
      expected: { unit: 'percent', percent },
      cells: ppks.totals.slice(0, 1).flatMap((total) => [cellOf(total.realisasi), cellOf(total.populasi)]),
      parameters: { tahun: year === null ? '' : String(year) },
    });
  }
}

/** One fact (same name, year and unit) with different figures: 84,67% and 84,6%. */
export const sameFactDiffers: Rule = {
  id: 'same-fact-differs',
  family: 'across',
  *check({ inputs: { iku, ppks, identitas } }) {
    if (!iku) return;
    for (const [first, ...others] of factsOf(iku).values())
      for (const other of others)
        if (!mayBeEqual(first!.figure.number!, other.figure.number!)) yield differing(other, first!);
    if (ppks) yield* againstPpks(iku, ppks, identitas.tahun ?? ikuYear(iku));
  },
};
