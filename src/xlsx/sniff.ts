import { BadFile } from './bad-file';
import type { BadFileCode } from './bad-file';

const bytesOf = (text: string): readonly number[] => [...text].map((letter) => letter.charCodeAt(0));
const wide = (text: string): readonly number[] => bytesOf(text).flatMap((code) => [code, 0]);

const ZIP = bytesOf('PK');
const OLE = [0xd0, 0xcf, 0x11, 0xe0];
/** Excel 2 to 4 wrote the records of a sheet without a container around them. */
const RAW_BIFF = [0x09, 0x00, 0x02, 0x04, 0x08];

/** Refuses what is no zip file, naming what it is instead as far as its bytes tell. */
export function refuseOtherFormats(file: Uint8Array): void {
  if (file.length === 0) throw new BadFile('empty-file');
  if (startsWith(file, ZIP)) return;
  throw new BadFile(otherFormat(file));
}

function otherFormat(file: Uint8Array): BadFileCode {
  if (startsWith(file, OLE)) return indexOf(file, wide('EncryptedPackage')) >= 0 ? 'encrypted' : 'old-xls';
  if (file[0] === RAW_BIFF[0] && RAW_BIFF.slice(1).includes(file[1]!) && file[3] === 0) return 'old-xls';
  const head = headText(file);
  if (head === null) return 'not-workbook';
  if (/urn:schemas-microsoft-com:office:spreadsheet/.test(head)) return 'xml-spreadsheet';
  if (/<(!doctype\s+html|html|table|head|body|meta)\b/i.test(head)) return 'html-table';
  if (/^\s*(<|%PDF|\{\\rtf)/.test(head)) return 'not-workbook';
  return 'plain-text';
}

/** The first 4 KB as text, null when they are not text. */
function headText(file: Uint8Array): string | null {
  const head = file.subarray(0, 4096);
  const isWide = (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff);
  const label = !isWide ? 'latin1' : head[0] === 0xff ? 'utf-16le' : 'utf-16be';
  const text = new TextDecoder(label).decode(head);
  const strange = [...text].filter((letter) => letter < ' ' && !'\t\n\r\f'.includes(letter)).length;
  return strange > 0 ? null : text.replace(/^(\ufeff|ï»¿)/, '');
}

const startsWith = (file: Uint8Array, bytes: readonly number[]): boolean =>
  bytes.every((byte, n) => file[n] === byte);

function indexOf(file: Uint8Array, bytes: readonly number[]): number {
  for (let at = file.indexOf(bytes[0]!); at >= 0; at = file.indexOf(bytes[0]!, at + 1)) {
    if (bytes.every((byte, n) => file[at + n] === byte)) return at;
  }
  return -1;
}
