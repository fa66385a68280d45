/** UTF-8 bytes of an XML document, without byte order mark, whatever encoding it is written in. */
export function utf8Bytes(bytes: Uint8Array): Uint8Array {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return bytes.subarray(3);
  const label = otherEncoding(bytes);
  if (label === null) return bytes;
  return new TextEncoder().encode(new TextDecoder(label).decode(bytes));
}

/** The text of an XML document, without byte order mark. */
export const xmlText = (bytes: Uint8Array): string => new TextDecoder().decode(utf8Bytes(bytes));

/** XML 1.0, appendix F: the first bytes tell the encoding, or at least enough of it to read the declaration. */
function otherEncoding(bytes: Uint8Array): string | null {
  const [a, b] = bytes;
  if ((a === 0xff && b === 0xfe) || (a === 0x3c && b === 0)) return 'utf-16le';
  if ((a === 0xfe && b === 0xff) || (a === 0 && b === 0x3c)) return 'utf-16be';
  if (a !== 0x3c || b !== 0x3f) return null;
  const head = String.fromCharCode(...bytes.subarray(0, 120));
  const declared = /^<\?xml[^>]*\sencoding\s*=\s*["']([\w.:-]+)["']/.exec(head)?.[1]?.toLowerCase();
  if (declared === undefined || ['utf-8', 'utf8', 'us-ascii', 'ascii'].includes(declared)) return null;
  try {
    return new TextDecoder(declared).encoding;
  } catch {
    return null;
  }
}

/** An XML declaration of an encoding other than UTF-8, which a part no longer has once it was read. */
export const OTHER_DECLARATION = /^<\?xml(?=[^>]*encoding\s*=\s*["'](?!utf-?8["']))[^>]*\?>/i;
