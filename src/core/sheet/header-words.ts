/** Words that headers of budget and performance sheets are made of; a near miss of one is a typing slip. */
const WORDS = [
  'anggaran',
  'realisasi',
  'rekening',
  'uraian',
  'program',
  'kegiatan',
  'persentase',
  'perubahan',
  'pergeseran',
  'sebelum',
  'setelah',
  'bertambah',
  'berkurang',
  'keterangan',
  'sumber',
  'sasaran',
  'strategis',
  'kelompok',
  'belanja',
  'populasi',
  'penanganan',
  'tertangani',
  'terlayani',
  'jumlah',
  'periode',
  'triwulan',
  'sampai',
  'dengan',
  'penyerapan',
  'serapan',
  'organisasi',
  'indikator',
  'capaian',
  'target',
  'satuan',
  'selisih',
];
const KNOWN = new Set(WORDS);

interface LetterPatterns {
  readonly notText: RegExp;
  readonly letterByLetter: RegExp;
}
const UNICODE: LetterPatterns = {
  notText: /[^\p{L}\p{N}%]+/gu,
  letterByLetter: /(?<![\p{L}\p{N}])(?:\p{L} ){3,}\p{L}(?![\p{L}\p{N}])/gu,
};
/** The same for ASCII text, as nearly all is: the patterns of all letters take milliseconds to be made. */
const ASCII: LetterPatterns = {
  notText: /[^a-z0-9%]+/g,
  letterByLetter: /(?<![a-z0-9])(?:[a-z] ){3,}[a-z](?![a-z0-9])/g,
};
const HAS_OTHER_LETTERS = /[^\0-\x7f]/;

const WORD = new RegExp(`\\b(?:${[...WORDS, 'kode', 'pagu', 'jenis', 'no', 'nama'].join('|')})\\b`, 'i');

/** The first word of a text that headers are made of, rightly spelt; null without one. */
export const headerWordIn = (text: string): string | null => WORD.exec(text)?.[0].toLowerCase() ?? null;

/** Header text as it is compared: lower case, punctuation as spaces, "%" kept, "J U M L A H" as one word. */
export function normaliseHeader(text: string): string {
  const { notText, letterByLetter } = HAS_OTHER_LETTERS.test(text) ? UNICODE : ASCII;
  return text
    .toLowerCase()
    .replace(notText, ' ')
    .trim()
    .replace(letterByLetter, (letters) => letters.replaceAll(' ', ''));
}

/** Edits (insert, delete, change, swap of neighbours) between two words, given up beyond `limit`. */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = previous[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      let best = Math.min(previous[j]! + 1, current[j - 1]! + 1, change);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, before[j - 2]! + 1);
      current.push(best);
    }
    [before, previous] = [previous, current];
  }
  return previous[b.length]!;
}

const corrected = new Map<string, string>();

function correctWord(word: string): string {
  if (word.length < 5 || KNOWN.has(word)) return word;
  const known = corrected.get(word);
  if (known !== undefined) return known;
  const limit = word.length >= 9 ? 2 : 1;
  const near = WORDS.filter((candidate) => editDistance(word, candidate, limit) <= limit);
  const meant = near.length === 1 ? near[0]! : word;
  if (corrected.size < 5000) corrected.set(word, meant);
  return meant;
}

/** The same header with misspelt words put right, and which ones: "angaran" → "anggaran". */
export function correctHeaderWords(normalised: string): {
  readonly text: string;
  readonly corrections: readonly (readonly [printed: string, meant: string])[];
} {
  const corrections: [string, string][] = [];
  const words = normalised.split(' ').map((word) => {
    const meant = correctWord(word);
    if (meant !== word) corrections.push([word, meant]);
    return meant;
  });
  return { text: words.join(' '), corrections };
}

const readableLabels = new Map<string, string>();

/**
 * A label as meanings read it: lower case, misspelt words put right; "Tahun Anggaran 2024" is a year, no anggaran.
 * Each kind of sheet looks at the same labels.
 */
export function readableLabel(label: string): string {
  let text = readableLabels.get(label);
  if (text === undefined) {
    text = correctHeaderWords(normaliseHeader(label)).text.replace(/\b(?:tahun|t ?a) anggaran\b/g, 'tahun');
    if (readableLabels.size < 5000) readableLabels.set(label, text);
  }
  return text;
}
