import { makeStyles, ProgressBar, Subtitle1, Text, tokens } from '@fluentui/react-components';
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

/** Before the pane is in Excel, or where it never will be: what is the matter, and a way on. */
export function StartScreen({ surroundings }: { readonly surroundings: Surroundings }) {
  const styles = useStyles();
  const { product, start } = useWords().pane;
  return (
    <main className={styles.root}>
      <Subtitle1 as="h1">{product}</Subtitle1>
      <div role="status" className={styles.status}>
        {surroundings === 'waiting' || surroundings === 'excel' ? (
          <>
            <Text block>{start.waiting}</Text>
            <ProgressBar aria-label={start.waiting} thickness="large" />
          </>
        ) : (
          <Explanation surroundings={surroundings} />
        )}
      </div>
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
