/**
 * The hidden sheet-scoped name by which we know a sheet that we made. It stands for the text "3.9|Tabel 3.9"; LibreOffice
 * keeps defined names, but drops custom properties of worksheets.
 */
export const MARK_NAME = '_lkjip';
/** Stands beside the mark while a sheet is not finished; it keeps the colour that the sheet's tab had before. */
export const UNFINISHED_NAME = '_lkjip_belum';

const textFormula = (text: string): string => `="${text.replaceAll('"', '""')}"`;

export const markFormula = (mark: string, sheet: string): string => textFormula(`${mark}|${sheet}`);
export const unfinishedFormula = (tabColor: string): string => textFormula(tabColor === '' ? '-' : tabColor);

export interface WrittenMark {
  readonly mark: string;
  readonly sheet: string;
}

/** Reads `markFormula` back; null for anything else. */
export function writtenMark(formula: string): WrittenMark | null {
  const match = /^=?"([^|"]+)\|((?:[^"]|"")*)"$/.exec(formula.trim());
  return match ? { mark: match[1]!, sheet: match[2]!.replaceAll('""', '"') } : null;
}

/** The tab colour that `unfinishedFormula` keeps; "" for none. */
export const keptTabColor = (formula: string): string => /^="(#[0-9A-Fa-f]{6})"$/.exec(formula)?.[1] ?? '';

/**
 * Which sheets are ours. A copy that the user made carries the name too: then the one whose name is written in the
 * mark is ours, else the first from the left.
 */
export function marksOf(
  sheets: readonly { readonly name: string; readonly written: WrittenMark | null }[],
): (string | null)[] {
  const owner = new Map<string, number>();
  sheets.forEach(({ name, written }, place) => {
    if (!written) return;
    const known = owner.get(written.mark);
    const isNamed = (at: number): boolean => sheets[at]!.written!.sheet === sheets[at]!.name;
    if (known === undefined || (written.sheet === name && !isNamed(known))) owner.set(written.mark, place);
  });
  return sheets.map(({ written }, place) =>
    written && owner.get(written.mark) === place ? written.mark : null,
  );
}
