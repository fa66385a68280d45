import { Button, makeStyles, ProgressBar, Text, tokens } from '@fluentui/react-components';
import { usePaneState, useWords } from '../pane/use-pane';
import { progressText } from './progress-text';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  line: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    flexWrap: 'wrap',
  },
});

/** How far a task is, with a way to stop it. */
export function ProgressLine() {
  const styles = useStyles();
  const { running } = usePaneState();
  const { pane } = useWords();
  if (!running) return null;
  const { progress, cancel, isCancelling } = running;
  const value = progress && progress.total > 0 ? Math.min(1, progress.done / progress.total) : undefined;
  const text = progressText(running, pane);
  return (
    <div className={styles.root}>
      <ProgressBar value={value} aria-label={text} thickness="large" />
      <div className={styles.line}>
        <Text size={200}>
          {text}
          {value !== undefined && ` ${pane.progress.percent(Math.floor(value * 100))}`}
        </Text>
        {cancel && (
          <Button size="small" onClick={cancel} disabledFocusable={isCancelling}>
            {pane.actions.cancel}
          </Button>
        )}
      </div>
    </div>
  );
}
