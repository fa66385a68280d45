import type { QuantityFigure } from '../quantity';
import type { IkuInput, IkuRow, YearFigure } from './types';

/** The last year that the columns of realisasi (else of targets) name; null when they name none. */
export function ikuYear({ rows }: IkuInput): number | null {
  const years = rows.flatMap(({ realisasi, renstra }) => {
    const named = realisasi.flatMap(({ tahun }) => tahun ?? []);
    return named.length > 0 ? named : renstra.flatMap(({ tahun }) => tahun ?? []);
  });
  return years.length === 0 ? null : Math.max(...years);
}

/** The last year with a Renstra target. */
export function lastRenstraYear({ rows }: IkuInput): number | null {
  const years = rows.flatMap(({ renstra }) => renstra.flatMap(({ tahun }) => tahun ?? []));
  return years.length === 0 ? null : Math.max(...years);
}

/** The figure of a year; one without a year counts as the report's. Null where there is no such column. */
export function figureOfYear(
  figures: readonly YearFigure[],
  year: number | null,
  isReportYear: boolean,
): QuantityFigure | null {
  const exact = figures.filter(({ tahun }) => tahun !== null && tahun === year);
  const found = exact.length > 0 ? exact : figures.filter(({ tahun }) => tahun === null && isReportYear);
  return (found.find(({ figure }) => figure.status === 'read') ?? found[0])?.figure ?? null;
}

const isFilled = (figure: QuantityFigure | null): figure is QuantityFigure =>
  figure !== null && figure.status !== 'blank';

/** The target of the report's year: performance agreement, else a plain one, else the decree's, else the Renstra's. */
export function targetOfYear(row: IkuRow, year: number | null): QuantityFigure | null {
  const own = [row.targetPk, row.target, row.targetIku].find(isFilled);
  return own ?? figureOfYear(row.renstra, year, true);
}
