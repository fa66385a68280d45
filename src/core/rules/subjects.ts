import type { RuleId } from './rule-ids';

/** What rules are about, in the order of the page of rules and of the pane. */
export const SUBJECT_IDS = [
  'isi',
  'kode',
  'hitungan',
  'periode',
  'belanja',
  'kinerja',
  'pasangan',
  'sasaran',
  'indikator',
  'orang',
  'tabel',
] as const;
export type SubjectId = (typeof SUBJECT_IDS)[number];

/** Every rule under the one subject that a person would look for it; families are too coarse for that. */
export const SUBJECTS: Readonly<Record<SubjectId, readonly RuleId[]>> = {
  isi: [
    'unreadable-number',
    'formula-error',
    'missing-cell',
    'text-number',
    'mixed-number-style',
    'unit-scale',
    'external-link',
    'hidden-row',
    'header-typo',
    'budget-columns',
    'period-mismatch',
  ],
  kode: ['code-malformed', 'code-as-number', 'code-duplicate', 'code-orphan', 'level-missing'],
  hitungan: [
    'row-balance',
    'sum-of-children',
    'grand-total',
    'total-outside-range',
    'percentage',
    'share',
    'formula-inverted',
    'hardcoded-total',
  ],
  periode: ['control-total', 'revision-chain', 'kelompok-sum', 'period-chain', 'cumulative-decreases'],
  belanja: ['spend-without-budget', 'realisasi-exceeds-anggaran', 'negative-amount'],
  kinerja: [
    'target-missing',
    'budget-without-realisasi',
    'spend-without-output',
    'achievement-absorption-gap',
    'achievement-of-children',
    'achievement-overshoot',
    'unit-mismatch',
    'numbering-level',
    'name-duplicate',
    'text-names-other-row',
    'text-contradicts-figure',
  ],
  pasangan: ['match-uncertain', 'realisasi-without-budget', 'budget-without-kinerja', 'label-differs'],
  sasaran: ['program-unmapped', 'program-sasaran-conflict', 'objective-wording'],
  indikator: [
    'target-differs',
    'capaian',
    'grade-score',
    'grade-convention-mixed',
    'indicator-missing',
    'indicator-without-realisasi',
    'year-outlier',
  ],
  orang: [
    'realisasi-exceeds-populasi',
    'target-exceeds-populasi',
    'ppks-category',
    'ppks-columns',
    'staff-total-differs',
  ],
  tabel: ['same-fact-differs', 'fact-link-differs', 'column-copied', 'table-duplicates-table'],
};
