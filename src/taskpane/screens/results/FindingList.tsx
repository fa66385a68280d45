import { Button, makeStyles, Subtitle2, Text, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { inOrder, NO_FILTER, type Group } from '../../pane/findings';
import { usePane, usePaneState, useWords } from '../../pane/use-pane';
import { FindingItem } from './FindingItem';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  list: { margin: 0, padding: 0, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  title: { margin: 0 },
  empty: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalS },
});

/** The items under their headings. */
export function FindingList({ groups }: { readonly groups: readonly Group[] }) {
  const styles = useStyles();
  const pane = usePane();
  const { results } = useWords().pane;
  if (groups.length === 0) {
    return (
      <div className={styles.empty}>
        <Text>{results.noMatch}</Text>
        <Button size="small" onClick={() => pane.filter(NO_FILTER)}>
          {results.clearFilter}
        </Button>
      </div>
    );
  }
  return (
    <div className={styles.root}>
      {groups.map((group) => (
        <GroupList key={group.family ?? 'accepted'} group={group} />
      ))}
    </div>
  );
}

function GroupList({ group: { family, roots } }: { readonly group: Group }) {
  const styles = useStyles();
  const { current } = usePaneState();
  const { results } = useWords().pane;
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <Subtitle2 as="h2" id={id} className={styles.title}>
        {family === null
          ? results.acceptedTitle(roots.length)
          : `${results.families[family]} (${inOrder([{ family, roots }]).length})`}
      </Subtitle2>
      <ul className={styles.list}>
        {roots.map(({ item, affected }) => (
          <FindingItem key={item.id} item={item} affected={affected} current={current} />
        ))}
      </ul>
    </section>
  );
}
