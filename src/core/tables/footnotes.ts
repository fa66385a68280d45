import { percentOf } from '../number/percent';
import { writeAmount, writePercent } from '../number/write-number';
import type { SentenceAmount, SentencePart, TableCell, TableRow } from './table';

const DIFFERS =
  'Sel berwarna: hitungan tabel ini berbeda dari angka yang tercetak di sumber; lihat lembar Hasil Pemeriksaan.';
const UNREAD = 'Sel berwarna abu-abu: ada angka sumber yang tidak terbaca dan dihitung 0.';

export const note = (text: string): TableCell => ({ value: text, computation: { kind: 'fixed' } });

function percentText(part: SentenceAmount, whole: readonly SentenceAmount[]): string {
  const percent = percentOf(
    part.sen,
    whole.reduce((sum, amount) => sum + amount.sen, 0n),
  );
  return percent ? writePercent(percent) : '–';
}

/** A line of words and figures; its text is what its formula gives. */
export function sentence(...parts: readonly SentencePart[]): TableCell {
  const value = parts
    .map((part) =>
      typeof part === 'string'
        ? part
        : part.kind === 'amount'
          ? writeAmount(part.amount.sen)
          : percentText(part.part, part.whole),
    )
    .join('');
  return { value, computation: { kind: 'sentence', parts } };
}

/** What the colours of a table mean, as far as it has them. */
export const colourNotes = (differs: boolean, unread: boolean): TableCell[] => [
  ...(differs ? [note(DIFFERS)] : []),
  ...(unread ? [note(UNREAD)] : []),
];

/** What the colours of these rows mean, when they have any. */
export function markNotes(rows: readonly TableRow[]): TableCell[] {
  let differs = false;
  let unread = false;
  for (const row of rows)
    for (const cell of row.cells) {
      differs ||= cell?.differs === true;
      unread ||= cell?.unread === true;
    }
  return colourNotes(differs, unread);
}
