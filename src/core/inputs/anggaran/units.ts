import { buildTree } from '../../kode/tree';
import { absolute, type Sen } from '../../number/sen';
import { MEASURES, type AnggaranRow, type BudgetNode, type Measure } from './types';

/** What stands for a node in a sum: its own rows, else those below it; `width` is what rounding may hide. */
interface Standing {
  readonly sen: Sen;
  readonly width: Sen;
}

const NOTHING: Standing = { sen: 0n, width: 0n };

const added = (parts: readonly Standing[]): Standing =>
  parts.reduce((sum, { sen, width }) => ({ sen: sum.sen + sen, width: sum.width + width }), NOTHING);

/** How often printed sums of the tree hold in a measure, and how often not. */
class Sums {
  agree = 0;
  disagree = 0;

  constructor(private readonly measure: Measure) {}

  /** Looks at a node and all below it. */
  standing({ rows, children }: BudgetNode): Standing {
    const below = added(children.map((child) => this.standing(child)));
    const printed = rows.flatMap(({ amounts }): Standing[] => {
      const figure = amounts[this.measure];
      return typeof figure?.sen === 'bigint' && figure.status !== 'blank'
        ? [{ sen: figure.sen, width: figure.halfWidth }]
        : [];
    });
    if (printed.length === 0) return below;
    if (children.length > 0)
      for (const { sen, width } of printed)
        if (absolute(sen - below.sen) <= width + below.width) this.agree++;
        else this.disagree++;
    return added(printed);
  }
}

/** What speaks for a division of the rows: sums that hold less those that do not and codes that stand twice. */
function held(rows: readonly AnggaranRow[]): { readonly score: number; readonly tested: number } {
  const { roots, nodes } = buildTree(rows);
  const all = MEASURES.map((measure) => new Sums(measure));
  for (const sums of all) for (const root of roots) sums.standing(root);
  const repeated = [...new Set(nodes)].filter(
    (node) =>
      node.kode.level !== 'account' &&
      new Set(node.rows.map(({ sumberDana }) => sumberDana)).size < node.rows.length,
  ).length;
  const agree = all.reduce((count, sums) => count + sums.agree, 0);
  const disagree = all.reduce((count, sums) => count + sums.disagree, 0);
  return { score: agree - disagree - repeated, tested: agree + disagree };
}

/**
 * The units that a column names (UPT, bidang) divide the tree where the printed sums say so: all rows; those alone
 * that nothing stands below, where a program of the whole office names the office as its unit; or none.
 */
export function settleUnits(rows: readonly AnggaranRow[]): readonly AnggaranRow[] {
  const units = new Set(rows.map(({ unit }) => unit));
  units.delete('');
  if (units.size < 2) return rows;
  const undivided = rows.map((row) => (row.unit === '' ? row : { ...row, unit: '' }));
  const { nodes } = buildTree(undivided);
  const lowest = rows.map((row, at) => (nodes[at]!.children.length === 0 ? row : undivided[at]!));
  const [best] = [rows, lowest, undivided]
    .map((divided) => ({ divided, ...held(divided) }))
    .sort((a, b) => b.score - a.score || b.tested - a.tested);
  return best!.divided;
}
