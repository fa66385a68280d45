import { relationshipsPart } from '../package';
import type { Package } from '../package';

/** A sheet's part and the parts that only it uses: drawings, comments, printer settings. */
export function partsOfSheet(file: Package, sheet: string): readonly string[] {
  const users = usersOfParts(file);
  const gone = new Set([sheet.toLowerCase()]);
  for (const part of gone) {
    for (const { target } of file.relationships(part)) {
      const key = target.toLowerCase();
      if (file.has(key) && [...(users.get(key) ?? [])].every((user) => gone.has(user))) gone.add(key);
    }
  }
  return [...gone];
}

/** For each part, those with a relationship to it; all names in lower case. */
function usersOfParts(file: Package): ReadonlyMap<string, ReadonlySet<string>> {
  const users = new Map<string, Set<string>>();
  for (const { name } of file.all) {
    if (!file.has(relationshipsPart(name))) continue;
    for (const { target } of file.relationships(name)) {
      const key = target.toLowerCase();
      const known = users.get(key) ?? new Set<string>();
      users.set(key, known.add(name.toLowerCase()));
    }
  }
  return users;
}
