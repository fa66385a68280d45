import type { KinerjaInput, KinerjaRow } from '../../inputs/kinerja/types';
import { comparableNumbers } from '../../inputs/quantity';
import { comparedName } from '../../matching/names';
import { capaianFraction } from '../../performance/capaian';
import { finding } from '../../rules/finding';
import { isLess, quantityText } from '../../rules/kinerja-facts';
import type { Rule, RuleContext } from '../../rules/rule';
import { tablesOf } from '../written';

const TEXTS = ['analisis', 'solusi', 'efisiensi'] as const;

/** Every sheet of performance, typed or not. */
const performanceOf = ({ inputs, audit }: RuleContext): readonly KinerjaInput[] => [
  ...(inputs.kinerja ? [inputs.kinerja] : []),
  ...tablesOf(audit?.all ?? [], 'kinerja').map(({ kinerja }) => kinerja),
];

const columnOf = (kinerja: KinerjaInput, text: (typeof TEXTS)[number]): number =>
  kinerja.header.columns.get(text)?.[0] ?? 0;

/** Names shorter than this stand in many texts without naming a row. */
const LEAST_WORDS = 5;

interface Named {
  readonly row: KinerjaRow;
  readonly text: string;
}

/** Rows with a name long enough that a text which holds it names the row. */
const namedRows = (rows: readonly KinerjaRow[]): readonly Named[] =>
  rows.flatMap((row) => {
    const { text, tokens } = comparedName(row.nama);
    return tokens.length >= LEAST_WORDS ? [{ row, text }] : [];
  });

/** The row of another name that a text tells of, when it does not tell of its own; the longest name counts. */
function otherRow(own: KinerjaRow, said: string, names: readonly Named[]): KinerjaRow | null {
  const text = ` ${comparedName(said).text} `;
  const ownName = comparedName(own.nama).text;
  if (text.includes(` ${ownName} `)) return null;
  const found = names
    .filter(
      (name) => text.includes(` ${name.text} `) && name.text !== ownName && !ownName.includes(name.text),
    )
    .sort((a, b) => b.text.length - a.text.length)[0];
  return found?.row ?? null;
}

/** An explanation that names another row: it was copied there and not rewritten. */
export const textNamesOtherRow: Rule = {
  id: 'text-names-other-row',
  family: 'across',
  *check(context) {
    for (const kinerja of performanceOf(context)) {
      const names = namedRows(kinerja.rows);
      for (const row of kinerja.rows)
        for (const text of TEXTS) {
          const other = row[text] === '' ? null : otherRow(row, row[text], names);
          if (!other) continue;
          yield finding({
            rule: 'text-names-other-row',
            severity: 'warning',
            cell: { sheet: kinerja.sheet.name, row: row.row, column: columnOf(kinerja, text) },
            rowName: row.nama,
            column: text,
            cells: [{ sheet: kinerja.sheet.name, row: other.row, column: other.namaColumn ?? 0 }],
            parameters: { other: `${other.nomor} ${other.nama}`.trim() },
          });
        }
    }
  },
};

type Claim = 'exceeds' | 'missed' | 'met';

/** What a text says of the target. "Belum mencapai target" is checked before "mencapai target". */
const CLAIMS: readonly (readonly [RegExp, Claim])[] = [
  [/\b(?:tidak|belum|kurang)\s+(?:dari|(?:men)?capai|memenuhi|sesuai)\s+(?:dengan\s+)?target\b/i, 'missed'],
  [/\b(?:melebihi|melampaui|di atas)\s+target\b/i, 'exceeds'],
  [/\b(?:sesuai(?: dengan)?|mencapai|memenuhi)\s+target\b/i, 'met'],
];

/** Achievement far above its target is not "sesuai target" either. */
const FAR_ABOVE = { numerator: 3n, denominator: 2n };
const WHOLE = { numerator: 1n, denominator: 1n };

function contradicted(row: KinerjaRow, claim: Claim): boolean {
  const numbers = comparableNumbers(row.target, row.realisasi);
  const c = numbers && capaianFraction(numbers.target, numbers.realisasi, 'positif');
  if (!c) return false;
  if (claim === 'missed') return !isLess(c, WHOLE);
  if (claim === 'exceeds') return !isLess(WHOLE, c);
  return isLess(c, WHOLE) || !isLess(c, FAR_ABOVE);
}

/** An explanation that says something else of the target than the figures beside it. */
export const textContradictsFigure: Rule = {
  id: 'text-contradicts-figure',
  family: 'across',
  *check(context) {
    for (const kinerja of performanceOf(context))
      for (const row of kinerja.rows)
        for (const text of TEXTS) {
          const claim = CLAIMS.find(([pattern]) => pattern.test(row[text]))?.[1];
          if (!claim || !contradicted(row, claim)) continue;
          yield finding({
            rule: 'text-contradicts-figure',
            severity: 'info',
            variant: claim,
            cell: { sheet: kinerja.sheet.name, row: row.row, column: columnOf(kinerja, text) },
            rowName: row.nama,
            column: text,
            cells: [row.target, row.realisasi].map(({ sheet, row: at, column }) => ({
              sheet,
              row: at,
              column,
            })),
            parameters: { target: quantityText(row.target), realisasi: quantityText(row.realisasi) },
          });
        }
  },
};
