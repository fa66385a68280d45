import fc from 'fast-check';
import { check } from '../../../../src/core/check';
import { readInputs, type Inputs } from '../../../../src/core/inputs/choose';
import { address } from '../../../../src/core/sheet/address';
import type { CellValue, SheetSnapshot } from '../../../../src/core/sheet/snapshot';
import { PERCENT_NOTATIONS, writePercent, type PercentNotation } from '../../support/budget/notation';
import { Random } from '../../support/budget/random';
import { sheetFromRows } from '../../support/sheet';

/** How a count is written. */
const COUNT_NOTATIONS = ['number', 'bare', 'dots', 'padded', 'spaces', 'orang', 'dots orang'] as const;
type CountNotation = (typeof COUNT_NOTATIONS)[number];

interface PpksLayout {
  readonly seed: number;
  readonly types: number;
  /** Types below headings with a sum of their own (A. ANAK), types below headings without, or a plain list. */
  readonly groups: 'none' | 'sums' | 'headings';
  readonly titleRows: number;
  readonly moveRight: number;
  readonly hasNumber: boolean;
  readonly numberRow: boolean;
  readonly total: 'none' | 'JUMLAH' | 'TOTAL' | 'Jumlah Total';
  readonly header: 0 | 1 | 2;
  readonly count: CountNotation;
  readonly percent: PercentNotation | 'none';
  readonly isReordered: boolean;
  readonly hasNotes: boolean;
}

const anyLayout: fc.Arbitrary<PpksLayout> = fc.record({
  seed: fc.integer({ min: 1, max: 2 ** 30 }),
  types: fc.integer({ min: 2, max: 26 }),
  groups: fc.constantFrom('none', 'none', 'sums', 'headings'),
  titleRows: fc.integer({ min: 0, max: 4 }),
  moveRight: fc.integer({ min: 0, max: 2 }),
  hasNumber: fc.boolean(),
  numberRow: fc.boolean(),
  total: fc.constantFrom('none', 'JUMLAH', 'TOTAL', 'Jumlah Total'),
  header: fc.constantFrom(0, 1, 2),
  count: fc.constantFrom(...COUNT_NOTATIONS),
  percent: fc.constantFrom('none', ...PERCENT_NOTATIONS),
  isReordered: fc.boolean(),
  hasNotes: fc.boolean(),
});

/** Where nothing numbers the lines, a heading with a sum looks like any other type. */
const layout = anyLayout.filter(({ groups, hasNumber }) => groups !== 'sums' || hasNumber);

const HEADERS = [
  { no: 'No', jenis: 'Jenis PPKS', populasi: 'Populasi', realisasi: 'Realisasi', persen: '%' },
  {
    no: 'NO.',
    jenis: 'NAMA PPKS',
    populasi: 'JUMLAH PPKS',
    realisasi: 'TERTANGANI',
    persen: 'Persentase (%)',
  },
  {
    no: 'No',
    jenis: 'URAIAN',
    populasi: 'POPULASI\n(ORANG)',
    realisasi: 'REALISASI PENANGANAN',
    persen: 'PERSEN',
  },
] as const;

function writeCount(count: number, notation: CountNotation): CellValue {
  const dots = String(count).replace(/\B(?=(?:\d{3})+$)/g, '.');
  switch (notation) {
    case 'number':
      return count;
    case 'dots':
      return dots;
    case 'padded':
      return ` ${count} `;
    case 'spaces':
      return dots.replaceAll('.', ' ');
    case 'orang':
      return `${count} Orang`;
    case 'dots orang':
      return `${dots} orang`;
    default:
      return String(count);
  }
}

interface Line {
  readonly no: string | null;
  readonly name: string;
  readonly kind: 'type' | 'group' | 'total';
  populasi: number | null;
  realisasi: number | null;
}

const sum = (lines: readonly Line[], measure: 'populasi' | 'realisasi'): number =>
  lines.reduce((total, line) => total + (line[measure] ?? 0), 0);

/** The lines of a consistent sheet. */
function linesOf({ seed, types, groups, total }: PpksLayout): Line[] {
  const random = new Random(seed);
  const lines: Line[] = [];
  const all = Array.from({ length: types }, (_, n): Line => {
    const populasi = random.between(1, random.pick([40, 900, 25_000, 480_000]));
    const realisasi = random.between(0, populasi);
    return { no: String(n + 1), name: `Penyandang Masalah ke-${n + 1}`, kind: 'type', populasi, realisasi };
  });
  const size = groups === 'none' ? types : Math.max(2, Math.ceil(types / 3));
  for (let first = 0, n = 0; first < types; first += size, n++) {
    const own = all.slice(first, first + size);
    if (groups !== 'none') {
      const isSum = groups === 'sums';
      const [populasi, realisasi] = [sum(own, 'populasi'), sum(own, 'realisasi')];
      const figures = isSum ? { populasi, realisasi } : { populasi: null, realisasi: null };
      lines.push({ no: 'ABCDEFGHIJKLM'[n]!, name: `KELOMPOK ${n + 1}`, kind: 'group', ...figures });
    }
    lines.push(...own);
  }
  if (total !== 'none')
    lines.push({
      no: null,
      name: total,
      kind: 'total',
      populasi: sum(all, 'populasi'),
      realisasi: sum(all, 'realisasi'),
    });
  return lines;
}

interface Rendered {
  readonly sheet: SheetSnapshot;
  /** Where each count of a line stands; those that some equation speaks of. */
  readonly counts: readonly {
    readonly line: number;
    readonly measure: 'populasi' | 'realisasi';
    readonly cell: string;
  }[];
}

function render(how: PpksLayout, lines: readonly Line[]): Rendered {
  const words = HEADERS[how.header];
  const measures = how.isReordered
    ? (['realisasi', 'populasi'] as const)
    : (['populasi', 'realisasi'] as const);
  const columns = [
    ...(how.hasNumber ? (['no'] as const) : []),
    'jenis' as const,
    ...measures,
    ...(how.percent === 'none' ? [] : (['persen'] as const)),
  ];
  const blank = new Array<CellValue>(how.moveRight).fill(null);
  const formats: Record<string, string> = {};
  const rows: CellValue[][] = Array.from({ length: how.titleRows }, (_, n) => [
    ['DATA PPKS DAN PENANGANANNYA', 'DINAS SOSIAL', 'TAHUN 2024', null][n]!,
  ]);
  rows.push([...blank, ...columns.map((column) => words[column])]);
  if (how.numberRow) rows.push([...blank, ...columns.map((_, n) => `(${n + 1})`)]);
  const counts: Rendered['counts'][number][] = [];
  // The printed percentages are those of the consistent sheet: a slip changes a count, not its percentage.
  const printed = linesOf(how);
  lines.forEach((line, index) => {
    const row = rows.length;
    const cells = columns.map((column, at): CellValue => {
      const place = how.moveRight + at;
      if (column === 'no') return line.no;
      if (column === 'jenis') return line.name;
      if (column === 'persen') {
        const { populasi, realisasi } = printed[index]!;
        if (populasi === null || how.percent === 'none') return null;
        const written = writePercent(BigInt(realisasi!), BigInt(populasi), how.percent);
        formats[address(row, place)] = written.format;
        return written.value;
      }
      const count = line[column];
      if (count === null) return null;
      counts.push({ line: index, measure: column, cell: address(row, place) });
      return writeCount(count, how.count);
    });
    rows.push([...blank, ...cells]);
  });
  if (how.hasNotes) rows.push([], ['Sumber: Data Dinas Sosial, 31 Desember 2024']);
  return { sheet: sheetFromRows('PPKS', rows, { numberFormats: formats }), counts };
}

function read(sheet: SheetSnapshot): Inputs {
  const result = readInputs([sheet]);
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.inputs;
}

test('a consistent PPKS sheet gives no error or warning and the right figures, in any layout', () => {
  fc.assert(
    fc.property(layout, (how) => {
      const lines = linesOf(how);
      const inputs = read(render(how, lines).sheet);
      const findings = check(inputs).findings.filter(({ severity }) => severity !== 'info');
      expect(findings.map(({ rule, variant }) => `${rule} ${variant ?? ''}`)).toEqual([]);
      const types = lines.filter(({ kind }) => kind === 'type');
      expect(inputs.ppks!.rows.map(({ populasi, realisasi }) => [populasi.sen, realisasi.sen])).toEqual(
        types.map(({ populasi, realisasi }) => [BigInt(populasi!) * 100n, BigInt(realisasi!) * 100n]),
      );
    }),
    { numRuns: 150 },
  );
});

test('one changed count gives an error whose arithmetic has that cell, wherever something holds it', () => {
  fc.assert(
    fc.property(
      layout.filter(({ total, groups }) => total !== 'none' || groups === 'sums'),
      fc.nat(),
      fc.integer({ min: 1, max: 5000 }),
      (how, pick, more) => {
        const lines = linesOf(how);
        const { counts } = render(how, lines);
        const { line, measure, cell } = counts[pick % counts.length]!;
        const changed = lines.map((own, n) =>
          n === line ? { ...own, [measure]: own[measure]! + more } : own,
        );
        const { findings } = check(read(render(how, changed).sheet));
        const speaking = findings.filter(
          (finding) =>
            finding.severity === 'error' &&
            [finding.cell, ...finding.cells].some((ref) => address(ref.row, ref.column) === cell),
        );
        expect(speaking.length).toBeGreaterThan(0);
      },
    ),
    { numRuns: 150 },
  );
});
