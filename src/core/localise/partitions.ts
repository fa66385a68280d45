/** Every subset of the items. */
export function* subsets<Item>(items: readonly Item[]): Iterable<readonly Item[]> {
  for (let mask = 0; mask < 1 << items.length; mask++) yield items.filter((_, i) => mask & (1 << i));
}

/** Every way to cut the items into blocks. */
export function* partitions<Item>(items: readonly Item[]): Iterable<readonly (readonly Item[])[]> {
  const [first, ...rest] = items;
  if (first === undefined) {
    yield [];
    return;
  }
  for (const blocks of partitions(rest)) {
    yield [[first], ...blocks];
    for (let i = 0; i < blocks.length; i++)
      yield blocks.map((block, j) => (i === j ? [first, ...block] : block));
  }
}
