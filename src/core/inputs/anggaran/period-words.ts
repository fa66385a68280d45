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

/** The last month of each named span: triwulan, semester. */
const SPANS: readonly (readonly [string, number])[] = [
  ['(?:tw|triwulan) (?:iv|4)', 12],
  ['(?:tw|triwulan) (?:iii|3)', 9],
  ['(?:tw|triwulan) (?:ii|2)', 6],
  ['(?:tw|triwulan) (?:i|1)', 3],
  ['semester (?:ii|2)', 12],
  ['semester (?:i|1)', 6],
];

/** A span of the year in a normalised label, as part of a pattern: "tw ii", "semester 1", "desember". */
export const PERIOD_WORD = `\\b(?:${[...SPANS.map(([words]) => words), ...MONTHS].join('|')})\\b`;

const PATTERNS: readonly (readonly [RegExp, number])[] = [
  ...SPANS.map(([words, month]) => [new RegExp(`\\b${words}\\b`), month] as const),
  ...MONTHS.map((words, index) => [new RegExp(`\\b(?:${words})\\b`), index + 1] as const),
];

/** The last month (1–12) of the latest span that a normalised label names; 0 when it names none. */
export const lastMonthOf = (label: string): number =>
  PATTERNS.reduce((last, [pattern, month]) => (pattern.test(label) ? Math.max(last, month) : last), 0);

/** The triwulan (1–4) that a normalised label names; 0 for a month, a semester, or none. */
export function triwulanOf(label: string): number {
  const match = /\b(?:tw|triwulan) (iv|iii|ii|i|[1-4])\b/.exec(label);
  if (!match) return 0;
  const roman = ['i', 'ii', 'iii', 'iv'].indexOf(match[1]!) + 1;
  return roman || Number(match[1]);
}
