import { columnDecimals } from '../equations/anggaran';
import { shareEquations } from '../equations/pegawai';
import { testEquation, type RatioEquation, type SumEquation, type Term } from '../equations/equation';
import type { Figure } from '../inputs/figure';
import { countsTwice, nextBelow, type Nest } from './nesting';
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

interface Kinds {
  readonly rule: 'sum-of-children' | 'grand-total';
  readonly rowKind: 'program' | 'baris' | 'total';
  readonly termKind: 'program' | 'kelompok' | 'baris';
}

/** A printed sum is that of some rows, measure by measure. */
function* sumsOf(
  { measures }: BelanjaTable,
  whole: BelanjaRow,
  rows: readonly BelanjaRow[],
  kinds: Kinds,
): Iterable<SumEquation> {
  for (const measure of measures) {
    const result = whole.amounts[measure];
    const terms = rows.flatMap((row) => term(row, measure));
    if (result && result.status !== 'blank' && terms.length > 0)
      yield { kind: 'sum', result, name: whole.name, column: measure, unit: 'rupiah', terms, ...kinds };
  }
}

const BELOW: Kinds = { rule: 'sum-of-children', rowKind: 'baris', termKind: 'baris' };

/** Rows that are sums of those right below them: kegiatan over sub kegiatan, kelompok over jenis. */
function* nestedSums(table: BelanjaTable, nests: readonly Nest[]): Iterable<SumEquation> {
  for (const { row, children } of nests) if (children.length > 0) yield* sumsOf(table, row, children, BELOW);
}

/** The rows of a sum; where a row does not come to its own rows, these stand for it: the sum is not blamed for it. */
function termsOf(table: BelanjaTable, nests: readonly Nest[]): readonly BelanjaRow[] {
  return nests.flatMap(({ row, children }) => {
    const holds = [...nestedSums(table, [{ row, children }])].every((sum) => testEquation(sum) === 'agree');
    return holds ? [row] : children;
  });
}

/** Each printed program is the sum of the rows below it, and so is each row that has rows of its own. */
export function* programSums(table: BelanjaTable): Iterable<SumEquation> {
  for (const { program, children } of programsOf(table)) {
    if (!program || children.length === 0) continue;
    const nests = nextBelow(program, children, table.measures);
    if (countsTwice(program, nests, table.measures)) continue;
    yield* sumsOf(table, program, termsOf(table, nests), { ...BELOW, rowKind: 'program' });
    yield* nestedSums(table, nests);
  }
  for (const { rows, nests } of totalled(table)) if (!hasDetails(rows)) yield* nestedSums(table, nests);
}

const hasDetails = (rows: readonly BelanjaRow[]): boolean => rows.some(({ kind }) => kind === 'rincian');

/** Each TOTAL with the rows above that it sums: the programs, or all rows where there are none. */
function* totalled(table: BelanjaTable): Iterable<{
  readonly total: BelanjaRow;
  /** All rows above it. */
  readonly rows: readonly BelanjaRow[];
  readonly nests: readonly Nest[];
}> {
  let from = 0;
  for (const [at, total] of table.rows.entries()) {
    if (total.kind !== 'total') continue;
    const rows = table.rows.slice(from, at).filter(({ kind }) => kind !== 'total');
    from = /^(?:sub|jumlah program)/i.test(total.name) ? at + 1 : 0;
    const programs = rows.filter(({ kind }) => kind === 'program');
    yield { total, rows, nests: nextBelow(total, programs.length > 0 ? programs : rows, table.measures) };
  }
}

/** Each TOTAL is the sum of the programs above it (of all rows, where there are none). */
export function* totalSums(table: BelanjaTable): Iterable<SumEquation> {
  for (const { total, rows, nests } of totalled(table)) {
    const hasPrograms = rows.some(({ name }) => /^program\b/i.test(name));
    yield* sumsOf(table, total, termsOf(table, nests), {
      rule: 'grand-total',
      rowKind: 'total',
      termKind: table.byKelompok ? 'kelompok' : hasPrograms ? 'program' : 'baris',
    });
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
