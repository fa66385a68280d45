/** Amounts of one row, in sen. `tw` are the realisasi of each triwulan. */
export interface Amounts {
  readonly murni: bigint;
  readonly anggaran: bigint;
  readonly tw: readonly [bigint, bigint, bigint, bigint];
}

export type BudgetLevel = 'bidang' | 'unit' | 'program' | 'kegiatan' | 'subkegiatan' | 'account' | 'line';

/** One line of a budget; the amounts of a line with children are their sums. */
export interface Node {
  readonly level: BudgetLevel;
  readonly kode: string;
  readonly name: string;
  readonly sumberDana: string;
  readonly amounts: Amounts;
  readonly children: readonly Node[];
  /** False for a level that the sheet leaves out. */
  readonly isPrinted: boolean;
}

export interface Budget {
  readonly roots: readonly Node[];
  readonly total: Amounts;
  readonly hasSen: boolean;
}

const NOTHING: Amounts = { murni: 0n, anggaran: 0n, tw: [0n, 0n, 0n, 0n] };

export const sumAmounts = (all: readonly Amounts[]): Amounts =>
  all.reduce(
    (sum, { murni, anggaran, tw }) => ({
      murni: sum.murni + murni,
      anggaran: sum.anggaran + anggaran,
      tw: [sum.tw[0] + tw[0], sum.tw[1] + tw[1], sum.tw[2] + tw[2], sum.tw[3] + tw[3]],
    }),
    NOTHING,
  );

export const realisasiOf = ({ tw }: Amounts): bigint => tw[0] + tw[1] + tw[2] + tw[3];

/** The printed lines in sheet order. */
export function printedNodes(nodes: readonly Node[]): Node[] {
  return nodes.flatMap((node) => [...(node.isPrinted ? [node] : []), ...printedNodes(node.children)]);
}
