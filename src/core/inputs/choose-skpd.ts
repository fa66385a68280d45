import type { SkpdName } from './anggaran/skpd';

/** Why it is not settled which SKPD of a sheet is meant. */
export type SkpdProblem =
  | { readonly code: 'several-skpd'; readonly sheet: string; readonly skpd: readonly string[] }
  | {
      readonly code: 'skpd-not-found';
      readonly sheet: string;
      readonly name: string;
      readonly skpd: readonly string[];
    };

const isCalled = ({ key, name }: SkpdName, wanted: string): boolean =>
  [key, name].some((each) => each.trim().toLowerCase() === wanted.trim().toLowerCase());

/** The SKPD that a sheet tells apart; none where it does not. */
export interface SkpdOfSheet {
  readonly sheet: string;
  readonly skpd: readonly SkpdName[];
}

/** Which SKPD is read from the budget and from its sheet of realisasi; null: all of the sheet. */
export interface SettledSkpd {
  readonly budget: string | null;
  readonly spending: string | null;
}

/** The key of the SKPD of a sheet with several that the user wants; null when the sheet has one; else the question. */
function wantedSkpd({ sheet, skpd: names }: SkpdOfSheet, wanted: string | undefined) {
  const skpd = names.map(({ key, name }) => (name === '' || name === key ? key : `${key} ${name}`));
  if (wanted === undefined)
    return names.length > 1 ? ({ code: 'several-skpd', sheet, skpd } satisfies SkpdProblem) : null;
  const found = names.find(
    (name, at) => isCalled(name, wanted) || isCalled({ key: skpd[at]!, name: '' }, wanted),
  );
  return found?.key ?? ({ code: 'skpd-not-found', sheet, name: wanted, skpd } satisfies SkpdProblem);
}

/** What a sheet of realisasi with several SKPD calls that of the budget. */
function spendingKey(budget: SkpdOfSheet, spending: SkpdOfSheet, key: string | null): string | undefined {
  const [first, second] = budget.skpd;
  const own = second ? budget.skpd.find((skpd) => skpd.key === key) : first;
  if (!own) return undefined;
  const same =
    spending.skpd.find((skpd) => skpd.key === own.key) ??
    spending.skpd.find(({ name }) => name !== '' && isCalled(own, name));
  return same?.key;
}

/**
 * Settles on one SKPD. Of a sheet of realisasi with several only that of the budget is read; where none is called like
 * it, that is a question, too: what another SKPD spent is none of this budget.
 */
export function settleSkpd(
  budget: SkpdOfSheet | null,
  spending: SkpdOfSheet | null,
  wanted: string | undefined,
): SettledSkpd | SkpdProblem {
  const isShared = budget !== null && spending !== null && spending.skpd.length > 1;
  // Beside such a sheet a budget of one SKPD leaves nothing to choose.
  const own = budget && !(isShared && budget.skpd.length < 2) ? wantedSkpd(budget, wanted) : null;
  if (isSkpdProblem(own)) return own;
  if (!isShared) return { budget: own, spending: null };
  const found = spendingKey(budget, spending, own) ?? wantedSkpd(spending, wanted);
  return isSkpdProblem(found) ? found : { budget: own, spending: found };
}

export const isSkpdProblem = (found: string | SettledSkpd | SkpdProblem | null): found is SkpdProblem =>
  typeof found === 'object' && found !== null && 'code' in found;
