/** What Excel writes for a character that XML cannot hold: `_x000D_` (ST_Xstring, ISO/IEC 29500-1, 22.9.2.19). */
const ESCAPE = /_x([0-9A-Fa-f]{4})_/g;

/** Reads `_x000D_` escapes back. */
export const unescapeCharacters = (text: string): string =>
  text.includes('_x')
    ? text.replace(ESCAPE, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text;

/** Text in which nothing has to be looked at twice; most texts are. */
const PLAIN = /^[ -%'-;=?-^`-\ud7ff]*$/;
/** Everything that XML cannot hold, and the carriage return, which it would not keep. */
const UNWRITABLE = /[^\t\n\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

function replacement(letter: string): string {
  const code = letter.charCodeAt(0);
  // Half a surrogate pair is no character: readers other than Excel fail on its escape.
  if (code >= 0xd800 && code <= 0xdfff) return '\ufffd';
  return `_x${code.toString(16).toUpperCase().padStart(4, '0')}_`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\t': '&#9;',
};

/** A cell's text or formula as the text of an XML element; what XML cannot hold is escaped as Excel does. */
export function elementText(text: string): string {
  if (PLAIN.test(text)) return text;
  return text
    .replace(ESCAPE, (whole) => `_x005F${whole}`)
    .replace(UNWRITABLE, replacement)
    .replace(/[&<>]/g, (letter) => ENTITIES[letter]!);
}

/** Text as the value of an XML attribute, without the quotes around it. */
export const attributeText = (text: string): string =>
  text.replace(UNWRITABLE, replacement).replace(/[&<>"\n\t]/g, (letter) => ENTITIES[letter]!);
