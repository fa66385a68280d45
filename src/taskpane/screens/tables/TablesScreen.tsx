import {
  Checkbox,
  Link,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Text,
  tokens,
} from '@fluentui/react-components';
import { MAPPING } from '../../../messages/mapping';
import { Section } from '../../parts/Section';
import { KeyFiguresList } from '../../parts/KeyFiguresList';
import { useIsBusy, usePane, usePaneState, useWords } from '../../pane/use-pane';
import { Changes } from './Changes';
import { GeneratedSummary } from './GeneratedSummary';
import { listedTables, namesOf, type ListedTable } from './table-list';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  list: { margin: 0, padding: 0, display: 'flex', flexDirection: 'column' },
  row: {
    listStyleType: 'none',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    paddingBlock: tokens.spacingVerticalXS,
    overflowWrap: 'anywhere',
  },
  open: { paddingInlineStart: '32px', display: 'block' },
  needs: { paddingInlineStart: '32px', display: 'block', color: tokens.colorNeutralForeground2 },
});

/** Tabel: what can be made, what was made, and what is missing for the rest. */
export function TablesScreen() {
  const styles = useStyles();
  const pane = usePane();
  const state = usePaneState();
  const { pane: words, language } = useWords();
  const tables = listedTables(pane.services.tables, state);
  const possible = tables.filter(({ missing }) => missing.length === 0);
  const impossible = tables.filter(({ missing }) => missing.length > 0);
  const figures = state.generated?.figures ?? state.checked?.figures;
  const changes = state.generated?.changes?.[language];
  const isShifted = state.recognised?.isShifted ?? false;
  const index = state.recognised?.sheets.find(({ mark }) => mark === 'daftar')?.name;
  return (
    <div className={styles.root}>
      {(state.isStale || isShifted) && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{isShifted ? MAPPING[language].shifted : words.tables.stale}</MessageBarBody>
        </MessageBar>
      )}
      {state.generated && <GeneratedSummary generated={state.generated} />}
      {changes && <Changes changes={changes} />}
      {figures && (
        <Section title={words.tables.figures}>
          <KeyFiguresList figures={figures} />
        </Section>
      )}
      <Section title={words.tables.choose}>
        <Text size={200}>{words.tables.possible(possible.length)}</Text>
        {index && (
          <div>
            <Link as="button" onClick={() => void pane.activate(index)}>
              {words.tables.index}
            </Link>
          </div>
        )}
        <ul className={styles.list}>
          {possible.map((table) => (
            <TableRow key={table.id} table={table} possible={possible} />
          ))}
        </ul>
      </Section>
      {impossible.length > 0 && (
        <Section title={words.tables.missing}>
          <ul className={styles.list}>
            {impossible.map(({ id, title, missing }) => (
              <li key={id} className={styles.row}>
                <Text block>{title}</Text>
                <Text size={200}>{words.tables.needs(namesOf(missing, language))}</Text>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </div>
  );
}

function TableRow({
  table,
  possible,
}: {
  readonly table: ListedTable;
  readonly possible: readonly ListedTable[];
}) {
  const styles = useStyles();
  const pane = usePane();
  const isBusy = useIsBusy();
  const { tables: words } = useWords().pane;
  const { id, title, sheet, isUnfinished, isWanted } = table;
  const toggle = (isNowWanted: boolean): void => {
    const wanted = possible
      .filter((one) => (one.id === id ? isNowWanted : one.isWanted))
      .map((one) => one.id);
    pane.want(wanted.length === possible.length ? null : wanted);
  };
  return (
    <li className={styles.row}>
      <Checkbox
        checked={isWanted}
        disabled={isBusy}
        label={title}
        onChange={(_, { checked }) => toggle(checked === true)}
      />
      {sheet && (
        <span className={styles.open}>
          <Link as="button" onClick={() => void pane.activate(sheet)}>
            {words.open(sheet)}
          </Link>
          {isUnfinished && ` (${words.unfinished})`}
        </span>
      )}
    </li>
  );
}
