/** Numbers in groups that are joined step by step (union–find). */
export class Groups {
  private readonly parent: number[] = [];

  /** The number that stands for the group of this one. */
  find(item: number): number {
    let root = item;
    for (let up = this.parent[root]; up !== undefined; up = this.parent[root]) root = up;
    for (let at = item; at !== root;) {
      const up = this.parent[at]!;
      this.parent[at] = root;
      at = up;
    }
    return root;
  }

  /** Joins two groups; false when they are one already. */
  join(a: number, b: number): boolean {
    const [one, other] = [this.find(a), this.find(b)];
    if (one === other) return false;
    this.parent[Math.max(one, other)] = Math.min(one, other);
    return true;
  }
}

/** Items by a number of theirs, in the order in which the numbers are met first. */
export function groupBy<Item>(items: Iterable<Item>, keyOf: (item: Item) => number): Map<number, Item[]> {
  const groups = new Map<number, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const known = groups.get(key);
    if (known) known.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
