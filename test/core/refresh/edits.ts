import fc from 'fast-check';
import type { CellValue, SheetSnapshot } from '../../../src/core/sheet/snapshot';
import { sheetFromRows } from '../support/sheet';

/** A sub kegiatan, or a type of PPKS: two figures that the tables are made of. */
export interface Line {
  readonly id: string;
  readonly name: string;
  readonly first: number;
  readonly second: number;
}

export interface Source {
  readonly budget: readonly Line[];
  readonly people: readonly Line[];
}

const amount = fc.integer({ min: 0, max: 9_000_000 });
const line = (id: fc.Arbitrary<string>, name: (id: string) => string): fc.Arbitrary<Line> =>
  fc.record({ id, first: amount, second: amount }).map((made) => ({ ...made, name: name(made.id) }));
const two = (n: number): string => String(n).padStart(2, '0');
const kode = fc
  .tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 2 }), fc.integer({ min: 1, max: 5 }))
  .map(([p, k, s]) => `1.06.${two(p)}.2.${two(k)}.000${s}`);
const jenis = fc.integer({ min: 1, max: 9 }).map((n) => `Penerima ${n}`);

const lines = (id: fc.Arbitrary<string>, name: (id: string) => string): fc.Arbitrary<Line[]> =>
  fc.uniqueArray(line(id, name), { selector: (one) => one.id, minLength: 1, maxLength: 12 });

export const source: fc.Arbitrary<Source> = fc.record({
  budget: lines(kode, (id) => `Sub ${id}`),
  people: lines(jenis, (id) => id),
});

/** What an office does to its source between two generations. */
type Edit =
  | { readonly kind: 'change' | 'remove' | 'rename'; readonly at: number; readonly to: number }
  | { readonly kind: 'insert'; readonly at: number; readonly line: Line }
  | { readonly kind: 'sort' };

const at = fc.nat(20);
const edit = (id: fc.Arbitrary<string>, name: (id: string) => string): fc.Arbitrary<Edit> =>
  fc.oneof(
    fc.record({ kind: fc.constantFrom('change', 'remove', 'rename'), at, to: amount }),
    fc.record({ kind: fc.constant('insert'), at, line: line(id, name) }),
    fc.constant({ kind: 'sort' } as const),
  );

export const edits = fc.record({
  budget: fc.array(
    edit(kode, (id) => `Sub ${id}`),
    { maxLength: 6 },
  ),
  people: fc.array(
    edit(jenis, (id) => id),
    { maxLength: 4 },
  ),
});

function edited(before: readonly Line[], changes: readonly Edit[]): Line[] {
  return changes.reduce(
    (all: Line[], change) => {
      if (change.kind === 'sort') return [...all].reverse();
      const place = change.at % (all.length + 1);
      if (change.kind === 'insert')
        return all.some(({ id }) => id === change.line.id) ? all : all.toSpliced(place, 0, change.line);
      const old = all[place];
      if (!old) return all;
      if (change.kind === 'remove') return all.length === 1 ? all : all.toSpliced(place, 1);
      if (change.kind === 'rename') return all.toSpliced(place, 1, { ...old, name: `${old.name} (baru)` });
      return all.toSpliced(place, 1, { ...old, first: change.to });
    },
    [...before],
  );
}

/** A renamed type of PPKS is another row: nothing else tells which one it was. */
export const after = (
  { budget, people }: Source,
  changes: { budget: readonly Edit[]; people: readonly Edit[] },
) => ({
  budget: edited(budget, changes.budget),
  people: edited(people, changes.people).map((one) => ({ ...one, id: one.name })),
});

const PROGRAM = /^1\.06\.\d\d/;

/** The two sheets; programs stand where their first sub kegiatan does, and print nothing. */
export function sheetsOf({ budget, people }: Source): readonly SheetSnapshot[] {
  const rows: CellValue[][] = [['Kode', 'Uraian', 'Anggaran', 'Realisasi']];
  const known = new Set<string>();
  for (const { id, name, first, second } of budget) {
    const program = PROGRAM.exec(id)![0];
    if (!known.has(program)) rows.push([program, `PROGRAM ${program}`, null, null]);
    known.add(program);
    rows.push([id, name, first, second]);
  }
  const types = people.map(({ name, first, second }, index): CellValue[] => [index + 1, name, first, second]);
  return [
    sheetFromRows('Anggaran', rows),
    sheetFromRows('PPKS', [['No', 'Jenis PPKS', 'Populasi', 'Realisasi'], ...types]),
  ];
}
