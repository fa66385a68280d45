import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { CellContent, ChangedCell, JournalEntry } from '../../../core/state/state';
import { CellLink } from '../../parts/CellLink';
import { shownFigure } from '../../parts/plain-figure';
import { Section } from '../../parts/Section';
import { shownTime } from '../../parts/shown-time';
import { useIsBusy, usePane, usePaneState, useWords } from '../../pane/use-pane';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  entry: {
    listStyleType: 'none',
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    overflowWrap: 'anywhere',
    fontVariantNumeric: 'tabular-nums',
  },
  facts: { color: tokens.colorNeutralForeground2 },
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

/** Cells of one entry that are written out. */
const NAMED = 5;

function EntryText({ entry }: { readonly entry: JournalEntry }) {
  const styles = useStyles();
  const { pane, language } = useWords();
  const { correction } = pane;
  const { kind, cells, sheet, when, dasar } = entry;
  const shown = kind === 'cell' ? cells.slice(0, NAMED) : [];
  const facts = [shownTime(when, language), dasar && `${correction.dasar}: ${dasar}`];
  return (
    <>
      {kind === 'text-to-number' && <Text>{`${sheet}: ${correction.textToNumber(cells.length)}`}</Text>}
      {shown.map((cell) => (
        <CellText key={`${cell.row} ${cell.column}`} sheet={sheet} cell={cell} />
      ))}
      {kind === 'cell' && cells.length > NAMED && (
        <Text size={200}>{correction.andMore(cells.length - NAMED)}</Text>
      )}
      <Text size={200} className={styles.facts}>
        {facts.filter((fact) => fact !== '').join(' · ')}
      </Text>
    </>
  );
}

function CellText({ sheet, cell }: { readonly sheet: string; readonly cell: ChangedCell }) {
  const { row, column, before, after } = cell;
  const { numbers } = useWords();
  const shown = ({ kind, text }: CellContent): string =>
    kind === 'number' ? shownFigure(text, false, numbers) : text;
  return (
    <Text>
      <CellLink cell={{ sheet, row, column }} /> {shown(before) || '–'} → {shown(after)}
    </Text>
  );
}
