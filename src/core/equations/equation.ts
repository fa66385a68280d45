import type { Figure, PercentFigure } from '../inputs/figure';
import { percentInterval, touchesRatio } from '../number/interval';
import { percentOf } from '../number/percent';
import type { Scaled } from '../number/scaled';
import { absolute, type Sen } from '../number/sen';
import type { Level } from '../kode/kode';
import type { RuleId } from '../rules/rule-ids';

/** A figure in an equation, with the name of its row and the column that it stands in. */
export interface Term {
  readonly figure: Figure;
  readonly name: string;
  readonly sign: 1 | -1;
}

/** What a row or its addends are called: their level, `jenis` for PPKS types, `kelompok` for groups of them, `baris` when levels mix. */
export type RowKind = Level | 'jenis' | 'kelompok' | 'baris' | 'total';

/** result = Σ sign · term, within the tolerance of the figures' half widths (definitions.md 5). */
export interface SumEquation {
  readonly kind: 'sum';
  readonly rule: RuleId;
  readonly result: Figure;
  readonly name: string;
  /** Meaning of the result's column: "anggaran", "sisa", "populasi". */
  readonly column: string;
  readonly unit: 'rupiah' | 'count';
  readonly terms: readonly Term[];
  readonly rowKind: RowKind;
  readonly termKind: RowKind;
}

/** percent = part / whole, compared as an interval. */
export interface RatioEquation {
  readonly kind: 'ratio';
  readonly rule: RuleId;
  readonly percent: PercentFigure;
  readonly name: string;
  readonly column: string;
  readonly unit: 'rupiah' | 'count';
  readonly part: Figure;
  readonly whole: Figure;
  /** Decimals that the column prints: what 100% and 0% are held against; null when the column does not tell. */
  readonly columnDecimals: number | null;
}

export type Equation = SumEquation | RatioEquation;
export type Verdict = 'agree' | 'disagree' | 'untestable';

/** The right-hand side of a sum, in sen; null when a term could not be read. */
export function sumOfTerms(equation: SumEquation): Sen | null {
  let sum = 0n;
  for (const { figure, sign } of equation.terms) {
    if (figure.sen === null) return null;
    sum += sign === 1 ? figure.sen : -figure.sen;
  }
  return sum;
}

function testSum(equation: SumEquation): Verdict {
  const sum = sumOfTerms(equation);
  const { sen, halfWidth } = equation.result;
  if (sum === null || sen === null) return 'untestable';
  const distance = absolute(sen - sum);
  if (distance === 0n) return 'agree';
  let tolerance = halfWidth;
  for (const { figure } of equation.terms) tolerance += figure.halfWidth;
  return distance <= tolerance ? 'agree' : 'disagree';
}

const isFullOrEmpty = (percent: Scaled): boolean =>
  percent.decimals === 0 && (percent.digits === 100n || percent.digits === 0n);

const heldDecimals = (printed: Scaled, columnDecimals: number | null): number =>
  isFullOrEmpty(printed) && columnDecimals !== null
    ? Math.max(columnDecimals, printed.decimals)
    : printed.decimals;

/** Decimals that a printed percentage is held against: its own; for a bare 100% or 0%, the column's. */
export const testedDecimals = ({ percent, columnDecimals }: RatioEquation): number =>
  heldDecimals(percent.percent!, columnDecimals);

/** Whether a printed percentage is part / whole, as near as these are known; it never is when the whole is 0. */
export const isPercentOf = (
  printed: Scaled,
  columnDecimals: number | null,
  part: { readonly sen: Sen; readonly halfWidth: Sen },
  whole: { readonly sen: Sen; readonly halfWidth: Sen },
): boolean =>
  whole.sen !== 0n &&
  touchesRatio(percentInterval(printed, heldDecimals(printed, columnDecimals)), part, whole);

function testRatio(equation: RatioEquation): Verdict {
  const { sen: part, halfWidth: halfPart } = equation.part;
  const { sen: whole, halfWidth: halfWhole } = equation.whole;
  const printed = equation.percent.percent;
  if (printed === null || part === null || whole === null || whole === 0n) return 'untestable';
  const [partly, wholly] = [
    { sen: part, halfWidth: halfPart },
    { sen: whole, halfWidth: halfWhole },
  ];
  return isPercentOf(printed, equation.columnDecimals, partly, wholly) ? 'agree' : 'disagree';
}

/** Holds an equation against its printed figures. A cell that was not read makes it untestable, never agreeing. */
export const testEquation = (equation: Equation): Verdict =>
  equation.kind === 'sum' ? testSum(equation) : testRatio(equation);

/** What a percentage should be, half up to the decimals that it is held against; null when it cannot be told. */
export function expectedPercent(equation: RatioEquation): Scaled | null {
  const { part, whole } = equation;
  if (part.sen === null || whole.sen === null) return null;
  return percentOf(part.sen, whole.sen, Math.max(testedDecimals(equation), 2));
}
