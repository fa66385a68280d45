import type { EditedBook } from '../../workbook/edited-book';
import type { XlsxFile } from '../xlsx-file';

export interface SaveOptions {
  /** Awaited between slices of work of some 30 ms, so that a page can draw and take input. */
  readonly pause?: () => Promise<void>;
}

/**
 * The file with what was changed in its workbook since `openXlsx`; every part that nothing was changed in stays byte
 * for byte, and without any change the file is the same bytes. `edited` must not change until the promise is kept.
 */
export type SaveWorkbook = (file: XlsxFile, edited: EditedBook, options?: SaveOptions) => Promise<Uint8Array>;
