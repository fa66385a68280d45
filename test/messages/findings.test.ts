import type { Finding, Quantity } from '../../src/core/rules/finding';
import { RULES } from '../../src/core/rules/registry';
import { sentence } from '../../src/messages/findings';
import { NUMBERS, writeQuantity } from '../../src/messages/words';
import { RULE_CASES } from '../core/rules/cases/all';
import { findingsOf } from '../core/rules/cases/case';

const FINDINGS: readonly Finding[] = Object.values(RULE_CASES).flatMap((cases) => cases.flatMap(findingsOf));

/** Every rule with the variants that a case must show. */
const VARIANTS: Readonly<Record<string, readonly string[]>> = {
  'code-malformed': ['malformed', 'lama', 'missing'],
  'code-as-number': ['zero-lost', 'number'],
  'code-duplicate': ['differs', 'same', 'repeat'],
  'hidden-row': ['', 'parent-differs'],
  percentage: ['wrong', 'full', 'truncated', 'decimals'],
  'period-chain': ['', 'ambiguous'],
  'realisasi-exceeds-anggaran': ['', 'blud'],
  'negative-amount': ['anggaran', 'realisasi'],
  'realisasi-exceeds-populasi': ['', 'bencana'],
  'target-missing': ['budget', 'realisasi'],
  'achievement-absorption-gap': ['behind', 'ahead'],
  'achievement-overshoot': ['some', 'far'],
  'name-duplicate': ['', 'ppks'],
  'numbering-level': ['prefix', 'kegiatan'],
  'same-fact-differs': ['indicator', 'ppks', 'amount', 'basis'],
  'target-differs': ['iku-pk', 'renstra'],
  'label-differs': ['slip', 'words'],
  'objective-wording': ['', 'slip'],
  capaian: ['', 'negatif'],
  'grade-score': ['wrong', 'boundary'],
  'match-uncertain': ['name', 'elimination'],
  'program-unmapped': ['sasaran', 'penunjang'],
  'program-sasaran-conflict': ['two', 'choice', 'iku'],
  'text-contradicts-figure': ['met', 'exceeds', 'missed'],
  'unit-scale': ['columns', 'control'],
  'budget-columns': ['', 'murni', 'change'],
  'performance-columns': ['', 'span'],
  'staff-total-differs': ['', 'gaji'],
  'fact-link-differs': ['near', 'more'],
  'year-outlier': ['realisasi', 'target'],
};

test('the cases show every rule, in every variant', () => {
  const shown = new Map<string, Set<string>>(RULES.map(({ id }) => [id, new Set()]));
  for (const { rule, variant } of FINDINGS) shown.get(rule)!.add(variant ?? '');
  for (const [rule, variants] of shown)
    expect([rule, ...[...variants].sort()]).toEqual([rule, ...[...(VARIANTS[rule] ?? [''])].sort()]);
});

const HOLES = /undefined|NaN|null|\[object|[{}]| {2}|(?<![A-Z])!|\(\)| [.,;]|“”|Infinity/;
const WHOLE = /^[\p{Lu}\d“].*[^.]\.$/u;

test.each(['id', 'en'] as const)('%s: whole sentences without a hole', (language) => {
  for (const finding of FINDINGS) {
    const text = sentence(finding, language);
    expect(text).not.toMatch(HOLES);
    expect(text).toMatch(WHOLE);
    expect(text.length).toBeGreaterThan(20);
  }
});

/** Rules that tell how often something is so, or what unit it is in, instead of the figure itself. */
const WITHOUT_PRINTED = ['column-copied', 'unit-scale'];
/** Rules that quote the text of their cell. */
const QUOTING = [
  'unreadable-number',
  'formula-error',
  'code-malformed',
  'code-as-number',
  'header-typo',
  'grade-score',
  'numbering-level',
];

const figures = ({ rule, variant, printed, expected }: Finding): Quantity[] =>
  [
    WITHOUT_PRINTED.includes(rule) ? null : printed,
    // Right but for its decimals, so there is no other figure to tell.
    variant === 'decimals' ? null : expected,
  ]
    .filter((quantity) => quantity !== null)
    .filter(({ unit }) => unit !== 'raw' || QUOTING.includes(rule));

test.each(['id', 'en'] as const)('%s: the figures of the cell, in the digits of the language', (language) => {
  for (const finding of FINDINGS) {
    const text = sentence(finding, language);
    for (const quantity of figures(finding))
      expect(text).toContain(writeQuantity(quantity, NUMBERS[language]).replace(/[“”]/g, ''));
  }
});

test('one is one in English too', () => {
  for (const finding of FINDINGS)
    expect(sentence(finding, 'en')).not.toMatch(
      /\b1 (?:\w+ )?(?:rows|numbers|names|sums|programs|cells|ways) /,
    );
});

test('more is told as lebih, less as kurang, without signs', () => {
  const [more, less] = [40n, -9000n].map((sen) => {
    const base = FINDINGS.find(({ rule }) => rule === 'row-balance')!;
    return { ...base, difference: { unit: 'rupiah', sen } } as const;
  });
  expect(sentence(more!, 'id')).toContain('(lebih Rp0,40)');
  expect(sentence(less!, 'id')).toContain('(kurang Rp90)');
  expect(sentence(less!, 'en')).toContain('(Rp90 too little)');
});

test('a column Lebih/(Kurang) is realisasi less anggaran, and its sentence says so', () => {
  const base = FINDINGS.find(({ rule }) => rule === 'row-balance')!;
  const turned: Finding = {
    ...base,
    addends: base.addends.map((addend) => ({ ...addend, sign: addend.sign === 1 ? -1 : 1 })),
  };
  expect(sentence(base, 'id')).toContain('padahal anggaran dikurangi realisasi Rp');
  expect(sentence(turned, 'id')).toContain('padahal realisasi dikurangi anggaran Rp');
  expect(sentence(turned, 'en')).toContain('but spent minus budget is Rp');
});
