import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useRef, type KeyboardEvent, type ReactNode } from 'react';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexWrap: 'wrap',
    flexShrink: 0,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tab: {
    display: 'flex',
    alignItems: 'center',
    minHeight: '36px',
    padding: `0 ${tokens.spacingHorizontalSNudge}`,
    color: tokens.colorNeutralForeground2,
    backgroundColor: 'transparent',
    border: 'none',
    // Where colours are forced, a line of the text's colour stands for the chosen tab.
    borderBottom: '3px solid transparent',
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase300,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-3px' },
    '@media (forced-colors: active)': { borderBottom: 'none' },
  },
  chosen: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottom: `3px solid ${tokens.colorCompoundBrandStroke}`,
    '@media (forced-colors: active)': { borderBottom: '3px solid Highlight' },
  },
  icon: { fontSize: '20px' },
});

export interface TabOf<Value extends string> {
  readonly value: Value;
  readonly label: string;
  /** Shown instead of the label. */
  readonly icon?: ReactNode;
}

export interface TabsProps<Value extends string> {
  readonly label: string;
  readonly tabs: readonly TabOf<Value>[];
  readonly chosen: Value;
  readonly onChoose: (value: Value) => void;
}

const STEPS: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowRight: (at, count) => (at + 1) % count,
  ArrowLeft: (at, count) => (at - 1 + count) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};

/**
 * Tabs with the arrow keys (WAI-ARIA Authoring Practices, "Tabs", chosen with focus). Not Fluent's TabList: it puts
 * focusable elements that are hidden from screen readers beside its tabs, which axe-core rightly reports.
 */
export function Tabs<Value extends string>({ label, tabs, chosen, onChoose }: TabsProps<Value>) {
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  const step = (event: KeyboardEvent): void => {
    const to = STEPS[event.key];
    if (!to) return;
    event.preventDefault();
    const at = to(
      tabs.findIndex(({ value }) => value === chosen),
      tabs.length,
    );
    list.current?.querySelectorAll<HTMLElement>('[role=tab]')[at]?.focus();
    onChoose(tabs[at]!.value);
  };
  return (
    <div ref={list} className={styles.list} role="tablist" aria-label={label} onKeyDown={step}>
      {tabs.map(({ value, label: name, icon }) => (
        <button
          key={value}
          type="button"
          role="tab"
          id={`tab-${value}`}
          className={mergeClasses(styles.tab, value === chosen && styles.chosen)}
          aria-selected={value === chosen}
          aria-controls={value === chosen ? 'screen' : undefined}
          aria-label={icon ? name : undefined}
          tabIndex={value === chosen ? 0 : -1}
          onClick={() => onChoose(value)}
        >
          {icon ? <span className={styles.icon}>{icon}</span> : name}
        </button>
      ))}
    </div>
  );
}
