import { columnName } from '../../core/sheet/address';
import type { Block } from '../../core/sheet/snapshot';
import { createHost, type Host, type Place } from '../../host';
import type { Platform } from '../../xlsx/platform';
import { saveWorkbook } from '../../xlsx/save/save-workbook';
import { openXlsx, type XlsxFile } from '../../xlsx/xlsx-file';
import type { BookState, OpeningStep, Refusal } from './messages';

export const addressOf = ({ top, left, bottom, right }: Block): string =>
  `${columnName(left)}${top + 1}:${columnName(right)}${bottom + 1}`;

const blockAt = ({ row, column }: Place): Block => ({ top: row, left: column, bottom: row, right: column });

/** Stands for a column where its width is changed. */
const headOf = (column: number): Block => blockAt({ row: 0, column });

/** A workbook that a person has open: its file, and the host that the pane works on. */
export class OpenBook {
  readonly host: Host;
  readonly #file: XlsxFile;

  /** Throws `BadFile`. */
  constructor(
    readonly number: number,
    readonly fileName: string,
    bytes: Uint8Array,
    readonly platform: Platform,
    tell: (step: OpeningStep) => void,
  ) {
    tell({ sheet: null, done: 0 });
    this.#file = openXlsx(bytes, platform, (sheet, done) => tell({ sheet, done: done * 0.9 }));
    tell({ sheet: null, done: 0.9 });
    this.host = createHost(this.#file.workbook, { fileName, displayLocale: 'id' });
    this.host.history.begin();
  }

  state(): BookState {
    const { host } = this;
    const { sheet, block } = host.selection();
    const { undo, redo } = host.history.can;
    return {
      book: this.number,
      fileName: this.fileName,
      sheets: host.sheetNames().filter((name) => host.workbook.sheet(name)?.visibility === 'visible'),
      active: sheet,
      selection: block,
      canUndo: undo,
      canRedo: redo,
      isCut: host.history.isCut,
      isChanged: host.isChanged,
    };
  }

  type(sheet: string, place: Place, input: string): Refusal | null {
    return this.#edit(sheet, blockAt(place), (address) => this.host.user.type(sheet, address, input));
  }

  clear(sheet: string, block: Block): Refusal | null {
    return this.#edit(sheet, block, (address) => this.host.user.clear(sheet, address));
  }

  fit(sheet: string, column: number): Refusal | null {
    return this.#edit(sheet, headOf(column), () => this.host.user.fitColumn(sheet, column));
  }

  resize(sheet: string, column: number, points: number): Refusal | null {
    return this.#edit(sheet, headOf(column), () => this.host.user.resizeColumn(sheet, column, points));
  }

  /** The file with what is changed now; what is changed while it is packed is not in it, and still counts as changed. */
  async save(): Promise<Uint8Array> {
    const { file } = this.#file.package;
    const saving = saveWorkbook(this.#file, this.host.edited);
    this.host.saved();
    try {
      const bytes = await saving;
      // The page takes the bytes away; the file itself is needed to save again.
      return bytes.buffer === file.buffer ? bytes.slice() : bytes;
    } catch (error) {
      this.host.saved(false);
      throw error;
    }
  }

  #edit(sheet: string, block: Block, act: (address: string) => void): Refusal | null {
    if (this.host.screen.isLocked(sheet, block)) return 'protected';
    this.host.history.begin();
    try {
      act(addressOf(block));
      return null;
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'InvalidArgument') return 'formula';
      throw error;
    }
  }
}
