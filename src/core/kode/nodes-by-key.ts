import type { Kode } from './kode';

/**
 * Nodes by the key of their kode. Most sheets have their codes in order, so that a key behind all others is a new one:
 * nothing is indexed before another key is asked for.
 */
export class NodesByKey<Node extends { readonly kode: Kode }> {
  private readonly indexed = new Map<string, Node>();
  private waiting: Node[] = [];
  private last = '';

  get(key: string): Node | undefined {
    if (key > this.last) return undefined;
    for (const node of this.waiting) this.indexed.set(node.kode.key, node);
    this.waiting = [];
    return this.indexed.get(key);
  }

  /** Adds a node whose key is not known yet. */
  add(node: Node): void {
    const { key } = node.kode;
    this.waiting.push(node);
    if (key > this.last) this.last = key;
  }
}
