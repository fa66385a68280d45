import type { Inputs } from '../inputs/choose';
import type { Figure, PercentFigure } from '../inputs/figure';
import { STAFF_GROUPINGS, type StaffCount, type StaffGroup } from '../inputs/pegawai/types';
import { columnDecimals } from './anggaran';
import type { RatioEquation, SumEquation } from './equation';

/** Several counts as one figure that remembers their cells. */
export function staffSum(counts: readonly StaffCount[]): Figure {
  const figures = counts.flatMap((count) => count.figures);
  const isUnread = figures.some(({ sen }) => sen === null);
  return {
    ...figures[0]!,
    status: isUnread ? 'unreadable' : 'read',
    sen: isUnread ? null : figures.reduce((sum, { sen }) => sum + sen!, 0n),
    parts: figures,
  };
}

/** The groups of a sheet of staff counts; none of a list, which prints no counts. */
export function countedGroups({ pegawai }: Pick<Inputs, 'pegawai'>): readonly StaffGroup[] {
  if (!pegawai || pegawai.isList) return [];
  return STAFF_GROUPINGS.flatMap((grouping) => {
    const group = pegawai.groups[grouping];
    return group && group.counts.length > 0 ? [group] : [];
  });
}

const sumEquation = (
  result: Figure,
  column: string,
  terms: readonly (readonly [name: string, figure: Figure])[],
): SumEquation => ({
  kind: 'sum',
  rule: 'grand-total',
  result,
  name: 'Jumlah',
  column,
  unit: 'count',
  terms: terms.map(([name, figure]) => ({ figure, name, sign: 1 })),
  rowKind: 'total',
  termKind: 'baris',
});

/** Jumlah of staff, and TOTAL of needed staff, = Σ of their rows. */
export function* staffTotalEquations(
  inputs: Pick<Inputs, 'pegawai' | 'kebutuhanPegawai'>,
): Iterable<SumEquation> {
  for (const { counts, total } of countedGroups(inputs))
    if (total)
      yield sumEquation(
        total.figure,
        'jumlah',
        counts.map(({ label, figures }) => [label.text, figures[0]!]),
      );
  const needed = inputs.kebutuhanPegawai;
  if (needed?.total && needed.rows.length > 0)
    yield sumEquation(
      needed.total,
      'kebutuhan',
      needed.rows.map(({ jabatan, kebutuhan }) => [jabatan.text, kebutuhan]),
    );
}

/** A row of counts with its printed share. */
export interface SharedCount {
  readonly name: string;
  readonly part: Figure;
  readonly persen: PercentFigure | null;
}

/** A printed share = n / Σn; that the column adds up to 100% proves nothing. */
export function* shareEquations(rows: readonly SharedCount[], whole: Figure): Iterable<RatioEquation> {
  const decimals = columnDecimals(rows.map(({ persen }) => persen));
  for (const { name, part, persen } of rows)
    if (persen?.status === 'read' || persen?.status === 'unreadable')
      yield {
        kind: 'ratio',
        rule: 'share',
        percent: persen,
        name,
        column: 'persen',
        unit: 'count',
        part,
        whole,
        columnDecimals: decimals,
      };
}

/** The shares that a sheet of staff counts prints. */
export function* staffShareEquations(inputs: Pick<Inputs, 'pegawai'>): Iterable<RatioEquation> {
  for (const { counts, total } of countedGroups(inputs)) {
    const whole = staffSum(counts);
    if (whole.sen === 0n) continue;
    const rows = counts.map(({ label, figures, persen }) => ({
      name: label.text,
      part: figures[0]!,
      persen,
    }));
    yield* shareEquations(
      total ? [...rows, { name: 'Jumlah', part: whole, persen: total.persen }] : rows,
      whole,
    );
  }
}
