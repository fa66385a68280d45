const MONTHS = [
  'jan(?:uari)?',
  'feb(?:ruari)?',
  'mar(?:et)?',
  'apr(?:il)?',
  'mei',
  'jun[i]?',
  'jul[i]?',
  'agu(?:stus|st|s)?|agt',
  'sep(?:tember|t)?',
  'okt(?:ober)?',
  'nov(?:ember)?',
  'des(?:ember)?',
] as const;

/** "TW", "Triwulan ke-", "Triw.", "TW" of "TWII": what stands before the number of a triwulan. */
const QUARTER = '(?:twl?|tri ?wulan|tribulan|triw|trw(?:l|ln)?|k[uw]artal|q)(?: ke)? ?';
const HALF = '(?:semester|sem|smt)(?: ke)? ?';

/** How each triwulan is named in a normalised label, as part of a pattern: "tw i", "tw1", "t1" (not "T-1"). */
export const TRIWULAN_WORDS: readonly string[] = ['i|pertama', 'ii|kedua', 'iii|ketiga', 'iv|keempat'].map(
  (words, at) => `\\b(?:${QUARTER}(?:${words}|${at + 1})|t${at + 1})\\b`,
);

/** The last month of each named span: triwulan, semester. */
const SPANS: readonly (readonly [string, number])[] = [
  ...TRIWULAN_WORDS.map((words, at) => [words, 3 * (at + 1)] as const),
  [`\\b${HALF}(?:ii|2)\\b`, 12],
  [`\\b${HALF}(?:i|1)\\b`, 6],
];

/** A span of the year in a normalised label, as part of a pattern: "tw ii", "semester 1", "desember". */
export const PERIOD_WORD = `\\b(?:${[...SPANS.map(([words]) => words), ...MONTHS].join('|')})\\b`;

const PATTERNS: readonly (readonly [RegExp, number])[] = [
  ...SPANS.map(([words, month]) => [new RegExp(words), month] as const),
  ...MONTHS.map((words, index) => [new RegExp(`\\b(?:${words})\\b`), index + 1] as const),
];

/** The last month (1–12) of the latest span that a normalised label names; 0 when it names none. */
export const lastMonthOf = (label: string): number =>
  PATTERNS.reduce((last, [pattern, month]) => (pattern.test(label) ? Math.max(last, month) : last), 0);

const TRIWULAN = TRIWULAN_WORDS.map((words) => new RegExp(words));

/** The triwulan (1–4) that a normalised label names; 0 for a month, a semester, or none. */
export const triwulanOf = (label: string): number => TRIWULAN.findIndex((pattern) => pattern.test(label)) + 1;

const HALF_YEAR = new RegExp(`\\b${HALF}(?:ii?|[12])\\b`);

/** How many months the span has that a normalised label names. */
export function monthsOf(label: string): number {
  if (triwulanOf(label) > 0) return 3;
  return HALF_YEAR.test(label) ? 6 : 1;
}
