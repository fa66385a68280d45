import { makeStyles, tokens } from '@fluentui/react-components';
import { MoreHorizontalRegular } from '@fluentui/react-icons/svg/more-horizontal';
import { useEffect, useRef } from 'react';
import { LiveRegion } from '../parts/LiveRegion';
import { NoticeBar } from '../parts/NoticeBar';
import { ProgressLine } from '../parts/ProgressLine';
import { Tabs } from '../parts/Tabs';
import type { Screen } from '../pane/pane-state';
import { usePane, usePaneState, useWords } from '../pane/use-pane';
import { ActionBar } from '../screens/ActionBar';
import { MoreScreen } from '../screens/more/MoreScreen';
import { ResultsScreen } from '../screens/results/ResultsScreen';
import { SourcesScreen } from '../screens/sources/SourcesScreen';
import { TablesScreen } from '../screens/tables/TablesScreen';

/** At 200 % zoom the foot would leave the screen a few lines: then all of it scrolls together. */
const LOW = '@media (max-height: 420px)';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', height: '100%', [LOW]: { overflowY: 'auto' } },
  title: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    margin: 0,
    overflow: 'hidden',
    clipPath: 'inset(50%)',
  },
  screen: {
    flex: '1 1 auto',
    minHeight: 0,
    overflowY: 'auto',
    padding: tokens.spacingHorizontalM,
    [LOW]: { flexShrink: 0, flexGrow: 1, flexBasis: 'auto', overflowY: 'visible' },
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
  const { tabs, product } = useWords().pane;
  const panel = useRef<HTMLDivElement>(null);
  useFocusKept(panel, screen);
  const Shown = SCREENS[screen];
  return (
    <main className={styles.root}>
      {/* Office shows the name above the pane. */}
      <h1 className={styles.title}>{product}</h1>
      <Tabs<Screen>
        label={tabs.label}
        chosen={screen}
        onChoose={(value) => pane.show(value)}
        tabs={[
          { value: 'sources', label: tabs.sources },
          { value: 'results', label: tabs.results },
          { value: 'tables', label: tabs.tables },
          { value: 'more', label: tabs.more, icon: <MoreHorizontalRegular aria-hidden /> },
        ]}
      />
      <div
        ref={panel}
        id="screen"
        className={styles.screen}
        role="tabpanel"
        aria-labelledby={`tab-${screen}`}
        tabIndex={0}
      >
        <Shown />
      </div>
      <div className={styles.foot}>
        <NoticeBar />
        <ProgressLine />
        <ActionBar />
      </div>
      <LiveRegion />
    </main>
  );
}

/** When the button that had the focus goes with its screen, the focus moves to the new screen, not to nowhere. */
function useFocusKept(panel: React.RefObject<HTMLElement | null>, screen: Screen): void {
  const before = useRef(screen);
  useEffect(() => {
    if (before.current === screen) return;
    before.current = screen;
    panel.current?.scrollTo?.({ top: 0 });
    if (document.activeElement === document.body || document.activeElement === null) panel.current?.focus();
  }, [panel, screen]);
}
