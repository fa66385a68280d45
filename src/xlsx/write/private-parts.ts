import { relationshipsPart } from '../package';
import type { Package } from '../package';

/** A part and those that only it uses: a sheet's drawings, comments, printer settings. */
export function withPrivateParts(file: Package, part: string): readonly string[] {
  const users = usersOfParts(file);
  const gone = new Set([part.toLowerCase()]);
  for (const user of gone) {
    for (const { target } of file.relationships(user)) {
      const key = target.toLowerCase();
      if (file.has(key) && [...(users.get(key) ?? [])].every((one) => gone.has(one))) gone.add(key);
    }
  }
  return [...gone];
}

/** For each part, those with a relationship to it; all names in lower case. */
function usersOfParts(file: Package): ReadonlyMap<string, ReadonlySet<string>> {
  const users = new Map<string, Set<string>>();
  // "" stands for the file itself, which uses the workbook and its properties.
  for (const name of ['', ...file.all.map((entry) => entry.name)]) {
    if (!file.has(relationshipsPart(name))) continue;
    for (const { target } of file.relationships(name)) {
      const key = target.toLowerCase();
      const known = users.get(key) ?? new Set<string>();
      users.set(key, known.add(name.toLowerCase()));
    }
  }
  return users;
}
