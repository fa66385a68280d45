import { zipped } from './small-file';

/** A generator of pseudo-random numbers (mulberry32): the same seed gives the same case on any machine. */
export function randomFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t = (t + Math.imul(t ^ (t >>> 7), t | 61)) ^ t;
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

type Random = (below: number) => number;
type Parts = Record<string, string>;

const NASTY = [
  '',
  '0',
  '-1',
  '1',
  '16385',
  '1048577',
  '4294967296',
  '1e400',
  'NaN',
  '__proto__',
  'constructor',
  '../../x',
  '/',
  '#REF!',
  'A0',
  'XFE1',
  'A1:XFD1048576',
  'ZZZZZ9',
  '\t',
  '\u0001',
  '\ufffe',
  '\ud800',
  '😀',
  '&#xD800;',
  '&#0;',
  '&lol;',
  '&amp;amp;',
  '<b/>',
  '">',
  "'",
  '_x0000_',
  '_xD800_',
  'a'.repeat(40_000),
  '='.repeat(9_000),
  'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
];

const pick = <T>(random: Random, list: readonly T[]): T => list[random(list.length)]!;

/** Replaces one of the matches of a pattern. */
function replaceOne(
  random: Random,
  text: string,
  pattern: RegExp,
  by: (match: RegExpExecArray) => string,
): string {
  const matches = [...text.matchAll(pattern)];
  if (matches.length === 0) return text;
  const match = pick(random, matches);
  return text.slice(0, match.index) + by(match) + text.slice(match.index + match[0].length);
}

const TAG = /<\/?[\w:]+[^<>]*>/g;

/** Ways to spoil the text of a part. */
const TEXT_MUTATIONS: readonly ((random: Random, text: string) => string)[] = [
  (random, text) =>
    replaceOne(
      random,
      text,
      /(="|=')([^"']*)(["'])/g,
      ([, open, , close]) => open! + pick(random, NASTY) + close,
    ),
  (random, text) =>
    replaceOne(
      random,
      text,
      /(="|=')([^"']*)(["'])/g,
      ([, open, , close]) => open! + String(random(30)) + close,
    ),
  (random, text) => replaceOne(random, text, />[^<>]+</g, () => `>${pick(random, NASTY)}<`),
  (random, text) => replaceOne(random, text, TAG, () => ''),
  (random, text) => replaceOne(random, text, TAG, ([tag]) => tag + tag),
  (random, text) => replaceOne(random, text, TAG, ([tag]) => pick(random, text.match(TAG) ?? [tag])),
  (random, text) => replaceOne(random, text, /[\w:]+="[^"]*"/g, () => ''),
  (random, text) => replaceOne(random, text, /[\w:]+="[^"]*"/g, ([whole]) => `${whole} ${whole}`),
  (random, text) => replaceOne(random, text, TAG, ([tag]) => `${tag}<!-- - -> --><![CDATA[ ]]> ]]><?php ?>`),
  (random, text) => replaceOne(random, text, TAG, ([tag]) => `${'<a>'.repeat(random(400))}${tag}`),
  (random, text) => text.slice(0, random(text.length)),
  (random, text) => {
    const at = random(text.length);
    return text.slice(0, at) + text.slice(at + 1 + random(40));
  },
  (random, text) => {
    const at = random(text.length);
    return text.slice(0, at) + text.slice(at, at + random(200)) + text.slice(at);
  },
  (random, text) => {
    const at = random(text.length);
    return text.slice(0, at) + pick(random, NASTY) + text.slice(at);
  },
  (_, text) => `<!DOCTYPE a [<!ENTITY lol "lol">]>${text}`,
  (_, text) => text.replace(/<(\/?)(\w)/g, '<$1x:$2'),
  (_, text) => text.replace(/<(\/?)(\w)/g, '<$1x:$2').replace(/xmlns="/, 'xmlns:x="'),
  (_, text) => text.replaceAll('schemas.openxmlformats.org', 'purl.oclc.org/ooxml'),
  (_, text) => text.replace(/ r="\w+"/g, ''),
  (_, text) => `\ufeff${text}`,
];

/** Ways to spoil the parts of a file. */
const PART_MUTATIONS: readonly ((random: Random, parts: Parts) => void)[] = [
  (random, parts) => {
    delete parts[pick(random, Object.keys(parts))];
  },
  (random, parts) => {
    parts[pick(random, Object.keys(parts))] = '';
  },
  (random, parts) => {
    parts[pick(random, Object.keys(parts))] = pick(random, Object.values(parts));
  },
  (random, parts) => {
    const from = pick(random, Object.keys(parts));
    parts[pick(random, [from.toUpperCase(), `/${from}`, from.replaceAll('/', '\\')])] = parts[from]!;
  },
  (random, parts) => {
    const from = pick(random, Object.keys(parts));
    const text = parts[from]!;
    delete parts[from];
    parts[from.toUpperCase()] = text;
  },
];

/** Ways to spoil the bytes of the zip file itself. */
const BYTE_MUTATIONS: readonly ((random: Random, bytes: Buffer) => Buffer)[] = [
  (random, bytes) => {
    const at = random(bytes.length);
    bytes[at] = random(256);
    return bytes;
  },
  (random, bytes) => {
    for (let n = random(20); n >= 0; n--) bytes[random(bytes.length)] = random(256);
    return bytes;
  },
  (random, bytes) => bytes.subarray(0, random(bytes.length)),
  (random, bytes) => {
    const at = random(bytes.length);
    return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + 1 + random(30))]);
  },
  (random, bytes) => {
    const at = random(bytes.length);
    return Buffer.concat([bytes.subarray(0, at), Buffer.alloc(random(64), random(256)), bytes.subarray(at)]);
  },
  // The records at the end: sizes, offsets, counts, methods.
  (random, bytes) => {
    const at = bytes.lastIndexOf('PK\u0001\u0002') + 8 + random(38);
    bytes.writeUInt16LE(random(65_536), Math.min(at, bytes.length - 2));
    return bytes;
  },
  (random, bytes) => {
    bytes.writeUInt32LE(pick(random, [0, 1, 0xffff, 0x7fffffff, 0xffffffff]), bytes.length - 4 - random(18));
    return bytes;
  },
];

/** A file spoilt in one to three ways. */
export function mutated(seed: number, parts: Parts): Uint8Array {
  const random = randomFrom(seed);
  const spoilt = { ...parts };
  for (let n = random(3); n >= 0; n--) {
    if (random(5) === 0) pick(random, PART_MUTATIONS)(random, spoilt);
    else {
      const name = pick(random, Object.keys(spoilt));
      spoilt[name] = pick(random, TEXT_MUTATIONS)(random, spoilt[name]!);
    }
    if (Object.keys(spoilt).length === 0) break;
  }
  const bytes = Buffer.from(zipped(spoilt));
  return random(4) === 0 ? pick(random, BYTE_MUTATIONS)(random, bytes) : bytes;
}
