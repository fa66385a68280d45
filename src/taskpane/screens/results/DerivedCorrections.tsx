import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { DerivedCorrection } from '../../../core/corrections/derived';
import { CellLink } from '../../parts/CellLink';
import { shownFigure } from '../../parts/plain-figure';
import { useIsBusy, usePane, useWords } from '../../pane/use-pane';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  list: {
    margin: 0,
    paddingInlineStart: '20px',
    overflowWrap: 'anywhere',
    fontVariantNumeric: 'tabular-nums',
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** Cells named before all are corrected. */
const NAMED = 8;

/** Corrects at once what only follows from other cells, after showing from what to what. */
export function DerivedCorrections({ derived }: { readonly derived: readonly DerivedCorrection[] }) {
  const styles = useStyles();
  const pane = usePane();
  const isBusy = useIsBusy();
  const { correction, actions } = useWords().pane;
  const [isAsking, setAsking] = useState(false);
  if (derived.length === 0) return null;
  if (!isAsking)
    return (
      <div>
        <Button size="small" disabledFocusable={isBusy} onClick={() => setAsking(true)}>
          {correction.correctDerived(derived.length)}
        </Button>
      </div>
    );
  const submit = async (): Promise<void> => {
    if (await pane.corrections.correctDerived()) setAsking(false);
  };
  return (
    <div className={styles.root} role="group" aria-label={correction.correctDerived(derived.length)}>
      <Text>{correction.derivedHow}</Text>
      <ul className={styles.list}>
        {derived.slice(0, NAMED).map((one) => (
          <li key={`${one.cell.sheet} ${one.cell.row} ${one.cell.column}`}>
            <DerivedText correction={one} />
          </li>
        ))}
      </ul>
      {derived.length > NAMED && <Text size={200}>{correction.andMore(derived.length - NAMED)}</Text>}
      <div className={styles.buttons}>
        <Button size="small" appearance="primary" disabledFocusable={isBusy} onClick={() => void submit()}>
          {correction.correctAll}
        </Button>
        <Button size="small" onClick={() => setAsking(false)}>
          {actions.back}
        </Button>
      </div>
    </div>
  );
}

function DerivedText({
  correction: { cell, printed, suggested, isPercent },
}: {
  readonly correction: DerivedCorrection;
}) {
  const { numbers } = useWords();
  return (
    <>
      <CellLink cell={cell} /> {shownFigure(printed, isPercent, numbers)} →{' '}
      <b>{shownFigure(suggested, isPercent, numbers)}</b>
    </>
  );
}
