import { ancestorKode, isKode, parseKode, type Kode, type Level } from '../../kode/kode';
import { numberDigits } from '../../number/read-number';
import { isNumberRow, type Header } from '../../sheet/header';
import { isBlank, type SheetSnapshot } from '../../sheet/snapshot';
import { cellText, isTotalLabel, repeatsHeader } from '../rows';
import { readKodeCells, type KodeCells } from './kode-cells';
import type { Oddity } from './types';

/** A row of the sheet that carries a code, before its amounts are read. */
export interface CodedRow {
  readonly row: number;
  readonly kode: Kode;
  readonly kodeLinkable: boolean;
  readonly uraian: string;
  readonly uraianLinkable: boolean;
}

/** The sheet's rows in order: coded rows, totals, and where a page begins anew. */
export type SheetRow =
  | ({ readonly type: 'coded' } & CodedRow)
  | { readonly type: 'total'; readonly row: number; readonly label: string }
  | { readonly type: 'break'; readonly row: number };

export interface Classified {
  readonly rows: readonly SheetRow[];
  readonly oddities: readonly Oddity[];
}

/** Which columns tell a row's kind. */
export interface RowColumns {
  readonly kode: readonly number[];
  readonly uraian: readonly number[];
  /** Columns with amounts: a row without a code matters only if one of them holds a number. */
  readonly amounts: readonly number[];
}

const holdsNumber = (sheet: SheetSnapshot, row: number, columns: readonly number[]): boolean =>
  columns.some((column) => {
    const value = sheet.value(row, column);
    return typeof value === 'number' || (typeof value === 'string' && numberDigits(value) !== null);
  });

interface Uraian {
  readonly text: string;
  readonly linkable: boolean;
  readonly bold: boolean;
}

/** The name of a row: the last filled column among those of the uraian (names are often indented by column). */
function uraianOf(sheet: SheetSnapshot, row: number, columns: readonly number[]): Uraian {
  for (let i = columns.length - 1; i >= 0; i--) {
    const column = columns[i]!;
    const text = cellText(sheet, row, column);
    if (text === '') continue;
    const linkable = sheet.value(row, column) === text;
    return { text, linkable, bold: sheet.isBold(row, column) };
  }
  return { text: '', linkable: false, bold: false };
}

const leadingLevel = (name: string): Level | null => {
  const word = /^(?:sub\s*)?(?:program|kegiatan)\b/i.exec(name)?.[0].toLowerCase().replace(/\s+/g, '');
  return word === 'program' ? 'program' : word === 'kegiatan' ? 'kegiatan' : word ? 'subkegiatan' : null;
};

const capitals = (text: string): boolean => text === text.toUpperCase();

/** Walks the sheet below its header once and says what each row is. */
class RowClassifier {
  private readonly rows: SheetRow[] = [];
  private readonly oddities: Oddity[] = [];
  /** Rows with amounts but no code, waiting for the next code below to tell where they belong. */
  private waiting: { readonly row: number; readonly name: Uraian }[] = [];
  private lastCodedRow = -1;
  private readonly seen = new Set<string>();

  constructor(
    private readonly sheet: SheetSnapshot,
    private readonly header: Header,
    private readonly columns: RowColumns,
  ) {}

  run(): Classified {
    const { sheet, header } = this;
    for (let row = header.dataFirst; row < sheet.rowCount; row++) this.classify(row);
    this.settleWaiting(null);
    return { rows: this.rows, oddities: this.oddities };
  }

  private classify(row: number): void {
    const { sheet, columns } = this;
    const kode = readKodeCells(sheet, row, columns.kode);
    const uraian = uraianOf(sheet, row, columns.uraian);
    const parsed = kode ? parseKode(kode.text) : null;
    if (parsed && isKode(parsed) && !this.isRunningNumber(parsed, row)) {
      this.addCoded(row, parsed, kode!, uraian);
      return;
    }
    if (!kode && uraian.text === '') return;
    const label = [kode?.text ?? '', uraian.text].find((text) => isTotalLabel(text));
    const amounts = holdsNumber(sheet, row, columns.amounts);
    if (label !== undefined && amounts) {
      this.settleWaiting(null);
      this.rows.push({ type: 'total', row, label });
    } else if (this.isPageFurniture(row)) {
      this.rows.push({ type: 'break', row });
    } else if (amounts) {
      this.addUncoded(row, kode, uraian);
    } else if (!kode && uraian.text !== '') {
      this.continueName(row, uraian);
    }
  }

  /** A lone digit is an urusan only when codes below begin with it; else it numbers the rows. */
  private isRunningNumber(kode: Kode, row: number): boolean {
    if (kode.level !== 'urusan') return false;
    for (let below = row + 1; below < Math.min(row + 6, this.sheet.rowCount); below++) {
      const next = readKodeCells(this.sheet, below, this.columns.kode);
      if (next) return !next.text.startsWith(`${kode.key}.`);
    }
    return true;
  }

  private isPageFurniture(row: number): boolean {
    const { sheet, header } = this;
    return repeatsHeader(sheet, row, header.labels) || isNumberRow(sheet, row, header.labels.length);
  }

  private addCoded(row: number, kode: Kode, cells: KodeCells, uraian: Uraian): void {
    this.settleWaiting(kode);
    if (cells.asNumber) this.oddities.push({ kind: 'kode-as-number', row, ...cells.asNumber });
    const name = uraian.text === '' || uraian.text === cells.whole ? cells.rest : uraian.text;
    this.rows.push({
      type: 'coded',
      row,
      kode,
      kodeLinkable: cells.linkable && kode.text === cells.text,
      uraian: name,
      uraianLinkable: uraian.linkable && name === uraian.text,
    });
    this.lastCodedRow = row;
    this.seen.add(kode.key);
  }

  private addUncoded(row: number, kode: KodeCells | null, uraian: Uraian): void {
    if (!kode && (leadingLevel(uraian.text) || uraian.bold)) {
      this.waiting.push({ row, name: uraian });
      return;
    }
    this.report(row, kode);
  }

  private report(row: number, kode: KodeCells | null): void {
    const parsed = kode ? parseKode(kode.text) : 'missing';
    if (parsed === 'penomoran' || typeof parsed === 'object') return;
    if (kode?.asNumber) {
      this.oddities.push({ kind: 'kode-as-number', row, ...kode.asNumber, zeroLost: true });
      return;
    }
    const column = kode?.column ?? this.columns.kode[0]!;
    this.oddities.push({ kind: 'kode-malformed', row, column, text: kode?.text ?? '', reason: parsed });
  }

  /** A program or kegiatan row without a code takes the code that the rows below it share. */
  private settleWaiting(next: Kode | null): void {
    for (const { row, name } of this.waiting) {
      const kode = next && ancestorKode(next, leadingLevel(name.text) ?? 'program');
      if (kode && kode.key !== next.key && !this.seen.has(kode.key)) {
        this.rows.push({
          type: 'coded',
          row,
          kode,
          kodeLinkable: false,
          uraian: name.text,
          uraianLinkable: name.linkable,
        });
        this.lastCodedRow = row;
        this.seen.add(kode.key);
      } else this.report(row, null);
    }
    this.waiting = [];
  }

  /** A name that goes on in the next row (a page break, a typed line break). */
  private continueName(row: number, uraian: Uraian): void {
    const last = this.rows.at(-1);
    const begun = last?.type === 'coded' ? last : last?.type === 'break' ? this.rows.at(-2) : undefined;
    if (begun?.type !== 'coded' || uraian.bold || row - this.lastCodedRow > 4) return;
    if (capitals(uraian.text) && !capitals(begun.uraian)) return;
    if (isBlank(begun.uraian) || /^(?:sumber|catatan|keterangan)\b/i.test(uraian.text)) return;
    const at = this.rows.lastIndexOf(begun);
    this.rows[at] = { ...begun, uraian: `${begun.uraian} ${uraian.text}`, uraianLinkable: false };
  }
}

/** Says of each row below the header what it is: a coded row, a total, or page furniture. */
export const classifyRows = (sheet: SheetSnapshot, header: Header, columns: RowColumns): Classified =>
  new RowClassifier(sheet, header, columns).run();
