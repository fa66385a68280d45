import { isBlank, type SheetSnapshot } from '../sheet/snapshot';
import { cellText } from './rows';

const PLACE_AND_DATE =
  /,\s*(?:tanggal\s*)?[\d.…_\s]*(?:(?:jan|feb|mar|apr|mei|jun|jul|ag|sep|okt|nov|des)\p{L}*\s*)?20\d\d$/iu;
const SIGNED =
  /^(?:mengetahui|menyetujui|disahkan|ditetapkan (?:di|oleh)|disusun oleh|dibuat oleh|nip\b|(?:an?\. ?n\.? |an\. |pl[th]\.? |pj\.? )?(?:kepala (?:dinas|badan|bagian|kantor|bidang|satuan)|sekretaris|inspektur|direktur|camat|lurah|bupati|wali ?kota|pengguna anggaran)\b)/i;

/**
 * A row that begins a signature block below a table: words alone, of which some are the place and date, who signs, or an
 * NIP. What the rows of the table themselves have (kode, number, figures) is looked at by their reader.
 */
export function beginsSignature(sheet: SheetSnapshot, row: number): boolean {
  let signed = false;
  for (let column = 0; column < sheet.columnCount; column++) {
    if (isBlank(sheet.value(row, column))) continue;
    const text = cellText(sheet, row, column);
    if (!/\p{L}/u.test(text)) return false;
    signed ||= PLACE_AND_DATE.test(text) || SIGNED.test(text);
  }
  return signed;
}
