import { columnDecimals } from '../equations/anggaran';
import { shareEquations } from '../equations/pegawai';
import type { RatioEquation, SumEquation, Term } from '../equations/equation';
import type { Figure } from '../inputs/figure';
import { programsOf } from './reference';
import type { AparaturTable, BelanjaRow, BelanjaTable, KebutuhanTable, Money } from './written';

const term = (row: BelanjaRow, measure: Money): Term[] => {
  const figure = row.amounts[measure];
  return figure ? [{ figure, name: row.name, sign: 1 }] : [];
};

const sum = (terms: readonly Term[]): bigint | null =>
  terms.reduce<bigint | null>((total, { figure }) => {
    return total === null || figure.sen === null ? null : total + figure.sen;
  }, 0n);

/**
 * The rows next below a program. A table may list kegiatan and their sub kegiatan without a kode: then some rows are
 * the sums of those right below them, and the kegiatan alone make up the program. Null where neither reading fits and
 * the rows count the money twice, so that nothing can be said.
 */
function nextBelow(program: BelanjaRow, children: readonly BelanjaRow[]): readonly BelanjaRow[] | null {
  const whole = program.amounts.anggaran?.sen;
  const flat = sum(children.flatMap((row) => term(row, 'anggaran')));
  if (whole === undefined || whole === null || flat === null || flat === whole) return children;
  const top: BelanjaRow[] = [];
  for (let at = 0; at < children.length;) {
    top.push(children[at]!);
    at += 1 + ownRows(children, at);
  }
  if (top.length < children.length && sum(top.flatMap((row) => term(row, 'anggaran'))) === whole) return top;
  return flat * 10n >= whole * 18n ? null : children;
}

/** How many rows right below a row add up to it, in anggaran; 0 when none do. */
function ownRows(rows: readonly BelanjaRow[], at: number): number {
  const whole = rows[at]!.amounts.anggaran?.sen;
  if (!whole) return 0;
  let total = 0n;
  for (let below = at + 1; below < rows.length; below++) {
    total += rows[below]!.amounts.anggaran?.sen ?? 0n;
    if (total === whole) return below - at;
    if (total > whole) return 0;
  }
  return 0;
}

/** Each printed program is the sum of the rows below it. */
export function* programSums(table: BelanjaTable): Iterable<SumEquation> {
  for (const { program, children } of programsOf(table)) {
    const below = program && children.length > 0 ? nextBelow(program, children) : null;
    if (!program || !below) continue;
    for (const measure of table.measures) {
      const result = program.amounts[measure];
      const terms = below.flatMap((row) => term(row, measure));
      if (result && result.status !== 'blank' && terms.length > 0)
        yield {
          kind: 'sum',
          rule: 'sum-of-children',
          result,
          name: program.name,
          column: measure,
          unit: 'rupiah',
          terms,
          rowKind: 'program',
          termKind: 'baris',
        };
    }
  }
}

/** Each TOTAL is the sum of the programs above it (of all rows, where there are none). */
export function* totalSums(table: BelanjaTable): Iterable<SumEquation> {
  let from = 0;
  for (const [at, total] of table.rows.entries()) {
    if (total.kind !== 'total') continue;
    const above = table.rows.slice(from, at).filter(({ kind }) => kind !== 'total');
    from = /^(?:sub|jumlah program)/i.test(total.name) ? at + 1 : 0;
    const programs = above.filter(({ kind }) => kind === 'program');
    const rows = programs.length > 0 ? programs : above;
    for (const measure of table.measures) {
      const result = total.amounts[measure];
      const terms = rows.flatMap((row) => term(row, measure));
      if (result && result.status !== 'blank' && terms.length > 0)
        yield {
          kind: 'sum',
          rule: 'grand-total',
          result,
          name: total.name,
          column: measure,
          unit: 'rupiah',
          terms,
          rowKind: 'total',
          termKind: programs.length > 0 ? 'program' : table.byKelompok ? 'kelompok' : 'baris',
        };
    }
  }
}

/** sisa = anggaran − realisasi. */
export function* balances({ rows }: BelanjaTable): Iterable<SumEquation> {
  for (const { amounts, name } of rows) {
    const { anggaran, realisasi, sisa } = amounts;
    if (!anggaran || !realisasi || !sisa || sisa.status === 'blank') continue;
    yield {
      kind: 'sum',
      rule: 'row-balance',
      result: sisa,
      name,
      column: 'sisa',
      unit: 'rupiah',
      terms: [
        { figure: anggaran, name: 'anggaran', sign: 1 },
        { figure: realisasi, name: 'realisasi', sign: -1 },
      ],
      rowKind: 'baris',
      termKind: 'baris',
    };
  }
}

/**
 * % = realisasi / anggaran. A TOTAL that is not the sum of its rows says nothing about its percentage: that is held
 * against the sums (`sumAt`).
 */
export function* percentages(
  { rows }: BelanjaTable,
  sumAt: (figure: Figure) => Figure | null,
): Iterable<RatioEquation> {
  const decimals = columnDecimals(rows.map(({ persen }) => persen));
  for (const { amounts, persen, name } of rows) {
    const { anggaran, realisasi } = amounts;
    if (!persen || persen.status === 'blank' || persen.status === 'none') continue;
    if (!anggaran || !realisasi || anggaran.sen === 0n) continue;
    yield {
      kind: 'ratio',
      rule: 'percentage',
      percent: persen,
      name,
      column: 'persen',
      unit: 'rupiah',
      part: sumAt(realisasi) ?? realisasi,
      whole: sumAt(anggaran) ?? anggaran,
      columnDecimals: decimals,
    };
  }
}

/** "Jumlah" = the people above it. Headings without people do not count. */
export function* peopleSums({ rows, shape }: AparaturTable | KebutuhanTable): Iterable<SumEquation> {
  for (const [at, total] of rows.entries()) {
    if (!total.isTotal) continue;
    const terms = rows
      .slice(0, at)
      .filter(({ isTotal }) => !isTotal)
      .map(({ orang, name }): Term => ({ figure: orang, name, sign: 1 }));
    if (terms.length === 0) continue;
    yield {
      kind: 'sum',
      rule: 'grand-total',
      result: total.orang,
      name: total.name,
      column: shape === 'aparatur' ? 'jumlah' : 'kebutuhan',
      unit: 'count',
      terms,
      rowKind: 'total',
      termKind: 'baris',
    };
  }
}

/** n / Σn: each share against the number of all people. */
export function* shares({ rows }: AparaturTable): Iterable<RatioEquation> {
  const counted = rows.filter(({ isTotal }) => !isTotal);
  const whole = sum(counted.map(({ orang, name }) => ({ figure: orang, name, sign: 1 })));
  const total = rows.find(({ isTotal }) => isTotal)?.orang ?? counted[0]?.orang;
  if (whole === null || !total) return;
  yield* shareEquations(
    rows.map(({ persen, orang, name, isTotal }) => ({
      name,
      part: isTotal ? { ...orang, sen: whole } : orang,
      persen,
    })),
    { ...total, sen: whole },
  );
}
