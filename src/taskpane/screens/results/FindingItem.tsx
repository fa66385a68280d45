import { makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { reference } from '../../../core/sheet/address';
import type { ListedFinding } from '../../../excel/session-types';
import { sentence } from '../../../messages/findings';
import { usePane, useWords } from '../../pane/use-pane';
import { FindingDetails } from './FindingDetails';
import { SeverityIcon } from './SeverityIcon';

const useStyles = makeStyles({
  root: {
    listStyleType: 'none',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    borderInlineStartWidth: '3px',
    borderInlineStartStyle: 'solid',
    borderInlineStartColor: 'transparent',
  },
  open: {
    borderInlineStartColor: tokens.colorCompoundBrandStroke,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  head: {
    display: 'flex',
    gap: tokens.spacingHorizontalS,
    width: '100%',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXS}`,
    border: 'none',
    background: 'none',
    color: 'inherit',
    font: 'inherit',
    textAlign: 'start',
    cursor: 'pointer',
    scrollMarginBlock: '48px',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  text: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXS,
    minWidth: 0,
    overflowWrap: 'anywhere',
  },
  affected: {
    margin: 0,
    padding: 0,
    marginInlineStart: tokens.spacingHorizontalL,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  cell: { color: tokens.colorNeutralForeground2 },
  derived: {
    padding: `0 ${tokens.spacingHorizontalXS}`,
    border: `1px solid ${tokens.colorBrandForeground1}`,
    borderRadius: tokens.borderRadiusCircular,
    color: tokens.colorBrandForeground1,
    fontSize: tokens.fontSizeBase100,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** One item of the list. Its head opens it and goes to its cell. */
export function FindingItem({
  item,
  affected,
  current,
}: {
  readonly item: ListedFinding;
  /** Items that go when this one is corrected; listed under it while it or one of them is open. */
  readonly affected: readonly ListedFinding[];
  readonly current: string | null;
}) {
  const styles = useStyles();
  const pane = usePane();
  const { language, pane: words, screen } = useWords();
  const head = useRef<HTMLButtonElement>(null);
  const { id, finding, acceptance } = item;
  const isOpen = id === current;
  const showsAffected = isOpen || affected.some((one) => one.id === current);
  useEffect(() => {
    // Absent in jsdom.
    if (isOpen) head.current?.scrollIntoView?.({ block: 'nearest' });
  }, [isOpen]);
  const toggle = (): void => {
    pane.open(isOpen ? null : id);
    if (!isOpen) void pane.goTo(finding.cell);
  };
  return (
    <li className={mergeClasses(styles.root, isOpen && styles.open)}>
      <button
        ref={head}
        type="button"
        className={styles.head}
        aria-expanded={isOpen}
        data-finding={id}
        onClick={toggle}
      >
        <SeverityIcon severity={finding.severity} />
        <span className={styles.text}>
          {finding.rowName && <Text weight="semibold">{finding.rowName}</Text>}
          <Text size={200} className={styles.cell}>
            {reference(finding.cell)} · {screen.severity[finding.severity]}{' '}
            {finding.status === 'derived' && <span className={styles.derived}>{words.results.derived}</span>}
          </Text>
          <Text>{sentence(finding, language)}</Text>
          {affected.length > 0 && (
            <Text size={200} className={styles.cell}>
              {words.results.affected(affected.length)}
            </Text>
          )}
          {acceptance && (
            <Text size={200} italic>
              {words.results.accepted}: {acceptance.reason}
            </Text>
          )}
        </span>
      </button>
      {isOpen && <FindingDetails item={item} />}
      {showsAffected && affected.length > 0 && (
        <ul className={styles.affected} aria-label={words.results.affected(affected.length)}>
          {affected.map((one) => (
            <FindingItem key={one.id} item={one} affected={[]} current={current} />
          ))}
        </ul>
      )}
    </li>
  );
}
