/** What a number format code shows. */
export interface ShownPrecision {
  /** Decimals shown; negative when trailing commas hide thousands (#,##0, → −3); null for General and text. */
  readonly decimals: number | null;
  readonly percent: boolean;
}

const cache = new Map<string, ShownPrecision>();

function analyse(code: string): ShownPrecision {
  const section = code
    .split(';')[0]!
    .replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '')
    .trim();
  const percent = section.includes('%');
  if (/^general$/i.test(section) || section === '@' || !/[0#?]/.test(section))
    return { decimals: null, percent };
  const digits = /[0#?][0#?,]*(?:\.([0#?]*))?(,*)/.exec(section)!;
  const trailing = /,*$/.exec(digits[0].replace(/\.[0#?]*/, ''))![0].length;
  return { decimals: (digits[1]?.length ?? 0) - 3 * trailing, percent };
}

/** Decimals and percent sign that a number format code shows; "0.00%" → 2, percent. */
export function shownPrecision(code: string): ShownPrecision {
  let known = cache.get(code);
  if (!known) {
    known = analyse(code);
    if (cache.size < 1000) cache.set(code, known);
  }
  return known;
}
