import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { CellLink } from '../../parts/CellLink';
import { shownFigure } from '../../parts/plain-figure';
import { useIsBusy, useWords } from '../../pane/use-pane';
import { CorrectionForm } from './CorrectionForm';
import type { Suggestion } from './suggestion';

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
  },
  form: { width: '100%' },
});

/** One cell that may be the cause (or is simply a result), what it might have been, and the offer to correct it. */
export function CauseCard({ suggestion }: { readonly suggestion: Suggestion }) {
  const styles = useStyles();
  const isBusy = useIsBusy();
  const { pane, numbers } = useWords();
  const [isAsking, setAsking] = useState(false);
  const { cell, printed, suggested, isPercent, explains } = suggestion;
  const { correction } = pane;
  return (
    <div className={styles.root}>
      {explains !== null && <Text weight="semibold">{correction.cause}</Text>}
      <Text>
        <CellLink cell={cell} /> {shownFigure(printed, isPercent, numbers)} →{' '}
        <b>{shownFigure(suggested, isPercent, numbers)}</b>
      </Text>
      {explains !== null && <Text size={200}>{correction.causeExplains(explains)}</Text>}
      {isAsking ? (
        <div className={styles.form}>
          <CorrectionForm suggestion={suggestion} onClose={() => setAsking(false)} />
        </div>
      ) : (
        <Button size="small" disabledFocusable={isBusy} onClick={() => setAsking(true)}>
          {correction.correct}
        </Button>
      )}
    </div>
  );
}
