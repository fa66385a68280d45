import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import { MoreHorizontalRegular } from '@fluentui/react-icons/svg/more-horizontal';
import { useEffect, useRef } from 'react';
import { LiveRegion } from '../parts/LiveRegion';
import { NoticeBar } from '../parts/NoticeBar';
import { ProgressLine } from '../parts/ProgressLine';
import type { Screen } from '../pane/pane-state';
import { usePane, usePaneState, useWords } from '../pane/use-pane';
import { ActionBar } from '../screens/ActionBar';
import { MoreScreen } from '../screens/more/MoreScreen';
import { ResultsScreen } from '../screens/results/ResultsScreen';
import { SourcesScreen } from '../screens/sources/SourcesScreen';
import { TablesScreen } from '../screens/tables/TablesScreen';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', height: '100%' },
  tabs: { flexShrink: 0, flexWrap: 'wrap', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  tab: { paddingInline: tokens.spacingHorizontalS },
  main: {
    flex: '1 1 auto',
    minHeight: 0,
    overflowY: 'auto',
    padding: tokens.spacingHorizontalM,
    ':focus-visible': { outlineOffset: '-2px' },
  },
  foot: {
    flexShrink: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

const SCREENS = {
  sources: SourcesScreen,
  results: ResultsScreen,
  tables: TablesScreen,
  more: MoreScreen,
} satisfies Record<Screen, () => unknown>;

/** Tabs, the chosen screen, and at the foot what is going on and what can be done next. */
export function Shell() {
  const styles = useStyles();
  const pane = usePane();
  const { screen } = usePaneState();
  const { tabs } = useWords().pane;
  const main = useRef<HTMLElement>(null);
  useFocusKept(main, screen);
  const Shown = SCREENS[screen];
  return (
    <div className={styles.root}>
      <TabList
        className={styles.tabs}
        size="small"
        aria-label={tabs.label}
        selectedValue={screen}
        onTabSelect={(_, { value }) => pane.show(value as Screen)}
      >
        <Tab id="tab-sources" className={styles.tab} value="sources">
          {tabs.sources}
        </Tab>
        <Tab id="tab-results" className={styles.tab} value="results">
          {tabs.results}
        </Tab>
        <Tab id="tab-tables" className={styles.tab} value="tables">
          {tabs.tables}
        </Tab>
        <Tab
          id="tab-more"
          className={styles.tab}
          value="more"
          icon={<MoreHorizontalRegular />}
          aria-label={tabs.more}
        />
      </TabList>
      <main ref={main} className={styles.main} role="tabpanel" aria-labelledby={`tab-${screen}`} tabIndex={0}>
        <Shown />
      </main>
      <div className={styles.foot}>
        <NoticeBar />
        <ProgressLine />
        <ActionBar />
      </div>
      <LiveRegion />
    </div>
  );
}

/** When the button that had the focus goes with its screen, the focus moves to the new screen, not to nowhere. */
function useFocusKept(main: React.RefObject<HTMLElement | null>, screen: Screen): void {
  const before = useRef(screen);
  useEffect(() => {
    if (before.current === screen) return;
    before.current = screen;
    main.current?.scrollTo?.({ top: 0 });
    if (document.activeElement === document.body || document.activeElement === null) main.current?.focus();
  }, [main, screen]);
}
