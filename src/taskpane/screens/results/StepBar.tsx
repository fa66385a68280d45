import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { ChevronLeftRegular } from '@fluentui/react-icons/svg/chevron-left';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { usePane, usePaneState, useWords } from '../../pane/use-pane';
import { useShownFindings } from './use-shown-findings';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalXS,
  },
  position: { fontVariantNumeric: 'tabular-nums' },
});

/** Previous and next item; each opens it and goes to its cell. */
export function StepBar() {
  const styles = useStyles();
  const pane = usePane();
  const { current } = usePaneState();
  const { results } = useWords().pane;
  const { items } = useShownFindings();
  if (items.length === 0) return null;
  const at = items.findIndex(({ id }) => id === current);
  const step = (by: 1 | -1): void => {
    const next = at < 0 ? (by === 1 ? 0 : items.length - 1) : (at + by + items.length) % items.length;
    const { id, finding } = items[next]!;
    pane.open(id);
    void pane.goTo(finding.cell);
  };
  return (
    <div className={styles.root}>
      <Button size="small" icon={<ChevronLeftRegular />} onClick={() => step(-1)}>
        {results.previous}
      </Button>
      <Text className={styles.position} aria-live="polite">
        {at < 0 ? results.found(items.length, items.length) : results.position(at + 1, items.length)}
      </Text>
      <Button size="small" icon={<ChevronRightRegular />} iconPosition="after" onClick={() => step(1)}>
        {results.next}
      </Button>
    </div>
  );
}
