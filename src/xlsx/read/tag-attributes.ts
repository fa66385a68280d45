const GT = 0x3e;
const SLASH = 0x2f;
const EQUALS = 0x3d;
const SPACE = 0x20;
const QUOTE = 0x22;
const APOSTROPHE = 0x27;

/** More attributes than any element of a worksheet has; the rest of an element's is passed over. */
const MOST = 40;

/** The attributes of the tag that was read last, as ranges of `bytes`: no object and no string for any of them. */
export class TagAttributes {
  private count = 0;
  /** Of each attribute where name and value begin and end. */
  private readonly ranges = new Int32Array(MOST * 4);

  constructor(private readonly bytes: Uint8Array) {}

  /** Reads those behind a tag's name; where the tag ends, −1 where it is damaged. */
  read(from: number): number {
    const { bytes, ranges } = this;
    let at = from;
    this.count = 0;
    for (;;) {
      while (bytes[at]! <= SPACE) at++;
      const byte = bytes[at];
      if (byte === GT) return at + 1;
      if (byte === SLASH && bytes[at + 1] === GT) return at + 2;
      const name = at;
      while (at < bytes.length && bytes[at] !== EQUALS && bytes[at]! > SPACE && bytes[at] !== GT) at++;
      const nameEnd = at;
      while (bytes[at]! <= SPACE) at++;
      if (bytes[at] !== EQUALS) return -1;
      at++;
      while (bytes[at]! <= SPACE) at++;
      const quote = bytes[at];
      if (quote !== QUOTE && quote !== APOSTROPHE) return -1;
      const value = ++at;
      while (at < bytes.length && bytes[at] !== quote) at++;
      if (at >= bytes.length) return -1;
      if (this.count < MOST) {
        const place = this.count++ * 4;
        ranges[place] = name;
        ranges[place + 1] = nameEnd;
        ranges[place + 2] = value;
        ranges[place + 3] = at;
      }
      at++;
    }
  }

  /** The attribute of this name without prefix, for the methods below; −1 when the tag does not have it. */
  find(name: string): number {
    const { bytes, ranges } = this;
    const last = this.count * 4;
    search: for (let at = 0; at < last; at += 4) {
      const start = ranges[at]!;
      if (ranges[at + 1]! - start !== name.length) continue;
      for (let i = 0; i < name.length; i++) if (bytes[start + i] !== name.charCodeAt(i)) continue search;
      return at;
    }
    return -1;
  }

  /** Where the value of an attribute that was found begins. */
  start(found: number): number {
    return this.ranges[found + 2]!;
  }

  end(found: number): number {
    return this.ranges[found + 3]!;
  }

  /** A whole number ≥ 0 in an attribute; `otherwise` when it is absent or not one. */
  integer(name: string, otherwise: number): number {
    const found = this.find(name);
    if (found < 0) return otherwise;
    const end = this.end(found);
    let value = 0;
    for (let at = this.start(found); at < end; at++) {
      const digit = this.bytes[at]! - 0x30;
      if (digit < 0 || digit > 9 || value > 1e9) return otherwise;
      value = value * 10 + digit;
    }
    return value;
  }

  flag(name: string): boolean {
    const found = this.find(name);
    if (found < 0) return false;
    const start = this.start(found);
    const first = this.bytes[start];
    // "1", "true" or "on" against "0", "false" or "off".
    return first === 0x31 || first === 0x74 || (first === 0x6f && this.bytes[start + 1] === 0x6e);
  }
}
