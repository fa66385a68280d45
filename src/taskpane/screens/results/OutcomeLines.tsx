import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { Outcome } from '../../../core/corrections/consequence';
import { isPositive, writeQuantity, writeSize } from '../../../messages/words';
import { useWords } from '../../pane/use-pane';

const useStyles = makeStyles({
  after: { color: tokens.colorStatusSuccessForeground1 },
});

const isZero = ({ difference }: Outcome): boolean =>
  difference.unit === 'percent'
    ? difference.percent.digits === 0n
    : difference.unit !== 'raw' && difference.sen === 0n;

/** The item's own arithmetic once the cells are corrected: what it gives, what is printed, and whether they agree. */
export function OutcomeLines({ outcome }: { readonly outcome: Outcome }) {
  const styles = useStyles();
  const { pane, numbers } = useWords();
  const { correction, results } = pane;
  const [expected, printed] = [outcome.expected, outcome.printed].map((one) => writeQuantity(one, numbers));
  const { difference } = outcome;
  const side = isPositive(difference) ? results.tooMuch : results.tooLittle;
  return (
    <Text size={200} className={isZero(outcome) ? styles.after : undefined}>
      {isZero(outcome)
        ? correction.agrees(expected!, printed!)
        : correction.differs(expected!, printed!, side(writeSize(difference, numbers, results.points)))}
    </Text>
  );
}
