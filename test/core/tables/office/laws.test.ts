import fc from 'fast-check';
import { check } from '../../../../src/core/check';
import type { Generated } from '../../../../src/core/generate';
import type { Inputs } from '../../../../src/core/inputs/choose';
import { percentOf } from '../../../../src/core/number/percent';
import { DEFAULTS, type Settings } from '../../../../src/core/settings/settings';
import type { WholeTable } from '../../../../src/core/tables/body';
import type { TableRow } from '../../../../src/core/tables/table';
import { realisasiOf, sumAmounts, type Node } from '../../support/budget/model';
import { disagreements, generated } from '../../support/generated';
import { inputsOf } from '../../support/office';
import { shownColumns } from '../../support/shown';
import { levelsOf, office, type Office } from './random-office';

/** Cases of a run; the whole space is worth thousands now and then: RUNS=5000 npm run unit -- … */
const RUNS = Number(process.env.RUNS ?? 30);

/** Everything that is made of an office, and its tables by number. */
class Report {
  readonly inputs: Inputs;
  readonly made: Generated;

  constructor(readonly office: Office) {
    this.inputs = inputsOf(Object.values(office.sheets));
    this.made = generated(this.inputs);
  }

  toString(): string {
    return this.office.toString();
  }

  table(id: string): WholeTable {
    return this.made.models.find((model) => model.id === id)!;
  }

  cell(id: string, row: TableRow, key: string) {
    return row.cells[this.table(id).columns.findIndex((column) => column.key === key)];
  }

  /** A figure of the last row. */
  total(id: string, key: string): bigint {
    return this.cell(id, this.table(id).rows.at(-1)!, key)!.value as bigint;
  }

  /** The amount that the footnote says is left out, in sen; 0 without one. */
  hidden(id: string): bigint {
    const words = this.table(id).notes.map(({ value }) => String(value));
    const said = words.flatMap(
      (text) => /^Tidak termasuk Program Penunjang Rp([\d.]+(?:,\d\d)?) /.exec(text) ?? [],
    );
    const [whole, sen = '00'] = (said[1] ?? '0').replaceAll('.', '').split(',');
    return BigInt(whole!) * 100n + BigInt(sen);
  }
}

const report = office.map((own) => new Report(own)).filter(({ inputs }) => !inputs.anggaran!.twAmbiguous);

/** What holds for every report of any office. */
const LAWS: Record<string, (made: Report) => void> = {};
const law = (name: string, holds: (made: Report) => void): void => {
  LAWS[name] = holds;
};

law('1.5, 3.8 and 3.9 come to the same, which is what the leaves add up to', (made) => {
  for (const key of ['anggaran', 'realisasi', 'persen']) {
    expect(made.total('3.8', key)).toBe(made.total('1.5', key));
    expect(made.total('3.9', key)).toBe(made.total('1.5', key));
  }
  expect(made.total('3.8', 'sisa')).toBe(made.total('1.5', 'sisa'));
  expect(made.total('1.5', 'sisa')).toBe(made.total('1.5', 'anggaran') - made.total('1.5', 'realisasi'));
  const { anggaran, realisasi, sisa } = made.made.figures;
  expect([anggaran, realisasi, sisa]).toEqual(
    ['anggaran', 'realisasi', 'sisa'].map((key) => made.total('1.5', key)),
  );
  if (!made.office.isExact) return;
  const { total } = made.office.budget;
  expect([anggaran, realisasi]).toEqual([total.anggaran, realisasiOf(total)]);
});

law(
  'what 2.6, 2.8, 2.9, 3.4 and 3.5 leave out is said below them, and with it they come to TOTAL',
  (made) => {
    const whole = made.total('1.5', 'anggaran');
    expect(made.total('2.9', 'anggaran') + made.hidden('2.9')).toBe(whole);
    expect(made.total('2.8', 'anggaran') + made.hidden('2.8')).toBe(whole);
    expect(made.total('3.4', 'target') + made.hidden('3.4')).toBe(whole);
    expect(made.hidden('3.5')).toBe(made.hidden('2.9'));
    const hasMurni = made.inputs.anggaran!.hasMurniAndPerubahan;
    if (!hasMurni) expect(made.total('2.6', 'anggaran')).toBe(made.total('2.8', 'anggaran'));
    else if (made.office.isExact)
      expect(made.total('2.6', 'anggaran') + made.hidden('2.6')).toBe(made.office.budget.total.murni);
  },
);

law('2.9, 3.4 and 3.5 list the same programs, and 2.9 and 3.4 the same amounts', (made) => {
  const programs = (id: string, ...keys: string[]) => shownColumns(made.table(id), 'program', ...keys);
  const of29 = programs('2.9', 'anggaran', 'realisasi').slice(0, -1);
  const of34 = programs('3.4', 'target', 'realisasi').slice(0, -1);
  expect([...of34].sort()).toEqual([...of29].sort());
  expect(programs('3.5')).toEqual(of34.map(([name]) => [name]));
  expect(programs('2.6').slice(0, -1)).toEqual(of29.map(([name]) => [name]));
  expect(made.total('3.4', 'realisasi')).toBe(made.total('2.9', 'realisasi'));
});

/** Σ over the leaves of a kode in all units. */
function amountsOf({ budget }: Office, kode: string) {
  const found: Node[] = [];
  const visit = (node: Node): void => {
    if (node.kode === kode) found.push(node);
    else node.children.forEach(visit);
  };
  budget.roots.forEach(visit);
  return sumAmounts(found.map(({ amounts }) => amounts));
}

law('3.10: the absorption of every row is Σ realisasi / Σ anggaran of what stands below its kode', (made) => {
  if (!made.office.isExact) return;
  const rows = made.inputs.kinerja!.rows;
  const shown = [...made.table('3.10').rows];
  expect(shown).toHaveLength(levelsOf(made.office.budget.roots).size);
  rows.forEach((row, at) => {
    const cell = made.cell('3.10', shown[at]!, 'serapan');
    if (cell === undefined) return expect(row.level).toBe('program');
    const amounts = amountsOf(made.office, row.kode!.text);
    expect(cell.value).toBe(percentOf(realisasiOf(amounts), amounts.anggaran, 2)?.digits ?? null);
  });
});

law('the Formulir: the programs of 2.9, the whole of 1.5, and the indicators of 3.1', (made) => {
  const formulir = shownColumns(made.table('formulir'), 'target', 'realisasi', 'capaian');
  const of31 = shownColumns(made.table('3.1'), 'target', 'realisasi', 'capaian');
  expect(formulir.slice(0, of31.length)).toEqual(of31);
  const lines = [...made.table('formulir').rows].slice(of31.length);
  const amounts = lines.map((row) =>
    ['target', 'realisasi'].map((key) => made.cell('formulir', row, key)!.value),
  );
  expect(amounts[0]).toEqual(['anggaran', 'realisasi'].map((key) => made.total('2.9', key)));
  expect(amounts.at(-1)).toEqual(['anggaran', 'realisasi'].map((key) => made.total('1.5', key)));
  expect(lines).toHaveLength(made.hidden('2.9') === 0n && lines.length === 1 ? 1 : 2);
});

law('an indicator from PPKS is the percentage of 3.2, in every table that shows it', (made) => {
  const total = shownColumns(made.table('3.2'), 'persen').at(-1)![0];
  made.inputs.iku!.rows.forEach(({ fromPpks }, at) => {
    const of = (id: string, key: string) => shownColumns(made.table(id), key)[at]![0];
    expect(of('3.6', 'realisasi_2024')).toBe(of('3.1', 'realisasi'));
    expect(of('3.7', 'realisasi_2024')).toBe(of('3.1', 'realisasi'));
    if (fromPpks) expect(of('3.1', 'realisasi')).toBe(total);
  });
});

law('1.1–1.3 count the same people, and their shares are of them', (made) => {
  const totals = ['1.1', '1.2', '1.3'].map((id) => made.total(id, 'orang'));
  expect(new Set(totals).size).toBe(1);
});

law('every formula gives what the core says, and nothing is an error', (made) => {
  expect(disagreements(made.made.plans, Object.values(made.office.sheets))).toEqual([]);
  const errors = check(made.inputs).findings.filter(({ severity }) => severity === 'error');
  expect(errors.map(({ rule, cell }) => [rule, cell])).toEqual([]);
});

/** What an office may decide about its tables. */
const settings: fc.Arbitrary<Partial<Settings>> = fc.record({
  desimal: fc.constantFrom(0, 1, 2),
  batasCapaian: fc.constantFrom(null, 100, 120),
  rumusNegatif: fc.constantFrom('selisih', 'kebalikan'),
  kolomTambahan: fc.boolean(),
  renstra: fc.constantFrom('akhir', 'laporan'),
  usulan: fc.constantFrom('tampilkan', 'kosongkan'),
  tanpaKinerja: fc.constantFrom('lewati', 'serapan'),
  sasaran: fc.constantFrom(new Map(), new Map([['1.06.02', 'Sasaran lain']])),
  penunjang: fc.constantFrom(new Map(), new Map([['1.06.02', true]])),
});

test('every formula gives what the core says, whatever the office decides', () => {
  fc.assert(
    fc.property(office, settings, fc.boolean(), (own, decided, hasKinerja) => {
      const sheets = Object.values({ ...own.sheets, ...(hasKinerja ? {} : { kinerja: [] }) }).flat();
      const made = generated({ ...inputsOf(sheets), settings: { ...DEFAULTS, ...decided } });
      expect(disagreements(made.plans, sheets)).toEqual([]);
    }),
    { numRuns: RUNS },
  );
});

test('every law holds for the report of any office', () => {
  fc.assert(
    fc.property(report, (made) => {
      for (const [name, holds] of Object.entries(LAWS)) {
        try {
          holds(made);
        } catch (cause) {
          throw new Error(name, { cause });
        }
      }
    }),
    { numRuns: RUNS },
  );
});
