import { elementText } from '../xml/text';

/** Text that is written again and again, as the bytes that it is. */
export type Markup = Uint8Array;

export const markup = (text: string): Markup => new TextEncoder().encode(text);

/** Room beyond a full block, so that one more piece of text nearly always fits. */
const SPARE = 4096;

/**
 * Collects text as UTF-8 in blocks. A worksheet is millions of short pieces: copying their letters one by one takes
 * a fifth of the time of joining strings and encoding those (docs/performance.md).
 */
export class ByteWriter {
  private readonly encoder = new TextEncoder();
  private bytes: Uint8Array;
  private at = 0;

  /** `size`: bytes of a block. */
  constructor(private readonly size: number) {
    this.bytes = new Uint8Array(size + SPARE);
  }

  get isFull(): boolean {
    return this.at >= this.size;
  }

  /** The block written so far; a new one is begun. */
  take(): Uint8Array {
    const block = this.bytes.subarray(0, this.at);
    this.bytes = new Uint8Array(this.size + SPARE);
    this.at = 0;
    return block;
  }

  /** Writes markup and numbers: letters below 128 only. */
  ascii(text: string): void {
    const { length } = text;
    if (this.at + length > this.bytes.length) this.grow(length);
    const { bytes } = this;
    let at = this.at;
    for (let i = 0; i < length; i++) bytes[at++] = text.charCodeAt(i);
    this.at = at;
  }

  /** Writes what was encoded once to be written many times. */
  markup(bytes: Markup): void {
    if (this.at + bytes.length > this.bytes.length) this.grow(bytes.length);
    this.bytes.set(bytes, this.at);
    this.at += bytes.length;
  }

  /** Writes a finite number, in the digits that `String` gives it. */
  number(value: number): void {
    const magnitude = Math.abs(value);
    for (let decimals = 0; decimals <= 4; decimals += 2) {
      const scale = SCALES[decimals]!;
      const digits = Math.round(magnitude * scale);
      // Up to 15 digits, the decimal number to which a double is nearest is the shortest one that means it.
      if (digits >= 1e15) break;
      if (digits / scale === magnitude) return this.scaled(value < 0, digits, decimals);
    }
    this.ascii(String(value));
  }

  /** Writes digits / 10^decimals, without zeros at the end of the fraction. */
  private scaled(isNegative: boolean, digits: number, decimals: number): void {
    let [rest, places] = [digits, decimals];
    while (places > 0 && rest % 10 === 0) [rest, places] = [rest / 10, places - 1];
    const length = digitCount(rest, places) + (places > 0 ? 1 : 0);
    const needed = length + (isNegative ? 1 : 0);
    if (this.at + needed > this.bytes.length) this.grow(needed);
    const { bytes } = this;
    if (isNegative) bytes[this.at++] = MINUS;
    for (let at = this.at + length - 1, place = 0; at >= this.at; at--, place++) {
      if (place === places && places > 0) {
        bytes[at--] = POINT;
      }
      const next = Math.floor(rest / 10);
      bytes[at] = ZERO + (rest - next * 10);
      rest = next;
    }
    this.at += length;
  }

  /** Writes text as it is. */
  text(text: string): void {
    if (!this.copy(text, NOTHING_SPECIAL)) this.encode(text);
  }

  /** Writes a cell's text or formula, from a letter on, as the text of an element. */
  elementText(text: string, from = 0): void {
    if (!this.copy(text, SPECIAL, from)) this.encode(elementText(text.slice(from)));
  }

  /** Copies text letter by letter; nothing is written, and the answer is false, when a letter needs more care. */
  private copy(text: string, special: Uint8Array, from = 0): boolean {
    const { length } = text;
    if (this.at + length * LONGEST > this.bytes.length) this.grow(length * LONGEST);
    const { bytes } = this;
    let at = this.at;
    for (let i = from; i < length; i++) {
      const code = text.charCodeAt(i);
      if (code < 0x80) {
        if (special[code] === 1) {
          const entity = ENTITIES[code];
          if (entity === undefined) return false;
          for (let n = 0; n < entity.length; n++) bytes[at++] = entity.charCodeAt(n);
        } else bytes[at++] = code;
      } else if (code < 0x800) {
        bytes[at++] = 0xc0 | (code >> 6);
        bytes[at++] = 0x80 | (code & 0x3f);
      } else if (code < 0xd800 || (code > 0xdfff && code < 0xfffe)) {
        bytes[at++] = 0xe0 | (code >> 12);
        bytes[at++] = 0x80 | ((code >> 6) & 0x3f);
        bytes[at++] = 0x80 | (code & 0x3f);
      } else return false;
    }
    this.at = at;
    return true;
  }

  private encode(text: string): void {
    if (this.at + text.length * 3 > this.bytes.length) this.grow(text.length * 3);
    this.at += this.encoder.encodeInto(text, this.bytes.subarray(this.at)).written;
  }

  private grow(more: number): void {
    const grown = new Uint8Array(this.at + more + SPARE);
    grown.set(this.bytes.subarray(0, this.at));
    this.bytes = grown;
  }
}

/** Bytes of the longest form of a letter: "&amp;". */
const LONGEST = 5;
const ENTITIES: Readonly<Record<number, string>> = { 0x26: '&amp;', 0x3c: '&lt;', 0x3e: '&gt;' };
const SCALES = [1, 10, 100, 1000, 10_000] as const;
const [MINUS, POINT, ZERO] = [0x2d, 0x2e, 0x30] as const;

/** How many digits a whole number has, at least one before the fraction's. */
function digitCount(whole: number, places: number): number {
  let count = 1;
  for (let power = 10; power <= whole; power *= 10) count++;
  return Math.max(count, places + 1);
}

/** Letters below 128 that `elementText` has to look at: control characters, "&", "<", ">" and "_". */
const SPECIAL = Uint8Array.from({ length: 128 }, (_, code) =>
  code < 0x20 || '&<>_'.includes(String.fromCharCode(code)) ? 1 : 0,
);
const NOTHING_SPECIAL = new Uint8Array(128);
