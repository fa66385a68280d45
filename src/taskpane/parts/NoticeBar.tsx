import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { excelProblem } from '../../messages/excel';
import type { PaneWords } from '../../messages/pane';
import type { Pane } from '../pane/pane';
import type { Notice } from '../pane/pane-state';
import { usePane, usePaneState, useWords } from '../pane/use-pane';

const useStyles = makeStyles({
  // Without actions Fluent keeps an empty row for them.
  bar: { rowGap: 0 },
  body: { overflowWrap: 'anywhere' },
});

/** What happened last: done, or why not and what to do. A problem is spoken at once. */
export function NoticeBar() {
  const { notice } = usePaneState();
  const pane = usePane();
  const styles = useStyles();
  const { pane: words, language } = useWords();
  if (!notice || (notice.kind === 'done' && notice.isSpoken)) return <div role="alert" />;
  const isProblem = notice.kind === 'problem';
  const action = actionOf(notice, pane, words);
  const close = (
    <Button
      appearance="transparent"
      size="small"
      icon={<DismissRegular />}
      aria-label={words.actions.close}
      onClick={() => pane.dismissNotice()}
    />
  );
  return (
    <div role={isProblem ? 'alert' : undefined}>
      <MessageBar className={styles.bar} intent={isProblem ? 'error' : 'success'} layout="multiline">
        <MessageBarBody className={styles.body}>
          {isProblem ? excelProblem(notice.problem, language) : notice.say(words, language)}
        </MessageBarBody>
        <MessageBarActions containerAction={close}>
          {action && (
            <Button size="small" onClick={action.act}>
              {action.label}
            </Button>
          )}
        </MessageBarActions>
      </MessageBar>
    </div>
  );
}

/** What the user may do about it: try again, or take a correction back. */
function actionOf(
  notice: Notice,
  pane: Pane,
  { actions, correction }: PaneWords,
): { readonly label: string; readonly act: () => void } | null {
  if (notice.kind === 'problem') return notice.again && { label: actions.again, act: notice.again };
  const { undo } = notice;
  return undo
    ? { label: correction.takeBack, act: () => void pane.corrections.takeBack(undo.entryId) }
    : null;
}
