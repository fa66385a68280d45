import type { EditedBook } from '../../workbook/edited-book';
import type { XlsxFile } from '../xlsx-file';

/**
 * The file with what was changed in its workbook since `openXlsx`; every part that nothing was changed in stays byte
 * for byte, and without any change the file is the same bytes. Works in one go: a page calls it in a worker. `edited`
 * must not change until the promise is kept.
 */
export type SaveWorkbook = (file: XlsxFile, edited: EditedBook) => Promise<Uint8Array>;
