/** So many bytes are deflated at a time. */
const BLOCK = 1 << 18;

/** Collects pieces of a part, old bytes and new text, into blocks of one size. */
export class BlockWriter {
  private readonly encoder = new TextEncoder();
  private block = new Uint8Array(BLOCK);
  private at = 0;
  private readonly full: Uint8Array[] = [];

  /** Copies bytes as they are. */
  copy(bytes: Uint8Array, start: number, end: number): void {
    for (let from = start; from < end;) {
      const length = Math.min(end - from, BLOCK - this.at);
      this.block.set(bytes.subarray(from, from + length), this.at);
      this.at += length;
      from += length;
      if (this.at === BLOCK) this.close();
    }
  }

  /** Writes markup, or text that was made fit for it. */
  text(text: string): void {
    for (let rest = text; rest !== '';) {
      const { read, written } = this.encoder.encodeInto(rest, this.block.subarray(this.at));
      this.at += written;
      if (read === rest.length) return;
      rest = rest.slice(read);
      this.close();
    }
  }

  /** The blocks that are full by now. */
  takeFull(): readonly Uint8Array[] {
    return this.full.splice(0);
  }

  /** All blocks that are left. */
  takeAll(): readonly Uint8Array[] {
    this.close();
    return this.takeFull();
  }

  private close(): void {
    if (this.at > 0) this.full.push(this.block.subarray(0, this.at));
    this.block = new Uint8Array(BLOCK);
    this.at = 0;
  }
}
