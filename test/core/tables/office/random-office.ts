import fc from 'fast-check';
import type { InputKind } from '../../../../src/core/inputs/mapping';
import type { CellValue, SheetSnapshot } from '../../../../src/core/sheet/snapshot';
import { budgetShape, randomBudget, type BudgetShape } from '../../support/budget/arbitrary';
import { layout, type Layout } from '../../support/budget/layout';
import type { Budget, Node } from '../../support/budget/model';
import { Random } from '../../support/budget/random';
import { renderBudget } from '../../support/budget/render';
import { sheetFromRows } from '../../support/sheet';

type Rows = readonly (readonly CellValue[])[];
export const YEAR = 2024;

/** A made-up office: its budget, and a sheet for each kind of input, all in agreement. */
export interface Office {
  /** What it was made from. */
  toString(): string;
  readonly budget: Budget;
  readonly sheets: Readonly<Partial<Record<InputKind, SheetSnapshot>>>;
  /** In sen only where the budget sheet is in rupiah: in ribu or juta its figures are rounded. */
  readonly isExact: boolean;
}

const TYPES = ['Anak Terlantar', 'Fakir Miskin', 'PBI-JKN', 'Pengemis', 'Korban Bencana Alam', 'PKH'];
const SASARAN = [
  'Meningkatnya Nilai SAKIP pada SKPD',
  'Meningkatnya Penanganan PPKS',
  'Meningkatnya Perlindungan Anak',
];

function ppksSheet(random: Random): SheetSnapshot {
  const rows = random.shuffled(TYPES).slice(0, random.between(1, TYPES.length));
  return sheetFromRows('PPKS', [
    ['No', 'Jenis PPKS', 'Populasi', 'Realisasi', 'Masuk IKU'],
    ...rows.map((name, at) => {
      const populasi = random.between(0, 300_000);
      const realisasi = Math.floor(populasi * random.next());
      return [at + 1, name, populasi, realisasi, at > 0 && random.chance(0.2) ? 'tidak' : 'ya'];
    }),
  ]);
}

/** Programs, kegiatan and sub kegiatan of a budget by kode, each once although several units have it. */
export function levelsOf(nodes: readonly Node[], found = new Map<string, Node>()): ReadonlyMap<string, Node> {
  for (const node of nodes) {
    if (['program', 'kegiatan', 'subkegiatan'].includes(node.level) && !found.has(node.kode))
      found.set(node.kode, node);
    levelsOf(node.children, found);
  }
  return found;
}

function kinerjaSheet(budget: Budget, random: Random): SheetSnapshot {
  const blank = random.chance(0.5) ? 0.15 : 0;
  const nodes = [...levelsOf(budget.roots).values()].sort((a, b) => (a.kode < b.kode ? -1 : 1));
  const rows = nodes.map(({ kode, name, level }): CellValue[] => {
    const isHeading = level === 'program' && random.chance(0.5);
    if (isHeading) return [kode, name];
    const target = random.between(0, 60);
    const realisasi = random.chance(blank) ? null : random.between(0, target);
    return [kode, name, target, 'Dokumen', realisasi, 'Sebab', 'Upaya', 'Hemat'];
  });
  const header = ['Kode', 'Uraian', 'Target', 'Satuan', 'Realisasi', 'Analisis', 'Solusi', 'Efisiensi'];
  return sheetFromRows('Kinerja', [header, ...rows]);
}

/** A sasaran with the indicators below it: what IKU and Renstra say of them is the same. */
interface Indicator {
  readonly sasaran: string;
  readonly name: string;
  readonly isFromPpks: boolean;
  readonly arah: 'Positif' | 'Negatif';
  readonly targets: readonly string[];
  readonly realisasi: readonly string[];
}

function indicators(random: Random): readonly Indicator[] {
  return SASARAN.slice(random.between(0, 1), random.between(2, 3)).flatMap((sasaran, s) =>
    Array.from({ length: random.between(1, 2) }, (_, i): Indicator => {
      const years = [0, 1, 2, 3].map(() => random.between(1, 100));
      const isGrade = sasaran.includes('SAKIP') && i === 0;
      const isFromPpks = sasaran.includes('PPKS') && i === 0;
      const unit = isFromPpks ? '%' : random.pick(['%', ' Orang', '']);
      const write = (value: number) => (isGrade ? `BB (${70 + (value % 10) + 1})` : `${value}${unit}`);
      const said = (value: number) => (!isFromPpks && random.chance(0.1) ? 'N/A' : write(value));
      return {
        sasaran,
        name: `Indikator ${s + 1}.${i + 1}`,
        isFromPpks,
        arah: random.pick(['Positif', 'Positif', 'Negatif']),
        targets: years.map((_, at) => write(isGrade || random.chance(0.9) ? 90 + at : 0)),
        realisasi: years.map(said),
      };
    }),
  );
}

const YEARS = [YEAR - 3, YEAR - 2, YEAR - 1, YEAR];

function ikuSheet(all: readonly Indicator[], hasRenstra: boolean): SheetSnapshot {
  const renstra = hasRenstra ? YEARS : [];
  return sheetFromRows('IKU', [
    [
      ...['No', 'Sasaran Strategis', 'Indikator Kinerja Utama', 'Arah', 'Target IKU', 'Target PK'],
      ...renstra.map((year) => `Target Renstra ${year}`),
      ...YEARS.map((year) => `Realisasi ${year}`),
      'Sumber Realisasi',
    ],
    ...all.map(({ sasaran, name, arah, targets, realisasi, isFromPpks }, at) => [
      ...[at + 1, sasaran, name, arah, targets.at(-1)!, targets.at(-1)!],
      ...(hasRenstra ? targets : []),
      ...(isFromPpks ? [...realisasi.slice(0, -1), null] : realisasi),
      isFromPpks ? 'PPKS' : null,
    ]),
  ]);
}

function renstraSheet(all: readonly Indicator[]): SheetSnapshot {
  const parts = ['Visi', 'Misi', 'Tujuan', 'Indikator Tujuan', 'Sasaran', 'Indikator Sasaran'];
  return sheetFromRows('Renstra', [
    ['No', ...parts, 'Strategi', 'Arah Kebijakan', ...YEARS.map((year) => `Target ${year}`)],
    ...all.map(({ sasaran, name, targets }, at) => [
      ...[at + 1, 'Visi daerah', 'Misi daerah', `Tujuan ${sasaran}`, 'Indeks', sasaran, name],
      ...['Strategi', 'Arah', ...targets],
    ]),
  ]);
}

function staffSheet(random: Random): SheetSnapshot {
  const groups = {
    Pendidikan: ['S-2', 'S-1', 'SLTA'],
    'Pangkat/Golongan': ['Pembina', 'Penata', 'Pengatur'],
    Eselon: ['II', 'III', 'Pelaksana'],
  };
  const counts = [random.between(1, 9), random.between(0, 90), random.between(0, 9)];
  return sheetFromRows('Pegawai', [
    ['No', 'Kelompok', 'Uraian', 'Jumlah'],
    ...Object.entries(groups).flatMap(([group, labels]) =>
      labels.map((label, at) => [at + 1, group, label, counts[at]!]),
    ),
  ]);
}

const IDENTITAS: Rows = [
  ['Perangkat Daerah', 'Dinas Sosial'],
  ['Kabupaten/Kota', 'Kabupaten Kubu Raya'],
  ['Tahun', YEAR],
  ['Periode', 'Triwulan IV'],
];

/** The other lists, whose tables copy them. */
const listed = (random: Random) => ({
  'kebutuhan-pegawai': sheetFromRows('Kebutuhan Pegawai', [
    ['No', 'Unit Kerja', 'Jabatan', 'Kebutuhan'],
    [1, 'Sekretariat', 'Pengolah Data', random.between(1, 9)],
  ]),
  aset: sheetFromRows('Aset', [
    ['No', 'Nama Barang', 'Merk/Type', 'Kondisi'],
    [1, 'Meja', '60x120', 'Baik'],
  ]),
  'kebutuhan-aset': sheetFromRows('Kebutuhan Aset', [
    ['No', 'Nama Barang', 'Jumlah', 'Satuan'],
    [1, 'Pemindai', random.between(1, 9), 'Unit'],
  ]),
});

/** What an office is made from. */
interface Recipe {
  readonly shape: BudgetShape;
  readonly how: Layout;
  readonly seed: number;
  readonly hasRenstra: boolean;
}

export function officeOf(recipe: Recipe): Office {
  const { shape, how, seed, hasRenstra } = recipe;
  const random = new Random(seed);
  const budget = randomBudget(shape);
  const all = indicators(random);
  return {
    budget,
    toString: () => JSON.stringify(recipe),
    isExact: how.scale === 1,
    sheets: {
      anggaran: renderBudget(budget, how).sheet,
      ppks: ppksSheet(random),
      kinerja: kinerjaSheet(budget, random),
      iku: ikuSheet(all, hasRenstra),
      renstra: renstraSheet(all),
      pegawai: staffSheet(random),
      ...listed(random),
      identitas: sheetFromRows('Identitas', IDENTITAS),
    },
  };
}

/** Offices of every shape of budget, in every layout of the budget sheet. */
export const office: fc.Arbitrary<Office> = fc
  .record({ shape: budgetShape, how: layout, seed: fc.nat(), hasRenstra: fc.boolean() })
  .map(officeOf);
