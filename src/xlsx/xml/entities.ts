const NAMED: ReadonlyMap<string, string> = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
]);

/**
 * Reads XML's five entities and character references back and makes line ends "\n", as an XML parser must.
 * Null for any other entity: those come from a DTD, which we never read.
 */
export function readBack(text: string): string | null {
  let isSound = true;
  const read = text.replace(/\r\n?/g, '\n').replace(/&([^;&]*)(;?)/g, (_, name: string, end: string) => {
    const letter = end === '' ? null : (NAMED.get(name) ?? referenced(name));
    isSound &&= letter !== null;
    return letter ?? '';
  });
  return isSound ? read : null;
}

function referenced(name: string): string | null {
  const match = /^#(?:x([0-9a-fA-F]{1,6})|([0-9]{1,7}))$/.exec(name);
  if (!match) return null;
  const code = Number.parseInt(match[1] ?? match[2]!, match[1] === undefined ? 10 : 16);
  // Half a surrogate pair is no character.
  if (code >= 0xd800 && code <= 0xdfff) return '\ufffd';
  return code <= 0x10ffff ? String.fromCodePoint(code) : null;
}
