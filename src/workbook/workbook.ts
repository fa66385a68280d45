import { markedName, MARK_NAME } from './mark';
import { Sheet } from './sheet';
import type { SheetContents } from './sheet-contents';
import { StyleTable } from './styles';

/** A defined name; `scope` is the sheet that it belongs to, null for the whole workbook. */
export interface DefinedName {
  readonly name: string;
  readonly scope: Sheet | null;
  /** What it stands for, without a leading "=": "'LRA 2024'!$A$5", "\"3.9|Tabel 3.9\"". */
  readonly refersTo: string;
  readonly hidden: boolean;
}

/** A custom XML part; `text` is the whole document, `namespace` that of its root element. */
export interface CustomXmlPart {
  readonly namespace: string;
  readonly text: string;
}

/** A workbook in memory, without Excel: what a file holds as far as we read or change it. */
export class Workbook {
  private readonly list: Sheet[] = [];
  private nameList: DefinedName[] = [];
  private lastId = 0;
  /** Dates count from 1904 instead of 1900. */
  date1904 = false;
  customXml: readonly CustomXmlPart[] = [];
  /** Is told of every cell before it is changed. */
  beforeChange: ((sheet: Sheet, row: number, column: number) => void) | null = null;

  constructor(readonly styles: StyleTable = new StyleTable()) {}

  /** In the order of the tabs. */
  get sheets(): readonly Sheet[] {
    return this.list;
  }

  /** The sheet of that name, in whatever case; null when there is none. */
  sheet(name: string): Sheet | null {
    const wanted = name.toLowerCase();
    return this.list.find((sheet) => sheet.name.toLowerCase() === wanted) ?? null;
  }

  /** Appends a sheet; `load` delivers its contents when they are first asked for. */
  addSheet(name: string, from: { readonly id?: number; readonly load?: () => SheetContents } = {}): Sheet {
    const id = from.id ?? this.lastId + 1;
    this.lastId = Math.max(this.lastId, id);
    const sheet = new Sheet(this, id, name, from.load);
    this.list.push(sheet);
    return sheet;
  }

  /** Takes a sheet out, and the names that belong to it. */
  removeSheet(sheet: Sheet): void {
    const place = this.list.indexOf(sheet);
    if (place < 0) return;
    this.list.splice(place, 1);
    this.nameList = this.nameList.filter(({ scope }) => scope !== sheet);
  }

  /** Makes sheets and names those of another time; the sheets are objects that were given out then. */
  restore(sheets: readonly Sheet[], names: readonly DefinedName[]): void {
    this.list.splice(0, this.list.length, ...sheets);
    this.nameList = [...names];
  }

  get names(): readonly DefinedName[] {
    return this.nameList;
  }

  /** Adds a name, or replaces the one of the same name and scope. */
  setName(name: DefinedName): void {
    this.removeName(name.name, name.scope);
    this.nameList.push(name);
  }

  removeName(name: string, scope: Sheet | null): void {
    const wanted = name.toLowerCase();
    this.nameList = this.nameList.filter(
      (known) => known.scope !== scope || known.name.toLowerCase() !== wanted,
    );
  }

  /**
   * Our mark of a sheet ("3.9"), null for a sheet that is not ours. A copy that the user made of a sheet of ours
   * carries the name too: then the one that still has the name written in the mark is ours, else the oldest.
   */
  markOf(sheet: Sheet): string | null {
    const own = this.writtenMark(sheet);
    if (!own) return null;
    const rivals = this.list.filter((other) => this.writtenMark(other)?.mark === own.mark);
    const named = rivals.filter((other) => this.writtenMark(other)?.sheet === other.name);
    const ours = named[0] ?? rivals.reduce((oldest, other) => (other.id < oldest.id ? other : oldest), sheet);
    return ours === sheet ? own.mark : null;
  }

  /** Our sheet with that mark, null when the workbook has none. */
  ourSheet(mark: string): Sheet | null {
    return this.list.find((sheet) => sheet.mark === mark) ?? null;
  }

  /**
   * The name under which our sheet with that mark is found or made: the present name if there is one already,
   * else `wanted`, else "`wanted` (LKjIP)" where a sheet of the user's has the wanted name.
   */
  nameForOurs(mark: string, wanted: string): string {
    const present = this.ourSheet(mark);
    if (present) return present.name;
    for (let n = 1; ; n++) {
      const name = n === 1 ? wanted : `${wanted} (LKjIP${n === 2 ? '' : ` ${n - 1}`})`;
      if (!this.sheet(name)) return name;
    }
  }

  private writtenMark(sheet: Sheet): { readonly mark: string; readonly sheet: string } | null {
    const name = this.nameList.find(({ name, scope }) => scope === sheet && name === MARK_NAME);
    return name ? markedName(name.refersTo) : null;
  }
}
