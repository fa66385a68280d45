import { isCellError, type CellValue } from '../../core/sheet/snapshot';
import { ByteScanner } from '../read/byte-scanner';
import { elementText } from '../xml/text';

/** What one cell of a worksheet is to hold; its format stays. */
export interface CellEdit {
  readonly row: number;
  readonly column: number;
  readonly value: NonNullable<CellValue>;
  /** True for the new result of a formula, which stays itself. */
  readonly isResult: boolean;
}

const keyOf = (row: number, column: number): number => row * 16384 + column;

/** "E5" → row 4, column 4; null where an attribute is none. */
function placeOf(reference: string | null): { readonly row: number; readonly column: number } | null {
  const match = /^([A-Za-z]{1,3})(\d{1,7})$/.exec(reference ?? '');
  if (!match) return null;
  const column = [...match[1]!.toUpperCase()].reduce((n, letter) => n * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(match[2]) - 1, column: column - 1 };
}

const KEEPS_SPACE = /^\s|\s$|\n/;

/** Type and contents of a cell with that constant. Numbers as JavaScript writes them, which loses no digit. */
function constantXml(
  value: NonNullable<CellValue>,
  p: string,
): { readonly type: string; readonly xml: string } {
  if (typeof value !== 'string') return { ...resultXml(value, p) };
  const space = KEEPS_SPACE.test(value) ? ' xml:space="preserve"' : '';
  return { type: ' t="inlineStr"', xml: `<${p}is><${p}t${space}>${elementText(value)}</${p}t></${p}is>` };
}

function resultXml(
  value: NonNullable<CellValue>,
  p: string,
): { readonly type: string; readonly xml: string } {
  const v = (text: string): string => `<${p}v>${text}</${p}v>`;
  if (typeof value === 'number') return { type: '', xml: v(String(value)) };
  if (typeof value === 'boolean') return { type: ' t="b"', xml: v(value ? '1' : '0') };
  if (isCellError(value)) return { type: ' t="e"', xml: v(elementText(value.error)) };
  return { type: ' t="str"', xml: v(elementText(value)) };
}

/** The opening tag with another type; every other attribute stays. */
const retyped = (tag: string, type: string): string =>
  `${tag.replace(/\s+t\s*=\s*("[^"]*"|'[^']*')/, '').replace(/\s*\/?>$/, '')}${type}>`;

/** An XML declaration of an encoding other than UTF-8, in which the bytes were read. */
const OTHER_DECLARATION = /^<\?xml(?=[^>]*encoding\s*=\s*["'](?!utf-?8["']))[^>]*\?>/i;

/**
 * A worksheet part with some of its cells changed; every other byte stays (of an encoding other than UTF-8, every other
 * character). Gives what could not be found as `missing`: only cells that are there are changed.
 */
export function withCellEdits(
  bytes: Uint8Array,
  decode: (start: number, end: number) => string,
  part: string,
  edits: readonly CellEdit[],
): { readonly chunks: readonly Uint8Array[]; readonly missing: readonly CellEdit[] } {
  const wanted = new Map(edits.map((edit) => [keyOf(edit.row, edit.column), edit]));
  const encoder = new TextEncoder();
  const scan = new ByteScanner(bytes, decode, part);
  const declaration = OTHER_DECLARATION.exec(decode(0, Math.min(bytes.length, 200)))?.[0] ?? '';
  const chunks: Uint8Array[] = [
    encoder.encode(declaration === '' ? '' : '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'),
  ];
  let copied = declaration.length;
  let [row, column] = [-1, -1];
  while (wanted.size > 0 && scan.next()) {
    if (scan.isClosing) continue;
    if (scan.is('row')) [row, column] = [scan.integer('r', row + 2) - 1, -1];
    if (!scan.is('c')) continue;
    ({ row, column } = placeOf(scan.attribute('r')) ?? { row, column: column + 1 });
    const edit = wanted.get(keyOf(row, column));
    if (!edit) continue;
    wanted.delete(keyOf(row, column));
    const start = scan.tagStart;
    const cell = cellSource(scan, decode);
    chunks.push(bytes.subarray(copied, start), encoder.encode(editedCell(cell, edit)));
    copied = scan.position;
  }
  chunks.push(bytes.subarray(copied));
  return { chunks, missing: [...wanted.values()] };
}

/** A cell as it is written: its opening tag, and its formula. */
interface CellSource {
  readonly tag: string;
  readonly formula: string;
}

/** Reads on to behind the cell. */
function cellSource(scan: ByteScanner, decode: (start: number, end: number) => string): CellSource {
  const tag = decode(scan.tagStart, scan.position);
  if (scan.isEmpty) return { tag, formula: '' };
  const inside = scan.depth;
  let formula = '';
  while (scan.next() && scan.depth >= inside) {
    if (!scan.is('f') || scan.isClosing) continue;
    const start = scan.tagStart;
    const depth = scan.depth;
    while (!scan.isEmpty && scan.depth >= depth && scan.next());
    formula = decode(start, scan.position);
  }
  return { tag, formula };
}

function editedCell({ tag, formula }: CellSource, { value, isResult }: CellEdit): string {
  const prefix = /^<([^\s:/>]+:)?/.exec(tag)?.[1] ?? '';
  const { type, xml } = isResult ? resultXml(value, prefix) : constantXml(value, prefix);
  return `${retyped(tag, type)}${isResult ? formula : ''}${xml}</${prefix}c>`;
}
