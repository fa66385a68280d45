/** A sheet that is in the workbook; `mark` is ours ("3.9"), null for a sheet of the user's. */
export interface ExistingSheet {
  readonly name: string;
  readonly mark: string | null;
}

/** Excel compares sheet names without regard to case. */
const folded = (name: string): string => name.toLowerCase();

/**
 * The name of our sheet: the one it already has, else the wanted one, else (a sheet of the user's is called that)
 * "Tabel 1.5 (LKjIP)".
 */
export function ourSheetName(mark: string, wanted: string, existing: readonly ExistingSheet[]): string {
  const ours = existing.filter((sheet) => sheet.mark === mark);
  const kept = ours.find((sheet) => folded(sheet.name) === folded(wanted)) ?? ours[0];
  if (kept) return kept.name;
  const taken = new Set(existing.map((sheet) => folded(sheet.name)));
  if (!taken.has(folded(wanted))) return wanted;
  for (let count = 1; ; count++) {
    const name = `${wanted} (LKjIP${count === 1 ? '' : ` ${count}`})`;
    if (!taken.has(folded(name))) return name;
  }
}
