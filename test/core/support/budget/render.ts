import type { SheetSnapshot } from '../../../../src/core/sheet/snapshot';
import { sheetFromRows } from '../sheet';
import { amountColumns, type AmountColumn } from './columns';
import { Grid } from './grid';
import { headerRows } from './header-rows';
import { kodeCells, kodeWidth } from './kode-style';
import type { Layout } from './layout';
import { printedNodes, realisasiOf, type Amounts, type Budget, type Node } from './model';
import { canWrite, writeMoney, writePercent, type MoneyNotation, type Written } from './notation';
import { Random } from './random';

/** One printed amount: where it stands and what it is, in sen of the sheet's unit. */
export interface PrintedAmount {
  readonly meaning: string;
  readonly row: number;
  readonly column: number;
  readonly sen: bigint;
  readonly level: Node['level'] | 'total';
  readonly isLeaf: boolean;
}

export interface Rendered {
  readonly sheet: SheetSnapshot;
  readonly amounts: readonly PrintedAmount[];
  /** Meaning → column, as the reader should find it. */
  readonly columns: ReadonlyMap<string, number>;
  readonly rows: number;
}

/** One amount printed otherwise than it is: the `index`th printed amount gets `delta` (sen of the sheet's unit). */
export interface Slip {
  readonly index: number;
  readonly delta: bigint;
}

const PLACES = [
  'Sungai Raya, 31 Desember 2024',
  'Kepala Dinas Sosial',
  'Drs. Budi Santoso',
  'NIP. 196705121990031008',
];

/** Puts a budget into a sheet the way a layout says. */
class Renderer {
  private readonly random: Random;
  private readonly grid = new Grid();
  private readonly amounts: PrintedAmount[] = [];
  private readonly amountsOf: readonly AmountColumn[];
  private readonly notations: readonly MoneyNotation[];
  private readonly kodeAt: number;
  private readonly uraianAt: number;
  private readonly sumberDanaAt: number | null;
  private readonly firstAmount: number;
  private readonly number: { next: number } = { next: 1 };
  private sinceHeader = 0;

  constructor(
    private readonly budget: Budget,
    private readonly layout: Layout,
    private readonly slip: Slip | null,
  ) {
    this.random = new Random(layout.seed);
    this.amountsOf = amountColumns(layout, this.random);
    const usable = layout.notations.filter((notation) => canWrite(notation, budget.hasSen));
    this.notations = this.amountsOf.map(() =>
      this.random.pick(usable.length > 0 ? usable : (['sen'] as const)),
    );
    let at = layout.moveRight + (layout.hasNumberColumn || layout.totals === 'in number column' ? 1 : 0);
    this.kodeAt = at;
    at += kodeWidth(layout.kode);
    this.uraianAt = at;
    at += layout.isIndented ? 3 : 1;
    const hasSources = printedNodes(budget.roots).some((node) => node.sumberDana !== '');
    this.sumberDanaAt = hasSources ? at++ : null;
    if (layout.extraColumns) at++;
    this.firstAmount = at;
  }

  render(): Rendered {
    const { layout, grid } = this;
    for (let line = 0; line < layout.titleRows; line++) this.titleLine(line);
    if (layout.scale > 1)
      grid.put(layout.moveRight, `(dalam ${layout.scale === 1000 ? 'ribuan' : 'jutaan'} rupiah)`).next();
    this.header();
    this.block();
    if (layout.isBlockRepeated && (layout.totals === 'one' || layout.totals === 'repeated')) {
      this.titleLine(1);
      this.header();
      this.block();
    }
    if (layout.hasNotes) this.notes();
    const columns = new Map(
      this.amountsOf.flatMap(({ meaning }, i) => (meaning ? [[meaning, this.firstAmount + i] as const] : [])),
    );
    return {
      sheet: sheetFromRows('LRA', grid.rows, {
        merges: grid.merges,
        numberFormats: grid.formats,
        boldRows: grid.bold,
        hiddenRows: grid.hidden,
      }),
      amounts: this.amounts,
      columns,
      rows: printedNodes(this.budget.roots).length,
    };
  }

  private titleLine(line: number): void {
    const { grid, layout } = this;
    const texts = [
      'LAPORAN REALISASI ANGGARAN',
      'DINAS SOSIAL KABUPATEN KUBU RAYA',
      '',
      'Tanggal cetak: 31/12/2024 10:15',
      'TRIWULAN IV TAHUN 2024',
    ];
    grid.put(layout.moveRight, texts[line % texts.length]!).next();
  }

  private header(): void {
    const { layout, grid } = this;
    const before = [
      ...(this.kodeAt > layout.moveRight ? [{ at: layout.moveRight, width: 1, label: 'No.' }] : []),
      { at: this.kodeAt, width: kodeWidth(layout.kode), label: 'KODE REKENING' },
      { at: this.uraianAt, width: layout.isIndented ? 3 : 1, label: layout.isMisspelt ? 'URAIN' : 'URAIAN' },
      ...(this.sumberDanaAt === null ? [] : [{ at: this.sumberDanaAt, width: 1, label: 'Sumber Dana' }]),
      ...(layout.extraColumns
        ? [{ at: this.firstAmount - 1, width: 1, label: 'Indikator Program/Kegiatan' }]
        : []),
    ];
    headerRows(grid, layout, before, this.amountsOf, this.firstAmount);
    this.sinceHeader = 0;
  }

  private block(): void {
    const { budget, layout } = this;
    const total = () => this.totalRow('TOTAL', budget.total);
    if (layout.totals === 'top') total();
    for (const root of budget.roots) {
      this.node(root, 0);
      if (layout.totals === 'per program') this.totalRow(`Jumlah ${root.name}`, root.amounts);
    }
    switch (layout.totals) {
      case 'one':
      case 'in number column':
        return total();
      case 'repeated':
        total();
        return total();
      case 'per program':
        return this.totalRow('JUMLAH TOTAL', budget.total);
      case 'unlabelled':
        return this.totalRow('', budget.total);
      default:
    }
  }

  private node(node: Node, depth: number): void {
    if (node.isPrinted) this.row(node, depth);
    node.children.forEach((child) => this.node(child, depth + 1));
  }

  private row(node: Node, depth: number): void {
    const { grid, layout, random } = this;
    if (layout.pageRows > 0 && this.sinceHeader >= layout.pageRows) this.pageBreak();
    if (layout.blankRows && node.level === 'program') grid.next();
    this.sinceHeader++;
    if (this.kodeAt > layout.moveRight) grid.put(layout.moveRight, this.number.next++);
    for (const [i, written] of kodeCells(node.kode, layout.kode, node.level).entries())
      if (written) grid.write(this.kodeAt + i, written);
    const [name, rest] = this.nameOf(node);
    const indent = layout.isIndented ? Math.min(depth, 2) : 0;
    grid.put(this.uraianAt + indent, name);
    if (this.sumberDanaAt !== null && node.sumberDana !== '') grid.put(this.sumberDanaAt, node.sumberDana);
    if (layout.extraColumns && node.level === 'subkegiatan')
      grid.put(this.firstAmount - 1, 'Jumlah dokumen tersusun');
    this.figures(node.amounts, node.level, node.children.length === 0);
    if (layout.hiddenRows && node.level === 'subkegiatan' && random.chance(0.2)) grid.hide();
    if (node.level === 'program') grid.embolden();
    grid.next();
    if (rest !== null) grid.put(this.uraianAt + indent, rest).next();
  }

  private nameOf({ name, level }: Node): [string, string | null] {
    const words = name.split(' ');
    const half = Math.ceil(words.length / 2);
    const [first, rest] = [words.slice(0, half).join(' '), words.slice(half).join(' ')];
    if (rest === '' || level === 'program' || this.layout.longNames === 'plain') return [name, null];
    return this.layout.longNames === 'line breaks' ? [`${first}\n${rest}`, null] : [first, rest];
  }

  private pageBreak(): void {
    this.grid.next();
    this.titleLine(0);
    this.titleLine(1);
    this.header();
  }

  private totalRow(label: string, amounts: Amounts): void {
    const { grid, layout } = this;
    if (label !== '') grid.put(layout.totals === 'in number column' ? layout.moveRight : this.kodeAt, label);
    this.figures(amounts, 'total', false);
    grid.embolden();
    grid.next();
  }

  private figures(amounts: Amounts, level: PrintedAmount['level'], isLeaf: boolean): void {
    this.amountsOf.forEach(({ meaning, amount }, i) => {
      const column = this.firstAmount + i;
      const realisasi = realisasiOf(amounts);
      if (amount === 'persen')
        this.grid.write(column, writePercent(realisasi, amounts.anggaran, this.layout.percent));
      else if (amount === 'share')
        this.grid.write(column, writePercent(amounts.anggaran, this.budget.total.anggaran, 'two'));
      else this.money(amount(amounts), meaning!, column, level, isLeaf, this.notations[i]!);
    });
  }

  private money(
    sen: bigint,
    meaning: string,
    column: number,
    level: PrintedAmount['level'],
    isLeaf: boolean,
    notation: MoneyNotation,
  ): void {
    const { grid, layout, slip } = this;
    const shown = this.shown(sen) + (slip?.index === this.amounts.length ? slip.delta : 0n);
    this.amounts.push({ meaning, row: grid.row, column, sen: shown, level, isLeaf });
    grid.write(
      column,
      layout.scale === 1 ? writeMoney(shown, notation, grid.row) : this.scaled(shown, notation),
    );
  }

  /** In a scaled sheet what is printed is rounded half up to its decimals; kept in sen of the unit, times 10^decimals. */
  private shown(sen: bigint): bigint {
    const { scale, decimals } = this.layout;
    if (scale === 1) return sen;
    const power = 10n ** BigInt(decimals);
    const unit = BigInt(scale) * 100n;
    const size = sen < 0n ? -sen : sen;
    const rounded = (2n * size * power + unit) / (2n * unit);
    return sen < 0n ? -rounded : rounded;
  }

  private scaled(shown: bigint, notation: MoneyNotation): Written {
    const { decimals } = this.layout;
    if (notation.startsWith('number')) {
      const format = decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`;
      return { value: Number(shown) / 10 ** decimals, format };
    }
    const size = String(shown < 0n ? -shown : shown).padStart(decimals + 1, '0');
    const whole = size.slice(0, size.length - decimals).replace(/\B(?=(?:\d{3})+$)/g, '.');
    const text = decimals === 0 ? whole : `${whole},${size.slice(-decimals)}`;
    return { value: shown < 0n ? `(${text})` : text, format: 'General' };
  }

  private notes(): void {
    const { grid, layout } = this;
    grid.put(layout.moveRight, 'Sumber: Subbag Perencanaan dan Keuangan').next();
    grid.next();
    const at = this.random.pick([this.uraianAt, this.firstAmount + 1]);
    for (const text of PLACES) grid.put(at, text).next();
  }
}

/** The sheet of a budget in a layout, with one amount changed when `slip` says so. */
export const renderBudget = (budget: Budget, layout: Layout, slip: Slip | null = null): Rendered =>
  new Renderer(budget, layout, slip).render();
