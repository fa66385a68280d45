import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ListedFinding } from '../../../excel/session-types';
import { useWords } from '../../pane/use-pane';
import { CauseCard, OwnCard, SuggestionText } from './CauseCard';
import { explained, type Hypothesis } from './suggestion';

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: '20px', overflowWrap: 'anywhere' },
  others: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});

/** Dugaan penyebab of an item: the likeliest one, less likely ones on demand, or why none is certain. */
export function Causes({ item }: { readonly item: ListedFinding }) {
  const { correction } = useWords().pane;
  const { likeliest, others, tied, own } = explained(item);
  const { rule } = item.finding;
  return (
    <>
      {likeliest && <CauseCard title={correction.cause} hypothesis={likeliest} finding={rule} />}
      {others.length > 0 && <OtherCauses others={others} finding={rule} />}
      {tied && <TiedCauses {...tied} />}
      {own && <OwnCard suggestion={own} finding={rule} />}
    </>
  );
}

function OtherCauses({
  others,
  finding,
}: {
  readonly others: readonly Hypothesis[];
  readonly finding: string;
}) {
  const styles = useStyles();
  const { correction } = useWords().pane;
  const [isOpen, setOpen] = useState(false);
  return (
    <div className={styles.others}>
      <div>
        <Button size="small" appearance="subtle" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {correction.others(others.length)}
        </Button>
      </div>
      {isOpen &&
        others.map((hypothesis, at) => (
          <CauseCard key={at} title={correction.other(at + 1)} hypothesis={hypothesis} finding={finding} />
        ))}
    </div>
  );
}

/** Explanations that are equally likely are told, and none is offered: only the document can decide. */
function TiedCauses({ count, shown }: { readonly count: number; readonly shown: readonly Hypothesis[] }) {
  const styles = useStyles();
  const { correction } = useWords().pane;
  return (
    <div>
      <Text size={200}>{correction.tied(count)}</Text>
      <ul className={styles.list}>
        {shown.map(({ suggestions }, at) => (
          <li key={at}>
            {suggestions.map((one) => (
              <SuggestionText key={`${one.cell.sheet} ${one.cell.row} ${one.cell.column}`} suggestion={one} />
            ))}
          </li>
        ))}
      </ul>
    </div>
  );
}
