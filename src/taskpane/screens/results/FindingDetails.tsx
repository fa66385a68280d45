import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { RuleId } from '../../../core/rules/rule-ids';
import type { Decisions, MatchDecision } from '../../../core/settings/decisions';
import type { SettingSection } from '../../../messages/settings';
import { MatchCard } from '../settings/MatchCard';
import { type CellRef, columnName } from '../../../core/sheet/address';
import type { ListedFinding } from '../../../excel/session-types';
import { useIsBusy, usePane, usePaneState, useWords } from '../../pane/use-pane';
import { AcceptForm } from './AcceptForm';
import { Causes } from './Causes';
import { FindingArithmetic } from './FindingArithmetic';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    paddingInlineStart: '28px',
    paddingBlockEnd: tokens.spacingVerticalS,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** Where in the settings the office can say what a rule cannot know. */
const SECTION_OF: Readonly<Partial<Record<RuleId, SettingSection>>> = {
  'program-unmapped': 'programs',
  'realisasi-without-budget': 'matches',
  'budget-without-kinerja': 'matches',
  'grade-score': 'preferences',
  'grade-convention-mixed': 'preferences',
};

const matchAt = ({ row, column }: CellRef, decisions: Decisions | null): MatchDecision | undefined =>
  decisions?.matches.find(({ cell }) => cell.row === row && cell.column === column);

/** An open item: its arithmetic, its likely cause, and what can be done about it. */
export function FindingDetails({ item }: { readonly item: ListedFinding }) {
  const styles = useStyles();
  const { checked } = usePaneState();
  const { results } = useWords().pane;
  const { finding, acceptance } = item;
  const match = finding.rule === 'match-uncertain' ? matchAt(finding.cell, checked?.decisions ?? null) : null;
  return (
    <div className={styles.root}>
      <FindingArithmetic finding={finding} />
      {finding.status === 'derived' && <Text size={200}>{results.derivedHint}</Text>}
      {!acceptance && <Causes item={item} />}
      {match && <MatchCard match={match} />}
      <FindingActions item={item} />
    </div>
  );
}

function FindingActions({ item }: { readonly item: ListedFinding }) {
  const styles = useStyles();
  const pane = usePane();
  const isBusy = useIsBusy();
  const { pane: words, settings } = useWords();
  const { results } = words;
  const section = SECTION_OF[item.finding.rule];
  const [isAccepting, setAccepting] = useState(false);
  const { id, finding, acceptance, offers } = item;
  const column = String(finding.parameters.column ?? columnName(finding.cell.column));
  if (isAccepting) return <AcceptForm id={id} onClose={() => setAccepting(false)} />;
  return (
    <>
      {offers.includes('convert-column') && <Text size={200}>{results.convertHow(column)}</Text>}
      <div className={styles.buttons}>
        {offers.includes('convert-column') && (
          <Button
            size="small"
            disabledFocusable={isBusy}
            onClick={() => void pane.corrections.convertColumn(id, column)}
          >
            {results.convert}
          </Button>
        )}
        {section && (
          <Button size="small" onClick={() => pane.decideIn(section)}>
            {settings.open[section]}
          </Button>
        )}
        {acceptance ? (
          <Button
            size="small"
            disabledFocusable={isBusy}
            onClick={() => void pane.corrections.withdrawAcceptance(id)}
          >
            {results.withdraw}
          </Button>
        ) : (
          <Button size="small" disabledFocusable={isBusy} onClick={() => setAccepting(true)}>
            {results.accept}
          </Button>
        )}
      </div>
    </>
  );
}
