import type { IkuInput, IkuRow, YearFigure } from '../inputs/iku/types';
import type { QuantityFigure } from '../inputs/quantity';
import type { Scaled } from '../number/scaled';
import { rescale } from '../number/scaled';
import { isSameName } from './same-name';
import { tablesOf, type IndikatorTable, type WrittenTable } from './written';

/** A target or realisasi of one indicator, and the table that prints it (null: the IKU sheet). */
export interface IndicatorFact {
  readonly figure: QuantityFigure;
  readonly tahun: number | null;
  readonly role: IndikatorTable['role'] | null;
}

/** One indicator with what all tables say of it. */
export interface Indicator {
  readonly name: string;
  /** Its first row, for the place of findings that are about no figure. */
  readonly row: IkuRow;
  readonly sheet: string;
  readonly targets: readonly IndicatorFact[];
  readonly realisasi: readonly IndicatorFact[];
}

interface Open extends Indicator {
  readonly targets: IndicatorFact[];
  readonly realisasi: IndicatorFact[];
}

const isTold = (figure: QuantityFigure | null): figure is QuantityFigure =>
  figure !== null && figure.status !== 'blank';

function targetsOf(row: IkuRow, role: IndikatorTable['role'] | null, year: number | null): IndicatorFact[] {
  const own: readonly (readonly [QuantityFigure | null, IndikatorTable['role'] | null])[] = [
    [row.targetIku, 'iku'],
    [row.targetPk, 'pk'],
    [row.target, role],
  ];
  return [
    ...own.flatMap(([figure, of]) => (isTold(figure) ? [{ figure, tahun: year, role: of }] : [])),
    ...row.renstra.flatMap(({ tahun, figure }) =>
      isTold(figure) ? [{ figure, tahun, role: 'renstra' as const }] : [],
    ),
  ];
}

const factsOf = (years: readonly YearFigure[], role: IndikatorTable['role'] | null, year: number | null) =>
  years.flatMap(({ tahun, figure }) => (isTold(figure) ? [{ figure, tahun: tahun ?? year, role }] : []));

/** The indicators of all tables and the IKU sheet, each once, in the order in which they first appear. */
export function indicatorsOf(
  written: readonly WrittenTable[],
  iku: IkuInput | null,
  year: number | null,
): readonly Indicator[] {
  const sources: readonly { readonly iku: IkuInput; readonly role: IndikatorTable['role'] | null }[] = [
    ...(iku ? [{ iku, role: null }] : []),
    ...tablesOf(written, 'indikator'),
  ];
  const indicators: Open[] = [];
  for (const { iku: input, role } of sources)
    for (const row of input.rows) {
      let known = indicators.find(({ name }) => isSameName(name, row.indikator));
      if (!known) {
        known = { name: row.indikator, row, sheet: input.sheet.name, targets: [], realisasi: [] };
        indicators.push(known);
      }
      known.targets.push(...targetsOf(row, role, year));
      known.realisasi.push(...factsOf(row.realisasi, role, year));
    }
  return indicators;
}

/** All facts of the indicators as one IKU sheet, so that the rules of that sheet hold for the tables together. */
export function mergedIku(indicators: readonly Indicator[], pattern: IkuInput): IkuInput {
  return {
    ...pattern,
    rows: indicators.map(({ row, targets, realisasi }) => ({
      ...row,
      targetIku: null,
      targetPk: null,
      target: null,
      renstra: targets.map(({ tahun, figure }) => ({ tahun, figure })),
      realisasi: realisasi.map(({ tahun, figure }) => ({ tahun, figure })),
    })),
  };
}

/** A percentage, a score or a count as it is compared: "100|%"; a grade without a score by its letter. */
export function comparedQuantity({ number, percent, predikat, satuan }: QuantityFigure): string {
  if (!number) return predikat;
  return `${plain(number)}|${percent ? '%' : satuan.toLowerCase()}|${predikat}`;
}

/** A number without the zeros behind its decimal mark. */
function plain(number: Scaled): string {
  let decimals = number.decimals;
  while (decimals > 0 && rescale({ digits: number.digits, decimals }, decimals) % 10n === 0n) {
    number = { digits: number.digits / 10n, decimals: --decimals };
  }
  return `${number.digits}e${decimals}`;
}

/** Two targets that cannot both hold: another number, unit or grade. A lone grade is held against grades only. */
export function contradicts(a: QuantityFigure, b: QuantityFigure): boolean {
  if (a.predikat !== '' && b.predikat !== '' && a.predikat !== b.predikat) return true;
  if (!a.number || !b.number) return false;
  if (a.percent !== b.percent) return true;
  return plain(a.number) !== plain(b.number);
}
