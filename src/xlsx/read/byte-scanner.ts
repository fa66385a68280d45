import { BadFile } from '../bad-file';
import { readBack } from '../xml/entities';
import { unescapeCharacters } from '../xml/text';
import { afterMarkup, isDoctype } from './markup';

const LT = 0x3c;
const GT = 0x3e;
const SLASH = 0x2f;
const COLON = 0x3a;
const EQUALS = 0x3d;
const AMPERSAND = 0x26;
const UNDERSCORE = 0x5f;
const CARRIAGE_RETURN = 0x0d;
const SPACE = 0x20;

/** More attributes than any element of a worksheet has; the rest of an element's is passed over. */
const ATTRIBUTES = 40;

/**
 * Walks over the tags of a big XML part without making an object or a string for any of them. After `next()`
 * the tag's name and attributes are ranges of `bytes`. Only UTF-8; well-formedness is checked as far as the walk
 * needs it: whatever is cut off or stands where it cannot stand is a `BadFile`.
 */
export class ByteScanner {
  /** The tag's name without prefix. */
  nameStart = 0;
  nameEnd = 0;
  isClosing = false;
  isEmpty = false;
  /** How many elements are open after this tag. */
  depth = 0;
  /** Where the text is that `readText` found. */
  textStart = 0;
  textEnd = 0;
  private joined: string | null = null;
  private at = 0;
  private attributes = 0;
  private readonly ranges = new Int32Array(ATTRIBUTES * 4);

  constructor(
    readonly bytes: Uint8Array,
    private readonly decode: (start: number, end: number) => string,
    private readonly part: string,
  ) {}

  /** Moves to the next tag; false at the end of the document, which must come after its last closing tag. */
  next(): boolean {
    const { bytes } = this;
    for (;;) {
      let at = this.at;
      while (at < bytes.length && bytes[at] !== LT) at++;
      if (at >= bytes.length) {
        if (this.depth !== 0 || this.nameEnd === 0) throw this.damaged();
        return false;
      }
      const first = bytes[at + 1];
      if (first === 0x21 || first === 0x3f) {
        this.at = this.afterOther(at);
        continue;
      }
      this.readTag(at);
      return true;
    }
  }

  /** True when the tag has this name (letters of plain ASCII). */
  is(name: string): boolean {
    const { bytes, nameStart, nameEnd } = this;
    if (nameEnd - nameStart !== name.length) return false;
    for (let i = 0; i < name.length; i++) if (bytes[nameStart + i] !== name.charCodeAt(i)) return false;
    return true;
  }

  /** Where the tag's "<" stands. */
  get tagStart(): number {
    let at = this.nameStart;
    while (this.bytes[at] !== LT) at--;
    return at;
  }

  /** Behind what was read last. */
  get position(): number {
    return this.at;
  }

  get nameLength(): number {
    return this.nameEnd - this.nameStart;
  }

  /** First letter of the name. */
  get initial(): number {
    return this.bytes[this.nameStart]!;
  }

  /** Where the value of an attribute without prefix begins, −1 when the tag does not have it. */
  attributeStart(name: string): number {
    const found = this.findAttribute(name);
    return found < 0 ? -1 : this.ranges[found + 2]!;
  }

  /** The value of an attribute without prefix, null when the tag does not have it. */
  attribute(name: string): string | null {
    const found = this.findAttribute(name);
    return found < 0 ? null : this.text(this.ranges[found + 2]!, this.ranges[found + 3]!);
  }

  /** A whole number ≥ 0 in an attribute; `otherwise` when it is absent or not one. */
  integer(name: string, otherwise: number): number {
    const found = this.findAttribute(name);
    if (found < 0) return otherwise;
    const { bytes } = this;
    const end = this.ranges[found + 3]!;
    let value = 0;
    for (let at = this.ranges[found + 2]!; at < end; at++) {
      const digit = bytes[at]! - 0x30;
      if (digit < 0 || digit > 9 || value > 1e9) return otherwise;
      value = value * 10 + digit;
    }
    return value;
  }

  flag(name: string): boolean {
    const found = this.findAttribute(name);
    if (found < 0) return false;
    const first = this.bytes[this.ranges[found + 2]!];
    // "1", "true" or "on" against "0", "false" or "off".
    return (
      first === 0x31 || first === 0x74 || (first === 0x6f && this.bytes[this.ranges[found + 2]! + 1] === 0x6e)
    );
  }

  /**
   * The text directly behind the tag, up to the next one: sets `textStart` and `textEnd`. Comments and CDATA in
   * it are rare; with them the pieces are joined in `joined`.
   */
  readText(): void {
    const { bytes } = this;
    const start = this.at;
    let at = start;
    while (at < bytes.length && bytes[at] !== LT) at++;
    this.textStart = start;
    this.textEnd = at;
    this.joined = null;
    this.at = at;
    while (bytes[at] === LT && (bytes[at + 1] === 0x21 || bytes[at + 1] === 0x3f)) {
      this.joined ??= this.text(start, at);
      const after = this.afterOther(at);
      if (bytes[at + 2] === 0x5b) this.joined += this.decode(at + 9, after - 3).replace(/\r\n?/g, '\n');
      at = after;
      while (at < bytes.length && bytes[at] !== LT) at++;
      this.joined += this.text(after, at);
      this.at = at;
    }
  }

  /** The text that `readText` found, entities and `_x000D_` escapes read back. */
  takeText(): string {
    return unescapeCharacters(this.joined ?? this.text(this.textStart, this.textEnd));
  }

  /** Text of a range; entities are read back, line ends are "\n". */
  text(start: number, end: number): string {
    const { bytes } = this;
    let isPlain = true;
    for (let at = start; at < end; at++) {
      const byte = bytes[at];
      if (byte === AMPERSAND || byte === CARRIAGE_RETURN) isPlain = false;
    }
    const text = this.decode(start, end);
    if (isPlain) return text;
    const read = readBack(text);
    if (read === null) throw this.damaged();
    return read;
  }

  /** True when the text that `readText` found can be taken byte by byte. */
  get isPlainText(): boolean {
    if (this.joined !== null) return false;
    const { bytes, textEnd } = this;
    for (let at = this.textStart; at < textEnd; at++) {
      const byte = bytes[at]!;
      if (byte === AMPERSAND || byte === CARRIAGE_RETURN || byte === UNDERSCORE) return false;
    }
    return true;
  }

  damaged(): BadFile {
    return new BadFile('damaged-part', { part: this.part });
  }

  private findAttribute(name: string): number {
    const { bytes, ranges } = this;
    const last = this.attributes * 4;
    search: for (let at = 0; at < last; at += 4) {
      const start = ranges[at]!;
      if (ranges[at + 1]! - start !== name.length) continue;
      for (let i = 0; i < name.length; i++) if (bytes[start + i] !== name.charCodeAt(i)) continue search;
      return at;
    }
    return -1;
  }

  private readTag(start: number): void {
    const { bytes } = this;
    let at = start + 1;
    this.isClosing = bytes[at] === SLASH;
    if (this.isClosing) at++;
    this.nameStart = at;
    for (; at < bytes.length; at++) {
      const byte = bytes[at]!;
      if (byte <= SPACE || byte === GT || byte === SLASH) break;
      if (byte === COLON) this.nameStart = at + 1;
    }
    this.nameEnd = at;
    if (this.nameEnd === this.nameStart) throw this.damaged();
    this.at = this.readAttributes(at);
    this.isEmpty = bytes[this.at - 2] === SLASH && !this.isClosing;
    if (this.isClosing) this.depth--;
    else if (!this.isEmpty) this.depth++;
    if (this.depth < 0) throw this.damaged();
  }

  /** Reads on to behind the tag's ">". */
  private readAttributes(from: number): number {
    const { bytes, ranges } = this;
    let at = from;
    this.attributes = 0;
    for (;;) {
      while (bytes[at]! <= SPACE) at++;
      const byte = bytes[at];
      if (byte === GT) return at + 1;
      if (byte === SLASH && bytes[at + 1] === GT) return at + 2;
      const name = at;
      while (at < bytes.length && bytes[at] !== EQUALS && bytes[at]! > SPACE && bytes[at] !== GT) at++;
      const nameEnd = at;
      while (bytes[at]! <= SPACE) at++;
      if (bytes[at] !== EQUALS) throw this.damaged();
      at++;
      while (bytes[at]! <= SPACE) at++;
      const quote = bytes[at];
      if (quote !== 0x22 && quote !== 0x27) throw this.damaged();
      const value = ++at;
      while (at < bytes.length && bytes[at] !== quote) at++;
      if (at >= bytes.length) throw this.damaged();
      if (this.attributes < ATTRIBUTES) {
        const place = this.attributes++ * 4;
        ranges[place] = name;
        ranges[place + 1] = nameEnd;
        ranges[place + 2] = value;
        ranges[place + 3] = at;
      }
      at++;
    }
  }

  /** Behind a comment, CDATA section or processing instruction. */
  private afterOther(at: number): number {
    const { bytes, part } = this;
    if (isDoctype(bytes, at)) throw new BadFile('doctype', { part });
    const after = afterMarkup(bytes, at);
    if (after < 0) throw this.damaged();
    return after;
  }
}
