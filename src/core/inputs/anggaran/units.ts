import { buildTree, walkTree } from '../../kode/tree';
import { absolute, type Sen } from '../../number/sen';
import { normaliseHeader } from '../../sheet/header-words';
import { MEASURES, type AnggaranRow, type BudgetNode, type Measure } from './types';

/** A column that may name units (UPT, bidang, seksi, a person in charge). */
export interface UnitColumn {
  /** Its label says so. */
  readonly isLabelled: boolean;
  /** Its text for each row; "" where it has none. */
  readonly texts: readonly string[];
}

/** The unit of each row, "" for the whole office. */
type Division = readonly string[];

/** What stands for a node in a sum: its own rows, else those below it; `width` is what rounding may hide. */
interface Standing {
  readonly sen: Sen;
  readonly width: Sen;
}

const added = (parts: readonly Standing[]): Standing =>
  parts.reduce((sum, { sen, width }) => ({ sen: sum.sen + sen, width: sum.width + width }), {
    sen: 0n,
    width: 0n,
  });

function printedIn({ rows }: BudgetNode, measure: Measure): Standing[] {
  return rows.flatMap(({ amounts }) => {
    const figure = amounts[measure];
    return typeof figure?.sen === 'bigint' && figure.status !== 'blank'
      ? [{ sen: figure.sen, width: figure.halfWidth }]
      : [];
  });
}

/** How often printed sums of the tree hold in a measure, and how often not. */
class Sums {
  agree = 0;
  disagree = 0;

  constructor(private readonly measure: Measure) {}

  /** Looks at a node and all below it. */
  standing(node: BudgetNode): Standing {
    const below = added(node.children.map((child) => this.standing(child)));
    const printed = printedIn(node, this.measure);
    if (printed.length === 0) return below;
    if (node.children.length > 0)
      for (const { sen, width } of printed)
        if (absolute(sen - below.sen) <= width + below.width) this.agree++;
        else this.disagree++;
    return added(printed);
  }
}

/** What the nodes of one kode in several units say of the division. */
interface Torn {
  /** Sums that are torn from what they stand for: the program is printed for one unit, its rows for another. */
  readonly sums: number;
  /** Programs and kegiatan that nothing stands below in their unit, though it does in another. */
  readonly bare: number;
}

const sumsIn = (node: BudgetNode): number =>
  MEASURES.filter((measure) => printedIn(node, measure).length > 0).length;

function tornBy(nodes: readonly BudgetNode[]): Torn {
  const byKode = new Map<string, BudgetNode[]>();
  for (const node of nodes) {
    const known = byKode.get(node.kode.key);
    if (known) known.push(node);
    else byKode.set(node.kode.key, [node]);
  }
  const torn = { sums: 0, bare: 0 };
  for (const twins of byKode.values()) {
    const printed = twins.filter(({ rows }) => rows.length > 0);
    const bare = printed.filter(({ children }) => children.length === 0);
    const most = Math.max(0, ...printed.map(sumsIn));
    torn.sums += (twins.length - printed.length) * most;
    if (bare.length === twins.length) continue;
    torn.sums += bare.reduce((sum, node) => sum + sumsIn(node), 0);
    torn.bare += bare.length;
  }
  return torn;
}

/** More than one row of one kode and sumber dana. An account is never unique. */
const isRepeated = ({ kode, rows }: BudgetNode): boolean =>
  kode.level !== 'account' && new Set(rows.map(({ sumberDana }) => sumberDana)).size < rows.length;

/** What speaks for a division of the rows, and against it. */
interface Evidence {
  readonly rows: readonly AnggaranRow[];
  readonly nodes: readonly BudgetNode[];
  /** Printed sums that hold. */
  readonly agree: number;
  /** Codes that stand twice. */
  readonly repeated: number;
  /** What holds less what does not. */
  readonly score: number;
}

const withUnits = (rows: readonly AnggaranRow[], division: Division): readonly AnggaranRow[] =>
  rows.every(({ unit }, at) => unit === division[at])
    ? rows
    : rows.map((row, at) => ({ ...row, unit: division[at]! }));

/** A quick look before the tree tells: no code stands in two rows. */
function mayRepeat(rows: readonly AnggaranRow[]): boolean {
  const seen = new Set<string>();
  return rows.some(({ kode: { key, level } }) => level !== 'account' && seen.size === seen.add(key).size);
}

function divided(all: readonly AnggaranRow[], division: Division): Evidence {
  const rows = withUnits(all, division);
  const { roots, nodes } = buildTree(rows);
  const every = [...walkTree(roots)];
  const sums = MEASURES.map((measure) => new Sums(measure));
  for (const one of sums) for (const root of roots) one.standing(root);
  const agree = sums.reduce((count, one) => count + one.agree, 0);
  const torn = tornBy(every);
  const disagree = sums.reduce((count, one) => count + one.disagree, 0) + torn.sums;
  const repeated = every.filter(isRepeated).length + torn.bare;
  return { rows, nodes, agree, repeated, score: agree - disagree - repeated };
}

/** The texts of a column, each unit in its first spelling: "SEKRETARIAT" and "Sekretariat" are one. */
function spelledAlike(texts: readonly string[]): Division {
  const first = new Map<string, string>();
  return texts.map((text) => {
    const key = normaliseHeader(text);
    if (!first.has(key)) first.set(key, text);
    return first.get(key)!;
  });
}

const filledDown = (division: Division): Division => {
  let above = '';
  return division.map((unit) => (above = unit === '' ? above : unit));
};

/** How a column may be meant; `isLowest` tells the rows that nothing stands below. */
function divisionsOf(texts: readonly string[], isLowest: readonly boolean[]): Division[] {
  const asSaid = spelledAlike(texts);
  const filled = filledDown(asSaid);
  let leading = '';
  return [
    asSaid,
    // Named in the first row of each unit only.
    filled,
    // Programs name the bidang, what stands below them its seksi.
    filled.map((unit, at) => {
      if (!isLowest[at]) leading = unit;
      return leading === '' ? unit : leading;
    }),
    // Programs are the whole office's and name it.
    asSaid.map((unit, at) => (isLowest[at] ? unit : '')),
  ];
}

/**
 * The rows with the units that divide them, where codes stand in several rows: those of the column, meant in the way,
 * that the printed sums bear out best; without such a column none. A column whose label does not speak of units has
 * to bear out more sums than hold without it.
 */
export function settleUnits(
  rows: readonly AnggaranRow[],
  columns: () => readonly UnitColumn[],
): readonly AnggaranRow[] {
  const nowhere = rows.map(() => '');
  const none = mayRepeat(rows) ? divided(rows, nowhere) : null;
  if (!none?.repeated) return withUnits(rows, nowhere);
  const isLowest = none.nodes.map(({ children }) => children.length === 0);
  let best = none;
  for (const { isLabelled, texts } of columns())
    for (const division of divisionsOf(texts, isLowest)) {
      const found = divided(rows, division);
      if (found.score > best.score && (isLabelled || found.agree > none.agree)) best = found;
    }
  return best.rows;
}
