import { tidy } from '../number/read-number';

/** A name as it is compared. */
export interface ComparedName {
  readonly text: string;
  readonly tokens: readonly string[];
}

const LEADING = /^(?:(?:sub )?kegiatan|program) /;
/** What offices add or leave out behind a name without meaning another thing. */
const TRAILING =
  / (?:(?:pada )?skpd|kabupaten kota|kewenangan kabupaten kota|kewenangan (?:daerah )?provinsi|kab kota|di daerah kabupaten kota|kewenangan)$/;
/** "(PMKS)", "(ABH)": an abbreviation of what stands before it. */
const ABBREVIATION = /\([A-Z][A-Za-z./-]{1,11}\)/g;

/** A name without case, punctuation, abbreviations in brackets, its leading "kegiatan" and its trailing "SKPD". */
export function comparedName(name: string): ComparedName {
  let text = tidy(
    tidy(name)
      .replace(ABBREVIATION, ' ')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' '),
  ).replace(LEADING, '');
  for (let shorter = text.replace(TRAILING, ''); shorter !== text; shorter = text.replace(TRAILING, ''))
    text = shorter;
  return { text, tokens: text === '' ? [] : text.split(' ') };
}

/** 2 · shared words / all words. */
function tokenDice(a: readonly string[], b: readonly string[]): number {
  const left = new Map<string, number>();
  for (const token of a) left.set(token, (left.get(token) ?? 0) + 1);
  let shared = 0;
  for (const token of b) {
    const count = left.get(token) ?? 0;
    if (count === 0) continue;
    left.set(token, count - 1);
    shared++;
  }
  return (2 * shared) / (a.length + b.length);
}

const SHORTEST_PREFIX = 4;

/** How much of the shorter name (of at least four words) the longer one begins with. */
function prefixCoverage(a: readonly string[], b: readonly string[]): number {
  const shortest = Math.min(a.length, b.length);
  if (shortest < SHORTEST_PREFIX) return 0;
  let shared = 0;
  while (shared < shortest && a[shared] === b[shared]) shared++;
  return shared / shortest;
}

/** Edits (insert, delete, change) that make one text the other; given up (Infinity) beyond `limit`. */
function editDistance(a: string, b: string, limit: number): number {
  const row = new Int32Array(b.length + 1);
  for (let j = 0; j <= b.length; j++) row[j] = j;
  for (let i = 1; i <= a.length; i++) {
    const letter = a.charCodeAt(i - 1);
    let diagonal = row[0]!;
    let left = i;
    let least = i;
    row[0] = i;
    for (let j = 1; j <= b.length; j++) {
      const above = row[j]!;
      let best = letter === b.charCodeAt(j - 1) ? diagonal : diagonal + 1;
      if (above < best) best = above + 1;
      if (left < best) best = left + 1;
      if (best < least) least = best;
      row[j] = left = best;
      diagonal = above;
    }
    if (least > limit) return Infinity;
  }
  return row[b.length]!;
}

/** Letters that one text has more of than the other: never more than the edits between them. */
function bagDistance(a: string, b: string): number {
  const count = new Int32Array(128);
  for (let i = 0; i < a.length; i++) count[a.charCodeAt(i) & 127]!++;
  for (let i = 0; i < b.length; i++) count[b.charCodeAt(i) & 127]!--;
  let more = 0;
  let less = 0;
  for (const difference of count) {
    if (difference > 0) more += difference;
    else less -= difference;
  }
  return Math.max(more, less);
}

/** Names of three words and more that share fewer words than this are not alike letter by letter either. */
const TOO_FEW_WORDS = 0.2;

/**
 * How alike two names are, 0 to 1 (definitions.md 4): the best of shared words, shared beginning (names of four words
 * and more) and edits by length. Likeness by edits below 0,5 decides nothing and is not worked out.
 */
export function nameScore(a: ComparedName, b: ComparedName): number {
  if (a.text === b.text) return a.text === '' ? 0 : 1;
  if (a.tokens.length === 0 || b.tokens.length === 0) return 0;
  const dice = tokenDice(a.tokens, b.tokens);
  const words = Math.max(dice, prefixCoverage(a.tokens, b.tokens));
  if (dice < TOO_FEW_WORDS && Math.min(a.tokens.length, b.tokens.length) >= 3) return words;
  const length = Math.max(a.text.length, b.text.length);
  const least = Math.max(words, 0.5);
  if (1 - bagDistance(a.text, b.text) / length <= least) return words;
  return Math.max(words, 1 - editDistance(a.text, b.text, (1 - least) * length) / length);
}

/** Does a decision about a row of that name (null: of any) hold for this one? */
export const holdsFor = (decided: string | null, name: string): boolean =>
  decided === null || comparedName(decided).text === comparedName(name).text;
