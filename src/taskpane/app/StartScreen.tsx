import { Button, makeStyles, ProgressBar, Subtitle1, Text, tokens } from '@fluentui/react-components';
import { OFFICE_JS_HOST, type Surroundings } from '../office/office-ready';
import { useWords } from '../pane/use-pane';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
    overflowWrap: 'anywhere',
  },
  status: { alignSelf: 'stretch' },
});

interface Props {
  readonly surroundings: Surroundings;
  /** A part of the pane could not be loaded: tries again. */
  readonly again: (() => void) | null;
}

/** Before the pane is in Excel, or where it never will be: what is the matter, and a way on. */
export function StartScreen({ surroundings, again }: Props) {
  const styles = useStyles();
  const { product, start, actions } = useWords().pane;
  return (
    <main className={styles.root}>
      <Subtitle1 as="h1">{product}</Subtitle1>
      <div role="status" className={styles.status}>
        {again ? (
          <Text>{start.notLoaded}</Text>
        ) : surroundings === 'waiting' || surroundings === 'excel' ? (
          <>
            <Text block>{start.waiting}</Text>
            <ProgressBar aria-label={start.waiting} thickness="large" />
          </>
        ) : (
          <Explanation surroundings={surroundings} />
        )}
      </div>
      {again && (
        <Button appearance="primary" onClick={again}>
          {actions.again}
        </Button>
      )}
    </main>
  );
}

function Explanation({ surroundings }: { readonly surroundings: 'blocked' | 'outside' | 'too-old' }) {
  const { start } = useWords().pane;
  switch (surroundings) {
    case 'blocked':
      return <Text>{start.blocked(OFFICE_JS_HOST)}</Text>;
    case 'too-old':
      return <Text>{start.tooOld}</Text>;
    case 'outside':
      return (
        <>
          <Text block>{start.outside}</Text>
          <Text block>{start.outsideHow}</Text>
        </>
      );
  }
}
