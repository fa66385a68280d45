const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** What XML 1.0 cannot hold (control characters, lone surrogates), and what our own way of writing it looks like. */
const UNWRITABLE =
  // eslint-disable-next-line no-control-regex -- these are exactly the characters to be found
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]|_x(?=[0-9A-F]{4}_)/g;

const hexadecimal = (character: string): string =>
  `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;

const written = (text: string, escaped: RegExp): string =>
  text
    .replace(UNWRITABLE, (found) => (found === '_x' ? '_x005F_x' : hexadecimal(found)))
    .replace(escaped, (character) => ESCAPES[character]!);

/** Text as it stands in an attribute or between tags; `_x0001_` for what XML cannot hold, as Excel writes it. */
export const xmlText = (text: string): string => written(text, /[&<>"\t\n\r]/g);

/** The same between tags only, where quotation marks may stand as they are. */
export const xmlContent = (text: string): string => written(text, /[&<>\t\n\r]/g);

/** Reads `xmlText` back. An entity that XML does not define stays as it is written: nothing is looked up. */
export const plainText = (xml: string): string =>
  xml
    .replace(/&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|(\w+));/g, (whole, hex, decimal, name) => {
      if (name !== undefined) return ENTITIES[name as string] ?? (whole as string);
      const code = hex === undefined ? Number(decimal) : parseInt(hex as string, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : (whole as string);
    })
    .replace(/_x([0-9A-F]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
