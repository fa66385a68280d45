import { makeStyles } from '@fluentui/react-components';
import { usePaneState, useWords } from '../pane/use-pane';
import { progressText } from './progress-text';

const useStyles = makeStyles({
  hidden: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

/** Tells a screen reader what is going on: phases (not every percent) and what came of it. */
export function LiveRegion() {
  const styles = useStyles();
  const { running, notice, isRechecking } = usePaneState();
  const { pane, language } = useWords();
  const text = running
    ? progressText(running, pane)
    : notice?.kind === 'done'
      ? notice.say(pane, language)
      : isRechecking
        ? pane.results.rechecking
        : '';
  return (
    <div className={styles.hidden} role="status" aria-live="polite">
      {text}
    </div>
  );
}
