import { numberDigits, tidy } from '../number/read-number';
import { normaliseHeader } from '../sheet/header-words';
import { isBlank, isCellError, type CellValue, type SheetSnapshot } from '../sheet/snapshot';

/** A value as the user sees it, spaces and line breaks folded; numbers plain; "" when empty or an error. */
export function textOf(value: CellValue): string {
  if (typeof value === 'string') return tidy(value);
  if (typeof value === 'number') return String(value);
  return typeof value === 'boolean' ? String(value).toUpperCase() : '';
}

/** Text of a cell as the user sees it. */
export const cellText = (sheet: SheetSnapshot, row: number, column: number): string =>
  textOf(sheet.value(row, column));

/** A text with a word in it, not a number, a code or a dash. */
export const isWords = (value: CellValue): boolean => typeof value === 'string' && /\p{L}{2}/u.test(value);

/** True for a cell with a number, also one kept as text, or with an error in the place of one; a dash is none. */
export function holdsNumber(sheet: SheetSnapshot, row: number, column: number): boolean {
  const value = sheet.value(row, column);
  if (typeof value === 'string') return numberDigits(value) !== null;
  return typeof value === 'number' || isCellError(value);
}

const TOTAL = /^(?:sub ?)?(?:grand ?)?(?:jumlah|total|jml)\b/;
/** "Jumlah Anggaran" as a label of a total; "Jumlah penduduk miskin" is a name. */
const NOT_TOTAL = /^jumlah (?:penduduk|orang|anak|peserta|dokumen|unit|kegiatan yang)\b/;

/** The head of a budget, which says what all of it comes to. */
const WHOLE = /^(?:belanja(?: daerah)?|anggaran belanja)$/;

/** TOTAL, JUMLAH, JUMLAH TOTAL, Grand Total, Jumlah Program …, BELANJA DAERAH: a label of a total. */
export function isTotalLabel(text: string): boolean {
  const label = normaliseHeader(text);
  return (TOTAL.test(label) && !NOT_TOTAL.test(label)) || WHOLE.test(label);
}

const SUMMED = '(?:jumlah|total|jml|(?:ke)?seluruh(?:an|nya)?|umum|akhir|[a-z]|[ivx]+|\\d+)';
const BARE_TOTAL = new RegExp(
  `^(?:sub ?|grand ?)?(?:jumlah|total|jml)(?:(?: ${SUMMED})*$|(?: pagu| realisasi)? (?:anggaran|belanja)\\b)`,
);
const AVERAGE = /^(?:rata rata|rerata)\b/;

/**
 * A row that sums up a list, in one whose records may be called "Jumlah kunjungan" or "Total station": a bare JUMLAH,
 * TOTAL KESELURUHAN or Jumlah Anggaran, and any total or average unless the row `isRecord`: it has what only records have.
 */
export function sumsUp(text: string, isRecord: boolean): boolean {
  const label = normaliseHeader(text);
  return BARE_TOTAL.test(label) || (!isRecord && (AVERAGE.test(label) || isTotalLabel(text)));
}

/** What a page carries over to the next: "Jumlah dipindahkan", "Pindahan", "Jumlah halaman ini". It sums any levels. */
export const isCarriedOver = (text: string): boolean =>
  /\b(?:di)?pindah(?:an|kan)\b|^(?:sub ?)?(?:jumlah|total) (?:per |tiap )?(?:halaman|hal|lembar)\b/.test(
    normaliseHeader(text),
  );

/** What stands beside belanja in a report of a whole region: no row of an agency's budget. */
export const isOutsideBelanja = (text: string): boolean =>
  /^(?:surplus|defisit|pendapatan|penerimaan|pengeluaran pembiayaan|pembiayaan|silpa|sisa lebih)\b/.test(
    normaliseHeader(text),
  );

/** The head of a part that is not belanja: "PENDAPATAN", and "Penerimaan :" below the table of an SPJ Fungsional. */
export const beginsOutsideBelanja = (text: string): boolean =>
  /^(?:pendapatan|penerimaan|pembiayaan)(?: daerah| pembiayaan)?$/.test(normaliseHeader(text));

/** A total over everything, whatever stands between: GRAND TOTAL, JUMLAH TOTAL, TOTAL KESELURUHAN. */
export const isGrandTotalLabel = (text: string): boolean =>
  /\b(?:grand ?total|jumlah total|total jumlah|keseluruhan|seluruhnya|jumlah seluruh)\b/.test(
    normaliseHeader(text),
  );

/** A label without the year that it is of: a table of another year has the same header. */
const headerText = (label: string): string => normaliseHeader(label).replace(/ ?\b20\d\d\b/g, '');

/** True when the row says again what the header says (a page's header), whatever its year. */
export function repeatsHeader(sheet: SheetSnapshot, row: number, labels: readonly string[]): boolean {
  let same = 0;
  let other = 0;
  for (let column = 0; column < labels.length; column++) {
    const value = sheet.value(row, column);
    if (isBlank(value)) continue;
    const label = labels[column]!;
    const text = typeof value === 'string' ? headerText(value) : '';
    if (text !== '' && headerText(label).includes(text)) same++;
    else other++;
  }
  return same >= 2 && same > other;
}
