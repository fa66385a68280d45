import { tidy } from '../../number/read-number';
import type { CellValue } from '../../sheet/snapshot';

/** A number in front of a name: how deep it is, and how it is written. */
export interface Numbering {
  /** 1 for "1", 2 for "1.1", 3 for "1.1.1"; 0 for "I" and "A", which number programs. */
  readonly depth: number;
  /** As the sheet writes it without a closing dot; "" for a number cell, whose 1.10 and 1.1 look alike. */
  readonly text: string;
  /** The first part: the kegiatan that "2.1" says it belongs to; null for "I" and "A". */
  readonly first: number | null;
}

const PARTS = /^(\d{1,3})((?:\.\d{1,3}){0,2})[.)]?$/;
const HEADING = /^(?:[IVXL]+|[A-Z])[.)]?$/;
const NUMBER_AND_NAME = /^(\d{1,2}(?:\.\d{1,2}){0,2})[.)]?\s+(\D.*)$/;

/** Reads a numbering cell; null when it holds something else (or nothing). */
export function readNumbering(value: CellValue): Numbering | null {
  if (typeof value === 'number') {
    if (value <= 0 || value >= 1000) return null;
    return { depth: Number.isInteger(value) ? 1 : 2, text: '', first: Math.trunc(value) };
  }
  if (typeof value !== 'string') return null;
  const text = tidy(value).replace(/\s*\.\s*/g, '.');
  const parts = PARTS.exec(text);
  if (parts) {
    const plain = text.replace(/[.)]$/, '');
    return { depth: plain.split('.').length, text: plain, first: Number(parts[1]) };
  }
  return HEADING.test(text) ? { depth: 0, text: text.replace(/[.)]$/, ''), first: null } : null;
}

/** "1.1 Penyediaan Makanan" in one cell: numbering and name; null for a plain name. */
export function splitNumbering(
  text: string,
): { readonly numbering: Numbering; readonly nama: string } | null {
  const match = NUMBER_AND_NAME.exec(tidy(text));
  const numbering = match && readNumbering(match[1]!);
  return numbering ? { numbering, nama: match[2]! } : null;
}
