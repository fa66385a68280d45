import { comparedName } from '../matching/names';
import { editDistance } from '../sheet/header-words';

const SHORTEST_SLIP = 5;
const SMALL_EDIT = 2;

/**
 * One name typed twice: alike but for case, marks and a letter or two in a long word. Short words and abbreviations
 * must be the same ("PPKS" is not "PSKS").
 */
export function isSameName(a: string, b: string): boolean {
  const [one, two] = [comparedName(a), comparedName(b)];
  if (one.text === two.text) return one.text !== '';
  if (one.tokens.length !== two.tokens.length) return false;
  return one.tokens.every((token, i) => {
    const other = two.tokens[i]!;
    const isLong = Math.min(token.length, other.length) >= SHORTEST_SLIP;
    return token === other || (isLong && editDistance(token, other, SMALL_EDIT) <= SMALL_EDIT);
  });
}
