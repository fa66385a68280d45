import { attributeText } from '../xml/text';

/** A start tag (or that of an empty element) with attributes set, or taken away where they are null. */
export function withAttributes(tag: string, values: Readonly<Record<string, string | null>>): string {
  let changed = tag;
  for (const [name, value] of Object.entries(values)) {
    const written = value === null ? '' : ` ${name}="${attributeText(value)}"`;
    const present = new RegExp(`\\s+${name}\\s*=\\s*("[^"]*"|'[^']*')`);
    if (present.test(changed)) changed = changed.replace(present, () => written);
    else changed = changed.replace(/\s*\/?>$/, (end) => written + end.trimStart());
  }
  return changed;
}
