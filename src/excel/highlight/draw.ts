/// <reference types="office-js" />
import { run } from '../batch';
import { readFacts } from '../read/facts';
import type { Highlighted } from '../session-types';
import { applyHighlights } from './apply';
import type { HighlightRule } from './rules';

/** Puts the highlights of a review on the user's sheets, and takes off those that no longer hold (or all). */
export async function drawHighlights(isOn: boolean, rules: readonly HighlightRule[]): Promise<Highlighted> {
  const { cells, protectedSheets } = await run(async (context) => {
    const { sheets } = await readFacts(context);
    return applyHighlights(
      context,
      sheets.filter(({ mark }) => mark === null),
      isOn ? rules : [],
    );
  });
  return { isOn, cells, protectedSheets };
}
