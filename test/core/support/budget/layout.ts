import fc from 'fast-check';
import { MONEY_NOTATIONS, PERCENT_NOTATIONS, type MoneyNotation, type PercentNotation } from './notation';

export type KodeStyle =
  'one' | 'blank after' | 'split 6' | 'split 5' | 'split 4' | 'split numbers' | 'split sparse';
export type TotalStyle =
  'none' | 'one' | 'repeated' | 'per program' | 'top' | 'unlabelled' | 'in number column';
export type HeaderStyle = 'one row' | 'two merged' | 'two unmerged' | 'three merged';
export type PeriodStyle =
  'single' | 'lalu ini' | 'tw and sum' | 'tw' | 'tw cumulative' | 's.d. tw' | 'months';

/** How a budget stands in a sheet: where, under which names, in which notation, among what else. */
export interface Layout {
  readonly seed: number;
  readonly titleRows: number;
  readonly header: HeaderStyle;
  readonly numberRow: 'none' | 'parentheses' | 'plain' | 'numbers' | 'formulas';
  readonly moveRight: number;
  readonly kode: KodeStyle;
  readonly isIndented: boolean;
  readonly hasNumberColumn: boolean;
  readonly revision: 'none' | 'murni perubahan' | 'with selisih' | 'called selisih';
  readonly period: PeriodStyle;
  readonly hasSisa: boolean;
  readonly hasPersen: boolean;
  readonly percentFirst: boolean;
  readonly isReordered: boolean;
  readonly extraColumns: boolean;
  readonly isMisspelt: boolean;
  readonly notations: readonly MoneyNotation[];
  readonly percent: PercentNotation;
  readonly totals: TotalStyle;
  readonly isBlockRepeated: boolean;
  readonly pageRows: number;
  readonly blankRows: boolean;
  readonly hiddenRows: boolean;
  readonly longNames: 'plain' | 'line breaks' | 'next row';
  readonly hasNotes: boolean;
  readonly scale: 1 | 1000 | 1_000_000;
  readonly decimals: 0 | 1 | 2;
}

/** The layout of table 1.5: what everything else is measured against. */
export const PLAIN: Layout = {
  seed: 1,
  titleRows: 1,
  header: 'one row',
  numberRow: 'none',
  moveRight: 0,
  kode: 'one',
  isIndented: false,
  hasNumberColumn: false,
  revision: 'none',
  period: 'single',
  hasSisa: true,
  hasPersen: true,
  percentFirst: false,
  isReordered: false,
  extraColumns: false,
  isMisspelt: false,
  notations: ['sen'],
  percent: 'two',
  totals: 'one',
  isBlockRepeated: false,
  pageRows: 0,
  blankRows: false,
  hiddenRows: false,
  longNames: 'plain',
  hasNotes: false,
  scale: 1,
  decimals: 0,
};

export const layout: fc.Arbitrary<Layout> = fc.record({
  seed: fc.integer({ min: 1, max: 2 ** 30 }),
  titleRows: fc.integer({ min: 0, max: 5 }),
  header: fc.constantFrom<HeaderStyle>('one row', 'two merged', 'two unmerged', 'three merged'),
  numberRow: fc.constantFrom<Layout['numberRow']>('none', 'parentheses', 'plain', 'numbers', 'formulas'),
  moveRight: fc.integer({ min: 0, max: 3 }),
  kode: fc.constantFrom<KodeStyle>(
    'one',
    'one',
    'blank after',
    'split 6',
    'split 5',
    'split 4',
    'split numbers',
    'split sparse',
  ),
  isIndented: fc.boolean(),
  hasNumberColumn: fc.boolean(),
  revision: fc.constantFrom<Layout['revision']>(
    'none',
    'none',
    'murni perubahan',
    'with selisih',
    'called selisih',
  ),
  period: fc.constantFrom<PeriodStyle>(
    'single',
    'single',
    'lalu ini',
    'tw and sum',
    'tw',
    'tw cumulative',
    's.d. tw',
    'months',
  ),
  hasSisa: fc.boolean(),
  hasPersen: fc.boolean(),
  percentFirst: fc.boolean(),
  isReordered: fc.boolean(),
  extraColumns: fc.boolean(),
  isMisspelt: fc.boolean(),
  notations: fc.uniqueArray(fc.constantFrom(...MONEY_NOTATIONS), { minLength: 1, maxLength: 3 }),
  percent: fc.constantFrom(...PERCENT_NOTATIONS),
  totals: fc.constantFrom<TotalStyle>(
    'none',
    'one',
    'repeated',
    'per program',
    'top',
    'unlabelled',
    'in number column',
  ),
  isBlockRepeated: fc.boolean(),
  pageRows: fc.constantFrom(0, 0, 5, 12),
  blankRows: fc.boolean(),
  hiddenRows: fc.boolean(),
  longNames: fc.constantFrom<Layout['longNames']>('plain', 'line breaks', 'next row'),
  hasNotes: fc.boolean(),
  scale: fc.constantFrom<Layout['scale']>(1, 1, 1, 1, 1000, 1_000_000),
  decimals: fc.constantFrom<Layout['decimals']>(0, 1, 2),
});
