import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { usePane, usePaneState, useWords } from '../pane/use-pane';
import { StepBar } from './results/StepBar';
import { listedTables } from './tables/table-list';

const useStyles = makeStyles({
  root: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  button: { flex: '1 1 auto' },
});

/** What can be done next, always in view at the foot of the pane. */
export function ActionBar() {
  const styles = useStyles();
  const { screen, checked } = usePaneState();
  switch (screen) {
    case 'sources':
      return (
        <div className={styles.root}>
          <CheckButton isPrimary />
          <GenerateButton isPrimary={false} />
        </div>
      );
    case 'results':
      return (
        <>
          {checked && <StepBar />}
          <div className={styles.root}>
            <CheckButton isPrimary={!checked} />
            {checked && <GenerateButton isPrimary />}
          </div>
        </>
      );
    case 'tables':
      return (
        <div className={styles.root}>
          <GenerateButton isPrimary />
        </div>
      );
    case 'more':
      return null;
  }
}

function CheckButton({ isPrimary }: { readonly isPrimary: boolean }) {
  const styles = useStyles();
  const pane = usePane();
  const { checked, running, recognised } = usePaneState();
  const { actions } = useWords().pane;
  return (
    <Button
      className={styles.button}
      appearance={isPrimary ? 'primary' : 'secondary'}
      disabledFocusable={running !== null || !recognised || recognised.problem !== null}
      onClick={() => void pane.check()}
    >
      {checked ? actions.checkAgain : actions.check}
    </Button>
  );
}

function GenerateButton({ isPrimary }: { readonly isPrimary: boolean }) {
  const styles = useStyles();
  const pane = usePane();
  const state = usePaneState();
  const { actions } = useWords().pane;
  const { running, recognised } = state;
  const tables = listedTables(pane.services.tables, state);
  const wanted = tables.filter(({ isWanted }) => isWanted);
  const isRefresh = wanted.length > 0 && wanted.every(({ sheet }) => sheet !== null);
  const isAll = state.wanted === null;
  return (
    <Button
      className={styles.button}
      appearance={isPrimary ? 'primary' : 'secondary'}
      disabledFocusable={
        running !== null || !recognised || recognised.problem !== null || wanted.length === 0
      }
      onClick={() => void pane.generate()}
    >
      {isRefresh ? actions.refresh : isAll ? actions.generate : actions.generateSome(wanted.length)}
    </Button>
  );
}
