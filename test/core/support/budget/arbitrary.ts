import fc from 'fast-check';
import { sumAmounts, type Amounts, type Budget, type Node } from './model';
import { Random } from './random';

/** What a random budget is like. */
export interface BudgetShape {
  readonly seed: number;
  readonly programs: number;
  readonly hasKegiatan: boolean;
  readonly longSub: boolean;
  readonly bidang: readonly string[];
  readonly below: 'nothing' | 'accounts' | 'account tree' | 'sumber dana' | 'sumber dana with sum';
  readonly units: 0 | 1 | 2;
  readonly hasBidangRows: boolean;
  readonly withX: boolean;
  readonly hasSen: boolean;
}

export const budgetShape: fc.Arbitrary<BudgetShape> = fc.record({
  seed: fc.integer({ min: 1, max: 2 ** 30 }),
  programs: fc.integer({ min: 1, max: 8 }),
  hasKegiatan: fc.boolean(),
  longSub: fc.boolean(),
  bidang: fc.constantFrom(['1.06'], ['1.06'], ['1.06', '2.08'], ['2.10', '3.30', '1.02']),
  below: fc.constantFrom(
    'nothing',
    'nothing',
    'nothing',
    'accounts',
    'account tree',
    'sumber dana',
    'sumber dana with sum',
  ),
  units: fc.constantFrom(0, 0, 0, 1, 2),
  hasBidangRows: fc.boolean(),
  withX: fc.boolean(),
  hasSen: fc.boolean(),
});

const NAMES = [
  'Penyusunan Dokumen Perencanaan Perangkat Daerah',
  'Penyediaan Gaji dan Tunjangan ASN',
  'Pengadaan Peralatan dan Mesin Lainnya',
  'Fasilitasi Bantuan Sosial Kesejahteraan Keluarga',
  'Pemeliharaan/Rehabilitasi Gedung Kantor, dan Bangunan Lainnya',
  'Koordinasi, Sosialisasi dan Pelaksanaan Taruna Siaga Bencana',
  'Penyediaan Jasa Komunikasi, Sumber Daya Air dan Listrik',
  'Pendataan Fakir Miskin Cakupan Daerah Kabupaten/Kota',
];
const PROGRAMS = [
  'PEMBERDAYAAN SOSIAL',
  'REHABILITASI SOSIAL',
  'PENANGANAN BENCANA',
  'PERLINDUNGAN DAN JAMINAN SOSIAL',
];
const SOURCES = ['DAU', 'PAD', 'DAK Non Fisik'];
const two = (n: number): string => String(n).padStart(2, '0');

/** Builds one budget; every amount of a parent is the sum of its children. */
class Builder {
  private readonly random: Random;

  constructor(private readonly shape: BudgetShape) {
    this.random = new Random(shape.seed);
  }

  build(): Budget {
    const { units, hasSen } = this.shape;
    const own = () => this.bidangRows(this.programs());
    const roots =
      units === 0
        ? own()
        : Array.from({ length: units }, (_, i) =>
            this.parent(
              'unit',
              `1.06.0.00.0.00.01.000${i}`,
              i === 0 ? 'Dinas Sosial' : `UPT Panti ${i}`,
              own(),
            ),
          );
    return { roots, total: sumAmounts(roots.map((root) => root.amounts)), hasSen };
  }

  private parent(
    level: Node['level'],
    kode: string,
    name: string,
    children: readonly Node[],
    isPrinted = true,
  ): Node {
    const amounts = sumAmounts(children.map((child) => child.amounts));
    return { level, kode, name, sumberDana: '', amounts, children, isPrinted };
  }

  private bidangRows(programs: readonly Node[]): Node[] {
    if (!this.shape.hasBidangRows) return [...programs];
    const bidang = [...new Set(programs.map(({ kode }) => kode.slice(0, 4)))];
    return bidang.map((kode) =>
      this.parent(
        'bidang',
        kode,
        'URUSAN PEMERINTAHAN BIDANG SOSIAL',
        programs.filter((p) => p.kode.startsWith(kode)),
      ),
    );
  }

  private programs(): Node[] {
    const { programs, bidang } = this.shape;
    const nodes = Array.from({ length: programs }, (_, i) => {
      const at = bidang[Math.min(bidang.length - 1, Math.floor((i * bidang.length) / programs))]!;
      const isSupport = i === 0;
      const kode = `${at}.${two(isSupport ? 1 : i + 1)}`;
      const name = isSupport
        ? 'PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH'
        : `PROGRAM ${this.random.pick(PROGRAMS)}`;
      return this.parent('program', kode, name, this.kegiatan(kode));
    });
    return nodes;
  }

  private kegiatan(program: string): Node[] {
    return Array.from({ length: this.random.between(1, 3) }, (_, k) => {
      const kode = `${program}.${this.random.chance(0.9) ? 2 : 3}.${two(k + 1)}`;
      const subs = Array.from({ length: this.random.between(1, 4) }, (_, s) => this.sub(kode, s + 1));
      return this.parent(
        'kegiatan',
        kode,
        `Kegiatan ${this.random.pick(NAMES)}`,
        subs,
        this.shape.hasKegiatan,
      );
    });
  }

  private sub(kegiatan: string, number: number): Node {
    const kode = `${kegiatan}.${this.shape.longSub ? String(number).padStart(4, '0') : two(number)}`;
    const name = this.random.pick(NAMES);
    const leaf = (level: Node['level'], of: string, called: string, sumberDana: string): Node => ({
      level,
      kode: of,
      name: called,
      sumberDana,
      amounts: this.amounts(),
      children: [],
      isPrinted: true,
    });
    const accounts = (parent: string) =>
      [1, 2].map((n) => leaf('account', `${parent}.${two(n)}`, `Belanja ${this.random.pick(NAMES)}`, ''));
    switch (this.shape.below) {
      case 'nothing':
        return leaf('subkegiatan', kode, name, '');
      case 'accounts':
        return this.parent('subkegiatan', kode, name, accounts('5.1.02.01').concat(accounts('5.2.02.05')));
      case 'account tree':
        return this.parent('subkegiatan', kode, name, [
          this.parent('account', '5', 'BELANJA DAERAH', [
            this.parent('account', '5.1', 'BELANJA OPERASI', [
              this.parent('account', '5.1.02', 'Belanja Barang dan Jasa', accounts('5.1.02')),
            ]),
            this.parent('account', '5.2', 'BELANJA MODAL', accounts('5.2')),
          ]),
        ]);
      default: {
        const lines = this.random.shuffled(SOURCES).slice(0, this.random.between(1, 3));
        const children = lines.map((source) => leaf('line', kode, name, source));
        const hasSum = this.shape.below === 'sumber dana with sum';
        return this.parent('subkegiatan', kode, name, children, hasSum);
      }
    }
  }

  private amounts(): Amounts {
    const { random, shape } = this;
    if (random.chance(0.04)) return { murni: 0n, anggaran: 0n, tw: [0n, 0n, 0n, 0n] };
    const size = 10 ** random.between(4, 9);
    const sen = (limit: number): bigint => {
      const rupiah = BigInt(Math.floor(random.next() * limit));
      return rupiah * 100n + (shape.hasSen ? BigInt(random.between(0, 99)) : 0n);
    };
    const anggaran = sen(size) + 10_000n;
    const isFull = random.chance(0.1);
    let left = isFull ? anggaran : (anggaran * BigInt(random.between(30, 100))) / 100n;
    if (!shape.hasSen) left -= left % 100n;
    const part = (share: number) => {
      const taken = (left * BigInt(share)) / 100n;
      return shape.hasSen ? taken : taken - (taken % 100n);
    };
    const [one, second, third] = [
      part(random.between(0, 30)),
      part(random.between(0, 30)),
      part(random.between(0, 30)),
    ];
    return { murni: sen(size), anggaran, tw: [one, second, third, left - one - second - third] };
  }
}

/** X.XX in the codes of the supporting program, as the nomenclature prints it. */
const shownWithX = (node: Node): Node => ({
  ...node,
  kode: node.kode.replace(/^\d\.\d\d(?=\.01(?:\.|$))/, 'X.XX'),
  children: node.children.map(shownWithX),
});

export function randomBudget(shape: BudgetShape): Budget {
  const budget = new Builder(shape).build();
  const isPlain = shape.units === 0 && !shape.hasBidangRows && shape.bidang.length === 1;
  return shape.withX && isPlain && shape.programs > 2
    ? { ...budget, roots: budget.roots.map((root) => (root.kode.endsWith('.01') ? shownWithX(root) : root)) }
    : budget;
}
