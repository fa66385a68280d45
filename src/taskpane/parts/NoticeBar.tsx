import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { excelProblem } from '../../messages/excel';
import type { Notice } from '../pane/pane-state';
import { usePane, usePaneState, useWords } from '../pane/use-pane';

const useStyles = makeStyles({
  body: { overflowWrap: 'anywhere' },
});

/** What happened last: done, or why not and what to do. A problem is spoken at once. */
export function NoticeBar() {
  const { notice } = usePaneState();
  const pane = usePane();
  const styles = useStyles();
  const { pane: words, language } = useWords();
  if (!notice) return <div role="alert" />;
  const isProblem = notice.kind === 'problem';
  return (
    <div role={isProblem ? 'alert' : undefined}>
      <MessageBar intent={isProblem ? 'error' : 'success'} layout="multiline">
        <MessageBarBody className={styles.body}>
          {isProblem ? excelProblem(notice.problem, language) : notice.say(words)}
        </MessageBarBody>
        <MessageBarActions
          containerAction={
            <Button
              appearance="transparent"
              size="small"
              icon={<DismissRegular />}
              aria-label={words.actions.close}
              onClick={() => pane.dismissNotice()}
            />
          }
        >
          <NoticeAction notice={notice} />
        </MessageBarActions>
      </MessageBar>
    </div>
  );
}

function NoticeAction({ notice }: { readonly notice: Notice }) {
  const pane = usePane();
  const { actions, correction } = useWords().pane;
  if (notice.kind === 'problem') {
    const { again } = notice;
    return again ? (
      <Button size="small" onClick={again}>
        {actions.again}
      </Button>
    ) : null;
  }
  const { undo } = notice;
  return undo ? (
    <Button size="small" onClick={() => void pane.takeBack(undo.entryId)}>
      {correction.takeBack}
    </Button>
  ) : null;
}
