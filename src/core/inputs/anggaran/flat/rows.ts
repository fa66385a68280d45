import type { Figure, PercentFigure } from '../../figure';
import type { AnggaranRow, ChainColumn, Measure } from '../types';
import type { SheetSnapshot } from '../../../sheet/snapshot';
import type { FlatLevel, FlatColumns } from './columns';
import type { FlatLine, LevelCell } from './lines';

type Amounts = Readonly<Partial<Record<Measure | ChainColumn, Figure>>>;

/** Lines below one code, and the codes next below it, in the order in which they come. */
interface Group {
  readonly cell: LevelCell;
  readonly first: FlatLine;
  readonly groups: Map<string, Group>;
  readonly lines: FlatLine[];
}

const HEADS = ['program', 'kegiatan', 'sub'] as const;

/** Puts lines under their program, kegiatan and sub kegiatan; those of one sub kegiatan come together. */
function grouped(lines: readonly FlatLine[]): Map<string, Group> {
  const top = new Map<string, Group>();
  for (const line of lines) {
    let groups = top;
    let group: Group | null = null;
    for (const level of HEADS) {
      const cell = line.levels[level];
      if (!cell) continue;
      const known: Group = groups.get(cell.kode.key) ?? { cell, first: line, groups: new Map(), lines: [] };
      groups.set(cell.kode.key, known);
      group = known;
      groups = known.groups;
    }
    group?.lines.push(line);
  }
  return top;
}

/** Makes the rows of a budget from the lines of a flat export: programs, kegiatan and sub kegiatan get rows of names. */
export class FlatRows {
  private readonly rows: AnggaranRow[] = [];

  constructor(
    private readonly sheet: SheetSnapshot,
    private readonly figures: {
      amountsAt(row: number): Amounts;
      persenAt(row: number): PercentFigure | null;
    },
  ) {}

  make(lines: readonly FlatLine[]): readonly AnggaranRow[] {
    for (const group of grouped(lines).values()) this.addGroup(group);
    return this.rows;
  }

  private addGroup({ cell, first, groups, lines }: Group): void {
    const own = lines.filter(({ levels }) => levels.rekening === null);
    const accounts = lines.filter(({ levels }) => levels.rekening !== null);
    const isNamed = cell.nama !== '' || accounts.length > 0;
    if (own.length === 0 && isNamed) this.rows.push(this.row(first, cell, {}, false));
    for (const line of own) this.rows.push(this.row(line, cell, this.figures.amountsAt(line.row), true));
    for (const line of accounts)
      this.rows.push(this.row(line, line.levels.rekening!, this.figures.amountsAt(line.row), true));
    for (const group of groups.values()) this.addGroup(group);
  }

  private row(line: FlatLine, cell: LevelCell, amounts: Amounts, isOwn: boolean): AnggaranRow {
    return {
      row: line.row,
      kode: cell.kode,
      kodeLinkable: cell.kodeLinkable,
      uraian: cell.nama,
      uraianLinkable: cell.namaLinkable,
      unit: isOwn ? line.unit : '',
      sumberDana: isOwn ? line.sumberDana : '',
      sasaran: '',
      kelompok: '',
      amounts,
      persen: isOwn ? this.figures.persenAt(line.row) : null,
      hidden: isOwn && this.sheet.isRowHidden(line.row),
    };
  }
}

/** The columns of codes or of names, of all levels that the sheet has. */
export const levelColumns = ({ levels }: FlatColumns, part: 'kode' | 'nama'): number[] => {
  const order: readonly FlatLevel[] = ['program', 'kegiatan', 'sub', 'rekening'];
  return [...new Set(order.flatMap((level) => levels[level]?.[part] ?? []))];
};
