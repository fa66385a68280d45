import { numberDigits } from '../number/read-number';
import { normaliseHeader } from './header-words';
import { couldBeHeaderRow } from './header-rows';
import { isBlank, type SheetSnapshot } from './snapshot';

/** Levels that a header goes on for, above or below the rows that give the required meanings. */
const FURTHER_LEVELS = 3;
const LONGEST_SUBLABEL = 40;

const SUBLABEL =
  /\b(?:rp|rupiah|lalu|ini|s d|sampai|periode|bulan|triwulan|tw|murni|perubahan|pergeseran|bertambah|berkurang|anggaran|realisasi|sisa|fisik|keuangan|persentase|kode|uraian|target|pagu|jumlah|total|operasi|modal|terduga|transfer|ls|up gu tu|jan(?:uari)?|feb(?:ruari)?|maret|apr(?:il)?|mei|juni?|juli?|agustus|sep(?:tember)?|okt(?:ober)?|nov(?:ember)?|des(?:ember)?|[ivx]+)\b|%|^orang$|^(?:19|20)\d\d$/;

/** The labels that begin in a row, normalised; those merged into it from above left out. */
function ownLabels(sheet: SheetSnapshot, row: number, width: number): string[] {
  const labels = Array.from({ length: width }, (_, column) => sheet.value(row, column));
  return labels
    .filter((value) => value !== null)
    .map((value) => normaliseHeader(String(value)))
    .filter((label) => label !== '');
}

/** Most of what stands in a row is what lowest levels of headers say: "(Rp)", "s.d. periode lalu". */
function saysSublabels(sheet: SheetSnapshot, row: number, width: number): boolean {
  const own = ownLabels(sheet, row, width);
  const fitting = own.filter((label) => SUBLABEL.test(label) && label.length <= LONGEST_SUBLABEL);
  return fitting.length >= 2 && fitting.length * 2 >= own.length;
}

/** The columns of a row in which something stands. */
function filledColumns(sheet: SheetSnapshot, row: number, width: number): number[] {
  const columns = Array.from({ length: width }, (_, column) => column);
  return columns.filter((column) => !isBlank(sheet.value(row, column)));
}

/** Where the labels of a header begin, from the left. */
function labelledColumns(sheet: SheetSnapshot, first: number, last: number, width: number): number[] {
  const columns = new Set<number>();
  for (let row = first; row <= last; row++)
    for (const column of filledColumns(sheet, row, width)) columns.add(column);
  return [...columns].sort((a, b) => a - b);
}

const isYear = (text: string): boolean => /^(?:19|20)\d\d$/.test(text);
const isWord = (text: string): boolean =>
  /[\p{L}%]/u.test(text) && text.length <= LONGEST_SUBLABEL && numberDigits(text) === null;
/** The number of a triwulan or a month. */
const isPeriodNumber = (text: string): boolean => /^\d{1,2}$/.test(text);

/**
 * A row is one more level of the header above it, whatever its words. Rows of data have their kode, number or name below
 * the first label; there stands nothing in this one, at most the parts of a kode that it is split into. And either
 * labels are merged down into it, or it stands below groups alone, labels with unlabelled columns to their right, and
 * names the first and another column of each ("L | P | Jumlah").
 */
function isBelowGroups(sheet: SheetSnapshot, first: number, row: number, width: number): boolean {
  const labelled = labelledColumns(sheet, first, row - 1, width);
  const filled = filledColumns(sheet, row, width);
  if (filled.length === 0) return false;
  const [leftmost] = labelled;
  const isMergedDown = sheet.merges.some(
    ({ top, left, bottom }) => top >= first && top < row && bottom >= row && labelled.includes(left),
  );
  const isBesideMerged = isMergedDown && filled[0]! > leftmost!;
  const texts = filled.map((column) => String(sheet.value(row, column)).trim());
  if (!texts.every((text) => isWord(text) || isYear(text) || (isBesideMerged && isPeriodNumber(text))))
    return false;
  if (isMergedDown) return isBesideMerged || !labelled.includes(leftmost! + 1);
  const groups = filled.map((column) => labelled.findLast((label) => label <= column)!);
  return (
    groups[0] !== leftmost &&
    groups.every((group) => filled.includes(group) && groups.filter((of) => of === group).length > 1)
  );
}

/** The last row of a header whose rows [first, last] give the required meanings: further levels may be below them. */
export function extendDown(sheet: SheetSnapshot, first: number, last: number, width: number): number {
  const isLevel = (row: number): boolean =>
    (couldBeHeaderRow(sheet, row, width) && saysSublabels(sheet, row, width)) ||
    isBelowGroups(sheet, first, row, width);
  let end = last;
  while (end - last < FURTHER_LEVELS && isLevel(end + 1)) end++;
  return end;
}

/** The first row of a header, where cells of the rows found so far are merged with rows above them. */
export function extendUp(sheet: SheetSnapshot, first: number): number {
  const labelled = sheet.merges.filter(
    ({ top, left, bottom }) => top < first && bottom >= first && !isBlank(sheet.value(top, left)),
  );
  return Math.max(first - FURTHER_LEVELS, Math.min(first, ...labelled.map(({ top }) => top)));
}
