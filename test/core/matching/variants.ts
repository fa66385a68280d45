import type { KinerjaSourceRow } from '../support/kinerja';

/** Random numbers from a seed (mulberry32), so that a failing variant can be looked at again. */
export function randomFrom(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % below;
  };
}

type Random = (below: number) => number;

function shuffled<T>(items: readonly T[], random: Random): T[] {
  const result = [...items];
  for (let i = result.length - 1; i > 0; i--) {
    const j = random(i + 1);
    [result[i], result[j]] = [result[j]!, result[i]!];
  }
  return result;
}

const shuffledWords = (name: string, random: Random): string => shuffled(name.split(' '), random).join(' ');

/** The name without up to a third of its last words, at least two words long. */
function shortened(name: string, random: Random): string {
  const words = name.split(' ');
  const most = Math.floor(words.length / 3);
  return most === 0 ? name : words.slice(0, Math.max(2, words.length - 1 - random(most))).join(' ');
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** One or two letters changed, left out, doubled or swapped with the next. */
function misspelt(name: string, random: Random): string {
  let text = name;
  for (let slips = 1 + random(2); slips > 0; slips--) {
    const at = random(text.length - 1);
    const [before, letter, after] = [text.slice(0, at), text[at]!, text.slice(at + 1)];
    const kinds = [
      before + LETTERS[random(26)]! + after,
      before + after,
      before + letter + letter + after,
      before + after[0]! + letter + after.slice(1),
    ];
    text = kinds[random(kinds.length)]!;
  }
  return text;
}

function varied(name: string, random: Random): string {
  switch (random(5)) {
    case 0:
      return name;
    case 1:
      return shuffledWords(name, random);
    case 2:
      return shortened(name, random);
    case 3:
      return misspelt(name, random);
    default:
      return misspelt(shortened(name, random), random);
  }
}

/** A row of the sample under another name: `original` is its place in the sample. */
export interface VariedRow {
  readonly original: number;
  readonly cells: KinerjaSourceRow;
}

/** The sample's rows with other names, their programs in another order. */
export function variantOf(rows: readonly KinerjaSourceRow[], seed: number): VariedRow[] {
  const random = randomFrom(seed);
  const blocks: VariedRow[][] = [];
  rows.forEach((cells, original) => {
    if (cells[0] === '') blocks.push([]);
    const [no, name, ...rest] = cells;
    const isProgram = no === '';
    const other = isProgram
      ? `PROGRAM ${varied(name.replace(/^PROGRAM /, ''), random)}`
      : varied(name, random);
    blocks.at(-1)!.push({ original, cells: [no, other, ...rest] as unknown as KinerjaSourceRow });
  });
  return shuffled(blocks, random).flat();
}
