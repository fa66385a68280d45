/** As many different texts as are remembered; a power of two. */
const SLOTS = 1 << 15;
const LONGEST = 64;

/**
 * Remembers the short texts of a part by their bytes, so that "APBD" in 100,000 cells is one string: half the
 * memory, and no decoding.
 */
export class KnownTexts {
  /** The whole hash of each text, so that bytes far back in the part are looked at only where they are the same. */
  private readonly hashes = new Int32Array(SLOTS);
  private readonly starts = new Int32Array(SLOTS);
  private readonly lengths = new Uint8Array(SLOTS);
  private readonly texts = new Array<string>(SLOTS).fill('');

  constructor(
    private readonly bytes: Uint8Array,
    private readonly decode: (start: number, end: number) => string,
  ) {}

  /** The text of a range that needs nothing but decoding. */
  take(start: number, end: number): string {
    const length = end - start;
    if (length === 0) return '';
    if (length > LONGEST) return this.decode(start, end);
    const { bytes } = this;
    // FNV-1a
    let hash = 0x811c9dc5;
    for (let at = start; at < end; at++) hash = Math.imul(hash ^ bytes[at]!, 0x01000193);
    const slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
    const isKnown =
      this.hashes[slot] === hash &&
      this.lengths[slot] === length &&
      this.isSame(this.starts[slot]!, start, length);
    this.starts[slot] = start;
    if (isKnown) return this.texts[slot]!;
    const text = this.decode(start, end);
    // A newer text takes the slot of an older one: what repeats, mostly repeats nearby.
    this.hashes[slot] = hash;
    this.lengths[slot] = length;
    this.texts[slot] = text;
    return text;
  }

  private isSame(one: number, other: number, length: number): boolean {
    const { bytes } = this;
    for (let i = 0; i < length; i++) if (bytes[one + i] !== bytes[other + i]) return false;
    return true;
  }
}
