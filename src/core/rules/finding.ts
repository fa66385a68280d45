import type { Scaled } from '../number/scaled';
import type { Sen } from '../number/sen';
import type { CellRef } from '../sheet/address';
import type { RuleId } from './rule-ids';

export type Severity = 'error' | 'warning' | 'info';
export type Family = 'reading' | 'arithmetic' | 'plausibility' | 'across';

/** A figure of a finding, with its unit, so that the words can be made from it. */
export type Quantity =
  | { readonly unit: 'rupiah' | 'count'; readonly sen: Sen }
  /** In percent; a difference of percentages is in poin. */
  | { readonly unit: 'percent'; readonly percent: Scaled }
  /** What stands in the cell, where it could not be read. */
  | { readonly unit: 'raw'; readonly text: string };

/** One addend of the arithmetic that led to a finding; `sign` is how it enters. */
export interface Addend {
  readonly cell: CellRef;
  readonly name: string;
  readonly sen: Sen;
  readonly sign: 1 | -1;
}

/** What a rule found: data only. Its sentences are made by messages/ from the rule, the class and the parameters. */
export interface Finding {
  readonly rule: RuleId;
  readonly severity: Severity;
  /** Which case of the rule: "truncated", "full", … */
  readonly variant: string | null;
  readonly status: 'root' | 'derived';
  /** The finding that a derived one stands under: its cell is right, another one is the cause. */
  readonly derivedFrom: { readonly rule: RuleId; readonly cell: CellRef } | null;
  /** The cell that the finding is about. */
  readonly cell: CellRef;
  /** The name of its row (uraian), as a person would call it. */
  readonly rowName: string;
  /** The measure or column that it is about: "anggaran", "realisasi", "sisa", "persen", "kode", … */
  readonly column: string;
  readonly printed: Quantity | null;
  readonly expected: Quantity | null;
  /** printed − expected. */
  readonly difference: Quantity | null;
  /** The other cells that it speaks of. */
  readonly cells: readonly CellRef[];
  /** The sum written out, in source order; empty when there is none. */
  readonly addends: readonly Addend[];
  /** Further facts for the sentence: names, counts, codes. */
  readonly parameters: Readonly<Record<string, string | number>>;
  readonly causes: readonly Cause[];
}

/** A cell of an explanation; figures as the core writes them: "156526090", "94.88" (percent). */
export interface CauseCell {
  readonly cell: CellRef;
  readonly printed: string;
  readonly suggested: string;
  readonly isPercent: boolean;
  /** Sisa, percentage or sum; the others are records, to be corrected one at a time with their dasar. */
  readonly derived: boolean;
}

/** One explanation: cells and what they might have been; filled by the cause analysis. */
export interface Cause {
  readonly cells: readonly CauseCell[];
  /** How many broken equations hold with these corrections. */
  readonly explains: number;
  /** How many explanations are as cheap as this one; 1 when it is sure. */
  readonly tied: number;
}

/** How many equations were tested, and with what result. */
export interface Coverage {
  readonly tested: number;
  readonly agree: number;
  readonly disagree: number;
  readonly untestable: number;
}

/** A finding from what is particular to it; the rest takes its usual value. */
export function finding(particular: Pick<Finding, 'rule' | 'severity' | 'cell'> & Partial<Finding>): Finding {
  return {
    variant: null,
    status: 'root',
    derivedFrom: null,
    rowName: '',
    column: '',
    printed: null,
    expected: null,
    difference: null,
    cells: [],
    addends: [],
    parameters: {},
    causes: [],
    ...particular,
  };
}

/** True when its arithmetic is a part and a whole, not a sum: what is expected is a percentage of the two. */
export const isRatio = ({ expected, addends }: Pick<Finding, 'expected' | 'addends'>): boolean =>
  expected?.unit === 'percent' && addends.length === 2;
