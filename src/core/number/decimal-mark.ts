import type { NumberKind } from './read-number';
import { numberDigits } from './read-number';

export type DecimalMark = ',' | '.';

export interface DecimalMarkDecision {
  readonly mark: DecimalMark;
  /**
   * `proven`: some text can be read in one way only; `likely`: groups of three digits point that way; `assumed`:
   * nothing speaks for either; `conflicting`: texts prove both marks, the more frequent one was taken.
   */
  readonly evidence: 'proven' | 'likely' | 'assumed' | 'conflicting';
}

const other = (mark: string): DecimalMark => (mark === ',' ? '.' : ',');

interface Vote {
  readonly mark: DecimalMark;
  readonly weight: 'proof' | 'hint';
}

/** What one text says about the decimal mark of its column; null when nothing ("25716"). */
function voteOf(digits: string, kind: NumberKind): Vote | null {
  const marks = digits.replace(/\d/g, '');
  if (marks === '') return null;
  const last = marks.at(-1)! as DecimalMark;
  const first = marks[0]!;
  if (first !== last) return { mark: last, weight: 'proof' };
  if (marks.length > 1) return { mark: other(last), weight: 'proof' };
  const [before, after] = digits.split(last) as [string, string];
  const couldBeThousands = after.length === 3 && before.length >= 1 && before.length <= 3 && before !== '0';
  if (!couldBeThousands) return { mark: last, weight: 'proof' };
  return { mark: kind === 'percent' ? last : other(last), weight: 'hint' };
}

/**
 * Decides which mark separates decimals in one column of texts, from all of them together. `fallback` is what the
 * rest of the sheet uses (Indonesian "," when that is unknown too).
 */
export function decideDecimalMark(
  texts: Iterable<string>,
  kind: NumberKind,
  fallback: DecimalMark = ',',
): DecimalMarkDecision {
  const count = { proof: { ',': 0, '.': 0 }, hint: { ',': 0, '.': 0 } };
  for (const text of texts) {
    const digits = numberDigits(text);
    const vote = digits === null ? null : voteOf(digits, kind);
    if (vote) count[vote.weight][vote.mark]++;
  }
  const { proof, hint } = count;
  if (proof[','] > 0 && proof['.'] > 0) {
    const mark = proof[','] === proof['.'] ? fallback : proof[','] > proof['.'] ? ',' : '.';
    return { mark, evidence: 'conflicting' };
  }
  if (proof[','] + proof['.'] > 0) return { mark: proof[','] > 0 ? ',' : '.', evidence: 'proven' };
  if (hint[','] > 0 !== hint['.'] > 0) return { mark: hint[','] > 0 ? ',' : '.', evidence: 'likely' };
  return { mark: fallback, evidence: 'assumed' };
}
