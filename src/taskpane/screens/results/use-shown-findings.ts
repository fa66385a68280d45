import { useMemo } from 'react';
import type { ListedFinding } from '../../../excel/session-types';
import { grouped, inOrder, type Group } from '../../pane/findings';
import { usePane, usePaneState, useLanguage } from '../../pane/use-pane';

export interface ShownFindings {
  readonly groups: readonly Group[];
  /** The same items in the order of the screen, for next and previous. */
  readonly items: readonly ListedFinding[];
}

/** The items that pass the filter. */
export function useShownFindings(): ShownFindings {
  const { services } = usePane();
  const { checked, filter } = usePaneState();
  const { language } = useLanguage();
  const findings = checked?.findings;
  return useMemo(() => {
    const groups = grouped(findings ?? [], filter, (rule) => services.familyOf(rule), language);
    return { groups, items: inOrder(groups) };
  }, [findings, filter, language, services]);
}
