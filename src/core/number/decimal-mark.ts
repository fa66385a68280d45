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

/** What the texts of one column say together. */
export interface ColumnMark {
  readonly decision: DecimalMarkDecision;
  /** Under that mark, some text has a fraction that is not zero. */
  readonly hasFraction: boolean;
  /** Under that mark, the most decimals that a text prints. */
  readonly decimals: number;
}

const COMMA = 44;
const DOT = 46;

/** The marks of one text: where the last one stands, how many there are, and whether they differ. */
interface Marks {
  readonly last: DecimalMark;
  readonly at: number;
  readonly count: number;
  readonly isMixed: boolean;
}

/** Null when the digits have no mark ("25716"). */
function marksOf(digits: string): Marks | null {
  let at = -1;
  let count = 0;
  let isMixed = false;
  for (let i = digits.length - 1; i >= 0; i--) {
    const code = digits.charCodeAt(i);
    if (code !== COMMA && code !== DOT) continue;
    if (at < 0) at = i;
    else isMixed ||= code !== digits.charCodeAt(at);
    count++;
  }
  return at < 0 ? null : { last: digits[at] as DecimalMark, at, count, isMixed };
}

const other = (mark: DecimalMark): DecimalMark => (mark === ',' ? '.' : ',');

/** "1.234": a group of thousands, or three decimals. */
const couldBeThousands = (digits: string, at: number): boolean =>
  digits.length - at === 4 && at >= 1 && at <= 3 && !(at === 1 && digits[0] === '0');

interface Told {
  proofs: number;
  hints: number;
  hasFraction: boolean;
  decimals: number;
}

/** Collects what the texts of one column say about their decimal mark, one text at a time. */
export class DecimalMarkVotes {
  private readonly told: Readonly<Record<DecimalMark, Told>> = {
    ',': { proofs: 0, hints: 0, hasFraction: false, decimals: 0 },
    '.': { proofs: 0, hints: 0, hasFraction: false, decimals: 0 },
  };

  constructor(private readonly kind: NumberKind) {}

  add(text: string): void {
    const digits = numberDigits(text);
    const marks = digits === null ? null : marksOf(digits);
    if (digits === null || !marks) return;
    const { last, at, count, isMixed } = marks;
    if (isMixed || count === 1) this.seeFraction(this.told[last], digits, at);
    if (isMixed) this.told[last].proofs++;
    else if (count > 1) this.told[other(last)].proofs++;
    else if (!couldBeThousands(digits, at)) this.told[last].proofs++;
    else if (this.kind !== 'scaled') this.told[this.kind === 'percent' ? last : other(last)].hints++;
  }

  private seeFraction(told: Told, digits: string, at: number): void {
    told.decimals = Math.max(told.decimals, digits.length - at - 1);
    for (let i = at + 1; i < digits.length && !told.hasFraction; i++) told.hasFraction = digits[i] !== '0';
  }

  /** `fallback` is what the rest of the sheet uses (Indonesian "," when that is unknown too). */
  decide(fallback: DecimalMark = ','): ColumnMark {
    const decision = this.decision(fallback);
    const { hasFraction, decimals } = this.told[decision.mark];
    return { decision, hasFraction, decimals };
  }

  private decision(fallback: DecimalMark): DecimalMarkDecision {
    const { ',': comma, '.': dot } = this.told;
    if (comma.proofs > 0 && dot.proofs > 0) {
      const mark = comma.proofs === dot.proofs ? fallback : comma.proofs > dot.proofs ? ',' : '.';
      return { mark, evidence: 'conflicting' };
    }
    if (comma.proofs + dot.proofs > 0) return { mark: comma.proofs > 0 ? ',' : '.', evidence: 'proven' };
    if (comma.hints > 0 !== dot.hints > 0) return { mark: comma.hints > 0 ? ',' : '.', evidence: 'likely' };
    return { mark: fallback, evidence: 'assumed' };
  }
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
  const votes = new DecimalMarkVotes(kind);
  for (const text of texts) votes.add(text);
  return votes.decide(fallback).decision;
}
