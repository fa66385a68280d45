import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { reference } from '../../../core/sheet/address';
import type { JournalEntry } from '../../../core/state/state';
import { Section } from '../../parts/Section';
import { useIsBusy, usePane, usePaneState, useWords } from '../../pane/use-pane';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  entry: {
    listStyleType: 'none',
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    overflowWrap: 'anywhere',
  },
});

/** What was corrected in this file, newest first; each can be taken back. */
export function Journal() {
  const styles = useStyles();
  const pane = usePane();
  const isBusy = useIsBusy();
  const { journal } = usePaneState();
  const { correction } = useWords().pane;
  if (journal.length === 0) return null;
  return (
    <Section title={correction.journal(journal.length)}>
      <ul className={styles.list}>
        {[...journal].reverse().map((entry) => (
          <li key={entry.id} className={styles.entry}>
            <EntryText entry={entry} />
            <Button
              size="small"
              disabledFocusable={isBusy}
              onClick={() => void pane.corrections.takeBack(entry.id)}
            >
              {correction.takeBack}
            </Button>
          </li>
        ))}
      </ul>
      {journal.length > 1 && (
        <div>
          <Button size="small" disabledFocusable={isBusy} onClick={() => void pane.corrections.takeBackAll()}>
            {correction.takeBackAll}
          </Button>
        </div>
      )}
    </Section>
  );
}

function EntryText({ entry }: { readonly entry: JournalEntry }) {
  const { correction } = useWords().pane;
  const [first] = entry.cells;
  const name = first ? reference({ sheet: entry.sheet, row: first.row, column: first.column }) : entry.sheet;
  const what =
    entry.kind === 'cell' && first
      ? `${first.before.text} → ${first.after.text}`
      : correction.textToNumber(entry.cells.length);
  return (
    <>
      <Text>
        {name}: {what}
      </Text>
      {entry.dasar && (
        <Text size={200}>
          {correction.dasar}: {entry.dasar}
        </Text>
      )}
    </>
  );
}
