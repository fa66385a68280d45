import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { CellLink } from '../../parts/CellLink';
import { shownFigure } from '../../parts/plain-figure';
import { useIsBusy, useWords } from '../../pane/use-pane';
import { CorrectionForm } from './CorrectionForm';
import { OutcomeLines } from './OutcomeLines';
import type { Hypothesis, Suggestion } from './suggestion';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    fontVariantNumeric: 'tabular-nums',
    overflowWrap: 'anywhere',
  },
  form: { width: '100%' },
});

/** One explanation under its title: its cells, what they would mend, and the offer to correct each. */
export function CauseCard({
  title,
  hypothesis: { suggestions, explains, outcome },
  finding,
}: {
  readonly title: string;
  readonly hypothesis: Hypothesis;
  readonly finding: string;
}) {
  const styles = useStyles();
  const { correction } = useWords().pane;
  return (
    <div className={styles.root} role="group" aria-label={title}>
      <Text weight="semibold">{title}</Text>
      {suggestions.map((one) => (
        <CellSuggestion
          key={`${one.cell.sheet} ${one.cell.row} ${one.cell.column}`}
          suggestion={one}
          finding={finding}
        />
      ))}
      {outcome && <OutcomeLines outcome={outcome} />}
      <Text size={200}>{correction.causeExplains(explains)}</Text>
    </div>
  );
}

/** A cell whose own equation says what it should be. */
export function OwnCard({
  suggestion,
  finding,
}: {
  readonly suggestion: Suggestion;
  readonly finding: string;
}) {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <CellSuggestion suggestion={suggestion} finding={finding} />
    </div>
  );
}

/** One cell, what it may be, and the offer to correct it. */
function CellSuggestion({
  suggestion,
  finding,
}: {
  readonly suggestion: Suggestion;
  readonly finding: string;
}) {
  const styles = useStyles();
  const isBusy = useIsBusy();
  const { pane } = useWords();
  const [isAsking, setAsking] = useState(false);
  return (
    <>
      <SuggestionText suggestion={suggestion} />
      {isAsking ? (
        <div className={styles.form}>
          <CorrectionForm suggestion={suggestion} finding={finding} onClose={() => setAsking(false)} />
        </div>
      ) : (
        <Button size="small" disabledFocusable={isBusy} onClick={() => setAsking(true)}>
          {pane.correction.correct}
        </Button>
      )}
    </>
  );
}

/** "Anggaran!C18 6.345.448 → 6.345.488". */
export function SuggestionText({ suggestion }: { readonly suggestion: Suggestion }) {
  const { numbers } = useWords();
  const { cell, printed, suggested, isPercent } = suggestion;
  return (
    <Text>
      <CellLink cell={cell} /> {shownFigure(printed, isPercent, numbers)} →{' '}
      <b>{shownFigure(suggested, isPercent, numbers)}</b>
    </Text>
  );
}
