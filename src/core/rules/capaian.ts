import { tablesOf } from '../audit/written';
import { namesHarm } from '../inputs/arah';
import type { Arah } from '../inputs/iku/types';
import type { KinerjaInput } from '../inputs/kinerja/types';
import { ikuYear, figureOfYear, targetOfYear } from '../inputs/iku/years';
import type { PercentFigure } from '../inputs/figure';
import { comparableNumbers, type QuantityFigure } from '../inputs/quantity';
import { containsRatio, percentInterval } from '../number/interval';
import { capaianFraction, type Fraction } from '../performance/capaian';
import type { Header } from '../sheet/header';
import type { Settings } from '../settings/settings';
import { finding, type Finding } from './finding';
import { cellOf, isLess, percentQuantity } from './kinerja-facts';
import type { Rule, RuleContext } from './rule';

type Way = 'positif' | 'selisih' | 'kebalikan';

/** A printed capaian with what it is worked out from. */
interface PrintedCapaian {
  readonly printed: PercentFigure;
  readonly target: QuantityFigure;
  readonly realisasi: QuantityFigure;
  readonly name: string;
  readonly fraction: Fraction;
  /** What it is under the other direction, where the table does not tell which one the indicator has. */
  readonly otherWay: Fraction | null;
}

const CAPS: readonly Settings['batasCapaian'][] = [null, 100, 120, 150];

const capped = (fraction: Fraction, cap: Settings['batasCapaian']): Fraction => {
  const limit = { numerator: BigInt(cap ?? 0), denominator: 100n };
  return cap !== null && isLess(limit, fraction) ? limit : fraction;
};

const agrees = ({ printed, fraction, otherWay }: PrintedCapaian, cap: Settings['batasCapaian']): boolean =>
  [fraction, otherWay].some((of) => {
    const limited = of && capped(of, cap);
    return (
      limited !== null &&
      containsRatio(percentInterval(printed.percent!), limited.numerator, limited.denominator)
    );
  });

function printedOf(
  printed: PercentFigure | null,
  target: QuantityFigure | null,
  realisasi: QuantityFigure | null,
  name: string,
  way: Way,
  otherWay: Way | null = null,
): PrintedCapaian[] {
  if (!printed?.percent || !target || !realisasi) return [];
  const numbers = comparableNumbers(target, realisasi);
  const under = (of: Way | null) => numbers && of && capaianFraction(numbers.target, numbers.realisasi, of);
  const fraction = under(way);
  return fraction ? [{ printed, target, realisasi, name, fraction, otherWay: under(otherWay) }] : [];
}

/** Kinerja, and the tables of it that the office has typed. */
const kinerjaOf = ({ inputs, audit }: RuleContext): readonly KinerjaInput[] => [
  ...(inputs.kinerja ? [inputs.kinerja] : []),
  ...tablesOf(audit?.written ?? [], 'kinerja').map((table) => table.kinerja),
];

/** The columns of printed capaian: one of Kinerja, one of each typed table of it, one of IKU. */
function columnsOf(context: RuleContext): PrintedCapaian[][] {
  const { inputs, settings } = context;
  const { iku, identitas } = inputs;
  const year = identitas.tahun ?? (iku && ikuYear(iku));
  const otherWay = (header: Header) => (header.columns.has('arah') ? null : settings.rumusNegatif);
  const way = (arah: Arah) => (arah === 'positif' ? 'positif' : settings.rumusNegatif);
  return [
    ...kinerjaOf(context).map(({ rows, header }) =>
      rows.flatMap((row) =>
        printedOf(row.capaian, row.target, row.realisasi, row.nama, way(row.arah), otherWay(header)),
      ),
    ),
    (iku?.rows ?? []).flatMap((row) =>
      printedOf(
        row.capaian,
        targetOfYear(row, year),
        figureOfYear(row.realisasi, year, true),
        row.indikator,
        way(row.arah),
        otherWay(iku!.header),
      ),
    ),
  ];
}

function wrong({ printed, target, realisasi, name, fraction }: PrintedCapaian, settings: Settings): Finding {
  const expected = percentQuantity(capped(fraction, settings.batasCapaian));
  return finding({
    rule: 'capaian',
    severity: 'error',
    cell: cellOf(printed),
    rowName: name,
    column: 'capaian',
    printed: { unit: 'percent', percent: printed.percent! },
    expected,
    cells: [cellOf(target), cellOf(realisasi)],
    parameters: { formula: settings.rumusNegatif },
  });
}

/** Rows that are taken for negative indicators on the word of their printed capaian alone, whatever they are called. */
function* presumed(context: RuleContext): Iterable<Finding> {
  const { iku } = context.inputs;
  for (const { rows, header } of [...kinerjaOf(context), ...(iku ? [iku] : [])]) {
    if (header.columns.has('arah')) continue;
    const printed = rows.flatMap((row) => {
      const isTold = namesHarm(`${'nama' in row ? row.nama : ''} ${row.indikator}`);
      return row.arah === 'negatif' && row.capaian && !isTold ? [row.capaian] : [];
    });
    const [first, ...others] = printed;
    if (!first) continue;
    yield finding({
      rule: 'capaian',
      severity: 'warning',
      variant: 'negatif',
      cell: cellOf(first),
      column: 'capaian',
      printed: { unit: 'percent', percent: first.percent! },
      cells: others.map(cellOf),
      parameters: { count: printed.length },
    });
  }
}

/**
 * A printed capaian under the office's formula. A cap that fits the whole column is accepted; else what disagrees under
 * the chosen cap is wrong.
 */
export const capaian: Rule = {
  id: 'capaian',
  family: 'across',
  *check(context) {
    for (const column of columnsOf(context)) {
      const { batasCapaian } = context.settings;
      const consistent = CAPS.some((cap) => column.every((one) => agrees(one, cap)));
      if (consistent) continue;
      for (const one of column) if (!agrees(one, batasCapaian)) yield wrong(one, context.settings);
    }
    yield* presumed(context);
  },
};
