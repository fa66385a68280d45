/** The hidden sheet-scoped defined name by which we know a sheet that we made. */
export const MARK_NAME = '_lkjip';

/** What the mark's name stands for: `"3.9|Tabel 3.9"`, with the quotes of a text constant. */
export const markConstant = (mark: string, sheet: string): string =>
  `"${`${mark}|${sheet}`.replaceAll('"', '""')}"`;

/** Reads `markConstant` back, with or without a leading "="; null for anything else. */
export function markedName(refersTo: string): { readonly mark: string; readonly sheet: string } | null {
  const match = /^=?"([^|"]+)\|((?:[^"]|"")*)"$/.exec(refersTo.trim());
  return match ? { mark: match[1]!, sheet: match[2]!.replaceAll('""', '"') } : null;
}
