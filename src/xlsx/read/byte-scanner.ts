import { BadFile } from '../bad-file';
import { readBack } from '../xml/entities';
import { unescapeCharacters } from '../xml/text';
import { afterMarkup, isDoctype } from './markup';
import { TagAttributes } from './tag-attributes';

const LT = 0x3c;
const GT = 0x3e;
const SLASH = 0x2f;
const COLON = 0x3a;
const AMPERSAND = 0x26;
const UNDERSCORE = 0x5f;
const CARRIAGE_RETURN = 0x0d;
const SPACE = 0x20;

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
  private isPlain = true;
  private joined: string | null = null;
  private at = 0;
  private readonly attributes: TagAttributes;

  constructor(
    readonly bytes: Uint8Array,
    private readonly decode: (start: number, end: number) => string,
    private readonly part: string,
  ) {
    this.attributes = new TagAttributes(bytes);
  }

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
    const found = this.attributes.find(name);
    return found < 0 ? -1 : this.attributes.start(found);
  }

  /** The value of an attribute without prefix, null when the tag does not have it. */
  attribute(name: string): string | null {
    const { attributes } = this;
    const found = attributes.find(name);
    return found < 0 ? null : this.text(attributes.start(found), attributes.end(found));
  }

  /** A whole number ≥ 0 in an attribute; `otherwise` when it is absent or not one. */
  integer(name: string, otherwise: number): number {
    return this.attributes.integer(name, otherwise);
  }

  flag(name: string): boolean {
    return this.attributes.flag(name);
  }

  /**
   * The text directly behind the tag, up to the next one: sets `textStart` and `textEnd`. Comments and CDATA in
   * it are rare; with them the pieces are joined in `joined`.
   */
  readText(): void {
    const { bytes } = this;
    const start = this.at;
    let at = this.findText(start);
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

  /**
   * Reads the whole element whose opening tag was read, when it is `before`, a text and `after` and no more (as
   * "<v>", a number and "</v></c>"), and sets `textStart` and `textEnd`; else nothing is read.
   */
  readOnlyText(before: Uint8Array, after: Uint8Array): boolean {
    if (!this.hasAt(this.at, before)) return false;
    const end = this.findText(this.at + before.length);
    if (!this.hasAt(end, after)) return false;
    this.at = end + after.length;
    this.depth--;
    return true;
  }

  private hasAt(at: number, markup: Uint8Array): boolean {
    const { bytes } = this;
    for (let i = 0; i < markup.length; i++) if (bytes[at + i] !== markup[i]) return false;
    return true;
  }

  /** Sets where the text that begins at `start` stands, and how it can be taken; its end. */
  private findText(start: number): number {
    const { bytes } = this;
    let isPlain = true;
    let at = start;
    for (; at < bytes.length; at++) {
      const byte = bytes[at]!;
      if (byte === LT) break;
      if (byte === AMPERSAND || byte === CARRIAGE_RETURN || byte === UNDERSCORE) isPlain = false;
    }
    this.textStart = start;
    this.textEnd = at;
    this.isPlain = isPlain;
    this.joined = null;
    return at;
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

  /** True when the text that was found can be taken byte by byte. */
  get isPlainText(): boolean {
    return this.isPlain && this.joined === null;
  }

  damaged(): BadFile {
    return new BadFile('damaged-part', { part: this.part });
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
    this.at = this.attributes.read(at);
    if (this.at < 0) throw this.damaged();
    this.isEmpty = bytes[this.at - 2] === SLASH && !this.isClosing;
    if (this.isClosing) this.depth--;
    else if (!this.isEmpty) this.depth++;
    if (this.depth < 0) throw this.damaged();
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
