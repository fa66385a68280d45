import { BadFile } from '../bad-file';
import { LIMITS } from '../limits';
import { ByteScanner } from './byte-scanner';
import { richText } from './rich-text';

/** The texts of sharedStrings.xml, in order. */
export function readSharedStrings(
  bytes: Uint8Array,
  decode: (start: number, end: number) => string,
  part: string,
): readonly string[] {
  const scan = new ByteScanner(bytes, decode, part);
  const take = (): string => scan.takeText();
  const texts: string[] = [];
  while (scan.next()) {
    if (scan.isClosing || !scan.is('si')) continue;
    if (texts.length >= LIMITS.cells) throw new BadFile('too-many-cells', { part, limit: LIMITS.cells });
    texts.push(richText(scan, take));
  }
  return texts;
}
