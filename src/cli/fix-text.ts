import type { DerivedCorrection } from '../core/corrections/derived';
import { reference } from '../core/sheet/address';
import type { CellContent } from '../core/state/state';
import { columnWord } from '../messages/columns';
import { FIX } from '../messages/fix';
import type { Language } from '../messages/words';
import type { Fixed } from './fix';
import { inert, resultText } from './text';

/** "sisa Penyediaan Barang Cetakan (Anggaran!E18)". */
const place = ({ column, rowName, cell }: DerivedCorrection, language: Language): string =>
  `${columnWord(column, language)} ${rowName} (${reference(cell)})`;

const change = (before: CellContent, after: CellContent): string => `${before.text || '–'} → ${after.text}`;

/** What was corrected and what was left, in plain words, then the check of the output. */
export function fixedText({ made, left, outcome }: Fixed, language: Language): string {
  const words = FIX[language];
  const lines = [
    ...(made.length === 0 ? [words.none] : [words.fixed(made.length)]),
    ...made.map(
      ({ correction, before, after }) => `  • ${place(correction, language)}: ${change(before, after)}`,
    ),
    ...(made.length > 0 ? [words.journal] : []),
    ...(left.length > 0 ? [words.left(left.length)] : []),
    ...left.map(({ correction, why }) => `  • ${place(correction, language)}: ${words[why]}`),
    '',
    words.then,
  ];
  return `${lines.map(inert).join('\n')}\n${resultText(outcome, language)}`;
}
