import type { Language } from './words';

/** Words of `lkjip fix`, in one language. */
export interface FixWords {
  readonly fixed: (count: number) => string;
  readonly none: string;
  readonly left: (count: number) => string;
  readonly formula: string;
  readonly notation: string;
  readonly journal: string;
  readonly then: string;
}

export const FIX: Readonly<Record<Language, FixWords>> = {
  id: {
    fixed: (count) => `${count} sel hitungan diperbaiki`,
    none: 'Tidak ada sel hitungan yang dapat diperbaiki dengan pasti.',
    left: (count) => `${count} sel dibiarkan`,
    formula: 'berisi rumus; perbaiki rumusnya',
    notation: 'angkanya tidak dapat ditulis dengan cara penulisan sel itu',
    journal: 'Tiap perbaikan tercatat di berkas hasil, dan dapat dibatalkan di panel Excel.',
    then: 'Pemeriksaan berkas hasil',
  },
  en: {
    fixed: (count) => `${count} derived ${count === 1 ? 'cell' : 'cells'} corrected`,
    none: 'No derived cell can be corrected for sure.',
    left: (count) => `${count} ${count === 1 ? 'cell' : 'cells'} left`,
    formula: 'holds a formula; correct the formula',
    notation: 'the figure cannot be written in the notation of that cell',
    journal: 'Every correction is journalled in the output, and can be taken back in the pane in Excel.',
    then: 'Check of the output',
  },
};
