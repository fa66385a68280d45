import { ancestorKode, isKode, isOtherAccount, parseKode, segmentsOf, type Kode } from '../../kode/kode';
import { isNumberRow, type Header } from '../../sheet/header';
import type { SheetSnapshot } from '../../sheet/snapshot';
import {
  beginsOutsideBelanja,
  cellText,
  holdsNumber,
  isCarriedOver,
  isGrandTotalLabel,
  isOutsideBelanja,
  isTotalLabel,
  repeatsHeader,
} from '../rows';
import { canContinueName, endsTheTable, LONGEST_BREAK } from './continued-name';
import { readKodeCells, type KodeCells, type KodePart } from './kode-cells';
import { mergedFromAbove } from './merged-rows';
import { labelColumnsOf, type RowColumns } from './row-columns';
import type { CodedRow, HeadRow, SheetRow } from './sheet-row';
import type { Oddity } from './types';
import { isBoldName, leadingLevel, uraianOf, type Uraian } from './uraian';

export interface Classified {
  readonly rows: readonly SheetRow[];
  readonly heads: readonly HeadRow[];
  readonly oddities: readonly Oddity[];
}

/** Walks the sheet below its header once and says what each row is. */
class RowClassifier {
  private readonly rows: SheetRow[] = [];
  private readonly heads: HeadRow[] = [];
  private readonly oddities: Oddity[] = [];
  /** Rows with amounts but no code, waiting for the next code below to tell where they belong. */
  private waiting: { readonly row: number; readonly name: Uraian }[] = [];
  /** The last row that belongs to the last coded row: itself, a line of it, or the rest of its name. */
  private lastOwnRow = -1;
  /** A part has begun that is not belanja. */
  private hasLeft = false;
  /** A note or the signature has begun: no name goes on behind it. */
  private hasEnded = false;
  /** The kode column numbers rows (1, 1.1) at this place of the sheet. */
  private isNumbered = false;
  /** The codes so far; made when a row without a code first needs one. */
  private seen: Set<string> | null = null;
  /** The cells of the last code, where a code stands over several columns. */
  private partsAbove: readonly KodePart[] | undefined;
  private readonly merged: ReadonlyMap<number, number>;
  private readonly labelColumns: readonly number[];

  constructor(
    private readonly sheet: SheetSnapshot,
    private readonly header: Header,
    private readonly columns: RowColumns,
  ) {
    this.merged = mergedFromAbove(sheet, columns.kode[0]!);
    this.labelColumns = labelColumnsOf(header, columns);
  }

  run(): Classified {
    const { sheet, header } = this;
    for (let row = header.dataFirst; row < sheet.rowCount; row++) this.classify(row);
    this.settleWaiting(null);
    return { rows: this.rows, heads: this.heads, oddities: this.oddities };
  }

  private classify(row: number): void {
    const { sheet, columns } = this;
    const kode = readKodeCells(sheet, row, columns.kode, this.partsAbove);
    const uraian = uraianOf(sheet, row, columns.uraian);
    if (kode && this.isOutsideByCode(kode, uraian.text)) return;
    const parsed = kode ? parseKode(kode.text) : null;
    if (kode && parsed && isKode(parsed) && !this.isRunningNumber(parsed, row))
      return this.addCoded(row, parsed, kode, uraian);
    const filled = columns.amounts.filter((column) => holdsNumber(sheet, row, column)).length;
    if (filled === 0 && !kode && uraian.text === '') return;
    const label = this.totalLabel(row);
    if (this.isOutside(row, label ?? uraian.text)) return;
    if (isCarriedOver(label ?? uraian.text)) this.rows.push({ type: 'break', row });
    else if (label !== undefined) {
      if (filled > 0) this.addTotal(row, label);
    } else if (this.isPageFurniture(row)) this.rows.push({ type: 'break', row });
    else if (filled > 0) {
      if (kode) this.isNumbered = parsed === 'penomoran' || typeof parsed === 'object';
      this.addUncoded(row, kode, uraian, filled);
    } else if (!kode) this.continueName(row, uraian);
  }

  /** An account of pendapatan or pembiayaan: a part that is not belanja has begun, or goes on. */
  private isOutsideByCode(kode: KodeCells, name: string): boolean {
    const isOther = isOtherAccount(kode.text);
    const isOutside = isOther === 'unsure' ? this.hasLeft || beginsOutsideBelanja(name) : isOther;
    if (isOutside) this.hasLeft = true;
    return isOutside;
  }

  /** Rows without a code, and their totals, from the head of a part that is not belanja to the next code or program. */
  private isOutside(row: number, text: string): boolean {
    const goesOn = this.rows.at(-1)?.type === 'coded' && row === this.lastOwnRow + 1;
    if (beginsOutsideBelanja(text) && !goesOn) this.hasLeft = true;
    if (leadingLevel(text)) this.hasLeft = false;
    return this.hasLeft && !isGrandTotalLabel(text) && !/\bbelanja\b/i.test(text);
  }

  private totalLabel(row: number): string | undefined {
    for (const column of this.labelColumns) {
      const text = cellText(this.sheet, row, column);
      if (text !== '' && isTotalLabel(text)) return text;
    }
    return undefined;
  }

  /** A lone digit is an urusan (or account 5) only when codes below begin with it; else it numbers the rows. */
  private isRunningNumber(kode: Kode, row: number): boolean {
    const isShort = kode.level === 'urusan' || (kode.level === 'account' && segmentsOf(kode).length < 3);
    if (!isShort) return false;
    if (kode.level === 'account' && this.isNumbered) return true;
    if (segmentsOf(kode).length > 1) return false;
    if (isNumberRow(this.sheet, row, this.header.labels.length)) return true;
    const next = this.nextCode(row);
    return next === null || !next.startsWith(`${kode.key}.`);
  }

  /** What the kode cells below say first, page breaks passed over. */
  private nextCode(row: number): string | null {
    const { sheet, columns, header } = this;
    for (let below = row + 1; below < Math.min(row + LONGEST_BREAK, sheet.rowCount); below++) {
      const next = readKodeCells(sheet, below, columns.kode);
      if (next && /^[\dX]/.test(next.text) && !isNumberRow(sheet, below, header.labels.length))
        return next.text;
    }
    return null;
  }

  private isPageFurniture(row: number): boolean {
    const { sheet, header } = this;
    return repeatsHeader(sheet, row, header.labels) || isNumberRow(sheet, row, header.labels.length);
  }

  private addCoded(row: number, kode: Kode, cells: KodeCells, uraian: Uraian): void {
    if (this.waiting.length > 0) this.settleWaiting(kode);
    if (cells.asNumber) this.oddities.push({ kind: 'kode-as-number', row, ...cells.asNumber });
    const name = uraian.text === '' || uraian.text === cells.whole ? cells.rest : uraian.text;
    this.push({
      type: 'coded',
      row,
      kode,
      kodeLinkable: cells.linkable && kode.text === cells.text,
      uraian: name,
      uraianLinkable: uraian.linkable && name === uraian.text,
    });
    this.isNumbered = false;
    const isOfTree = kode.level !== 'account' && kode.level !== 'unit';
    if (this.columns.kode.length > 1 && isOfTree) this.partsAbove = cells.parts;
  }

  private push(coded: CodedRow): void {
    this.rows.push(coded);
    this.lastOwnRow = coded.row;
    this.hasEnded = this.hasLeft = false;
    this.seen?.add(coded.kode.key);
  }

  private addTotal(row: number, label: string): void {
    this.settleWaiting(null);
    this.rows.push({ type: 'total', row, label });
  }

  private addUncoded(row: number, kode: KodeCells | null, uraian: Uraian, filled: number): void {
    const above = this.rows.at(-1);
    if (!kode && above?.type === 'coded' && this.isLineOf(above, row, uraian)) {
      this.push({ ...above, row, kodeLinkable: false, uraianLinkable: false });
    } else if (!kode && uraian.text === '') {
      // A stray number is no row of the budget; two amounts side by side are.
      if (filled > 1) this.addTotal(row, '');
    } else if (!kode && (leadingLevel(uraian.text) || isBoldName(this.sheet, row, uraian)))
      this.waiting.push({ row, name: uraian });
    else this.report(row, kode, uraian.text);
  }

  /** One more line of the row above: its kode cell is merged over both, or it only names another sumber dana. */
  private isLineOf(above: CodedRow, row: number, uraian: Uraian): boolean {
    if (row !== this.lastOwnRow + 1) return false;
    if (this.merged.has(row)) return true;
    const { sumberDana } = this.columns;
    const isNamed = sumberDana !== undefined && cellText(this.sheet, row, sumberDana) !== '';
    return isNamed && (uraian.text === '' || uraian.text === above.uraian);
  }

  private report(row: number, kode: KodeCells | null, name = ''): void {
    if (isOutsideBelanja(name || (kode?.text ?? ''))) return;
    const parsed = kode ? parseKode(kode.text) : 'missing';
    if (parsed === 'penomoran' || typeof parsed === 'object') {
      if (name !== '') this.heads.push({ row, name, oddity: null });
      return;
    }
    if (kode?.asNumber) {
      this.oddities.push({ kind: 'kode-as-number', row, ...kode.asNumber, zeroLost: true });
      return;
    }
    const column = kode?.column ?? this.columns.kode[0]!;
    const oddity = { kind: 'kode-malformed', row, column, text: kode?.text ?? '', reason: parsed } as const;
    if (kode || name === '') this.oddities.push(oddity);
    else this.heads.push({ row, name, oddity });
  }

  private isSeen({ key }: Kode): boolean {
    this.seen ??= new Set(this.rows.flatMap((row) => (row.type === 'coded' ? [row.kode.key] : [])));
    return this.seen.has(key);
  }

  /** A program or kegiatan row without a code takes the code that the rows below it share. */
  private settleWaiting(next: Kode | null): void {
    for (const { row, name } of this.waiting) {
      const kode = next && ancestorKode(next, leadingLevel(name.text) ?? 'program');
      if (kode && kode.key !== next.key && !this.isSeen(kode))
        this.push({
          type: 'coded',
          row,
          kode,
          kodeLinkable: false,
          uraian: name.text,
          uraianLinkable: name.linkable,
        });
      else this.report(row, null, name.text);
    }
    this.waiting = [];
  }

  /** A name that goes on in the next row (a page break, a typed line break). */
  private continueName(row: number, uraian: Uraian): void {
    this.hasEnded ||= endsTheTable(uraian.text);
    if (this.hasEnded) return;
    const at = this.rows.findLastIndex(({ type }) => type !== 'break');
    const begun = this.rows[at];
    if (begun?.type !== 'coded' || begun.uraian === '' || isBoldName(this.sheet, row, uraian)) return;
    if (!canContinueName(this.sheet, this.lastOwnRow, row, begun.uraian, uraian.text)) return;
    this.rows[at] = { ...begun, uraian: `${begun.uraian} ${uraian.text}`, uraianLinkable: false };
    this.lastOwnRow = row;
  }
}

/** Says of each row below the header what it is: a coded row, a total, or page furniture. */
export const classifyRows = (sheet: SheetSnapshot, header: Header, columns: RowColumns): Classified =>
  new RowClassifier(sheet, header, columns).run();
