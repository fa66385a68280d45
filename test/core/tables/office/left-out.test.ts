import fc from 'fast-check';
import type { InputKind } from '../../../../src/core/inputs/mapping';
import { INPUT_NAMES } from '../../../../src/core/plan/texts';
import type { WholeTable } from '../../../../src/core/tables/body';
import { disagreements, generated, planOf } from '../../support/generated';
import { inputsOf } from '../../support/office';
import { shown } from '../../support/shown';
import { office, type Office } from './random-office';

/** Every kind of input that the made-up offices have. */
const KINDS = [
  ...(['anggaran', 'ppks', 'kinerja', 'iku', 'renstra', 'pegawai'] as const),
  ...(['kebutuhan-pegawai', 'aset', 'kebutuhan-aset', 'identitas'] as const),
];

/** One of Anggaran and PPKS is needed. */
const isEnough = (kinds: readonly InputKind[]): boolean =>
  !(kinds.includes('anggaran') && kinds.includes('ppks'));
const PAIRS = KINDS.flatMap((kind, at) => KINDS.slice(at + 1).map((other) => [kind, other] as const)).filter(
  isEnough,
);

const withoutKinds = ({ sheets }: Office, kinds: readonly InputKind[]) =>
  KINDS.flatMap((kind) => (kinds.includes(kind) ? [] : (sheets[kind] ?? [])));

/** The body of a table as it is read. */
const body = ({ rows, columns }: WholeTable): string[][] =>
  rows.map(({ cells }) => cells.map((cell, column) => shown(cell, columns[column]!.kind)));

const names = (kinds: readonly InputKind[]) => kinds.map((kind) => INPUT_NAMES[kind]);

/** Every table that is not possible says what it needs; every other that is not as before says what is missing. */
function isToldOf(whole: Office, kinds: readonly InputKind[]): void {
  const all = generated(inputsOf(withoutKinds(whole, [])));
  const sheets = withoutKinds(whole, kinds);
  const made = generated(inputsOf(sheets));
  expect(made.tables).toHaveLength(27);
  expect(disagreements(made.plans, sheets)).toEqual([]);
  for (const { id, status, needs = [] } of made.tables) {
    if (status === 'skipped') {
      expect([id, needs]).toEqual([id, needs.filter((kind) => kinds.includes(kind))]);
      expect(daftarText(made, id)).toContain(`Memerlukan lembar ${names(needs).join(' dan ')}`);
      continue;
    }
    const [before, after] = [all, made].map(({ models }) => models.find((model) => model.id === id)!);
    if (JSON.stringify(body(before!)) === JSON.stringify(body(after!))) continue;
    const notes = [...after!.notes.map(({ value }) => value), unknownLine(made)].join(' ');
    const isNamed = names(kinds).some((name) => new RegExp(`[Ll]embar ${name}`).test(notes));
    expect([id, isNamed, notes]).toEqual([id, true, notes]);
  }
}

/** Cases of a run; the whole space is worth thousands now and then: RUNS=3000 npm run unit -- … */
const RUNS = Number(process.env.RUNS ?? 10);

test.each(names(KINDS).map((name, at) => [name, KINDS[at]!] as const))(
  'without %s what is missing is named',
  (_, kind) => {
    fc.assert(
      fc.property(office, (whole) => isToldOf(whole, [kind])),
      { numRuns: Math.ceil(RUNS / 10) },
    );
  },
);

test('without two kinds what is missing is named', () => {
  fc.assert(fc.property(office, fc.constantFrom(...PAIRS), isToldOf), { numRuns: RUNS });
});

/** What Daftar Tabel says of a table. */
function daftarText(made: ReturnType<typeof generated>, id: string): string {
  const { cells } = planOf(made, 'daftar');
  const row = cells.find(({ column, value }) => column === 1 && value === id)!.row;
  return cells
    .filter((cell) => cell.row === row)
    .map(({ value }) => String(value))
    .join(' | ');
}

/** What Daftar Tabel says that no caption can tell; "" where all is known. */
const unknownLine = (made: ReturnType<typeof generated>): string => {
  const texts = planOf(made, 'daftar').cells.map(({ value }) => String(value));
  return texts.find((text) => text.startsWith('Belum diketahui')) ?? '';
};
