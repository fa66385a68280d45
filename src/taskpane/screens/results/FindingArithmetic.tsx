import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { writeAmount } from '../../../core/number/write-number';
import { isRatio, type Addend, type Finding, type Quantity } from '../../../core/rules/finding';
import { isPositive, writeQuantity, writeSize, writeSum } from '../../../messages/words';
import { CellLink } from '../../parts/CellLink';
import { useWords, type Words } from '../../pane/use-pane';

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200 },
  name: {
    textAlign: 'start',
    verticalAlign: 'top',
    fontWeight: tokens.fontWeightRegular,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXXS} 0`,
    overflowWrap: 'anywhere',
  },
  amount: {
    textAlign: 'end',
    verticalAlign: 'top',
    whiteSpace: 'nowrap',
    fontVariantNumeric: 'tabular-nums',
    padding: `${tokens.spacingVerticalXXS} 0`,
  },
  result: { borderTop: `1px solid ${tokens.colorNeutralStroke1}`, fontWeight: tokens.fontWeightSemibold },
  formula: { margin: 0, fontSize: tokens.fontSizeBase200, overflowWrap: 'anywhere' },
});

/** A longer sum shows its first and last rows until all are asked for. */
const SHOWN = 7;
const [FIRST, LAST] = [4, 2];

function sizeOf(difference: Quantity, { pane, numbers }: Words): string {
  const side = isPositive(difference) ? pane.results.tooMuch : pane.results.tooLittle;
  return side(writeSize(difference, numbers, pane.results.points));
}

const signed = ({ sign, sen }: Addend, at: number, { numbers }: Words): string =>
  `${sign === -1 ? '− ' : at > 0 ? '+ ' : ''}${writeAmount(sen, numbers)}`;

/** The arithmetic of an item, written out as one would on paper; each row goes to its cell. */
export function FindingArithmetic({ finding }: { readonly finding: Finding }) {
  const styles = useStyles();
  const words = useWords();
  const { addends, printed, expected, difference } = finding;
  if (!expected || expected.unit === 'raw') return null;
  const { results } = words.pane;
  const isShare = isRatio(finding);
  return (
    <>
      <table className={styles.table} aria-label={results.sum}>
        <tbody>
          <Addends addends={addends} isRatio={isShare} />
          <tr className={styles.result}>
            <th scope="row" className={styles.name}>
              {results.expected}
            </th>
            <td className={styles.amount}>{writeQuantity(expected, words.numbers)}</td>
          </tr>
          {printed && (
            <tr>
              <th scope="row" className={styles.name}>
                {results.printed}
              </th>
              <td className={styles.amount}>{writeQuantity(printed, words.numbers)}</td>
            </tr>
          )}
          {difference && (
            <tr>
              <th scope="row" className={styles.name}>
                {results.difference}
              </th>
              <td className={styles.amount}>{sizeOf(difference, words)}</td>
            </tr>
          )}
        </tbody>
      </table>
      {isShare && <p className={styles.formula}>{writeSum(finding, words.numbers)}</p>}
    </>
  );
}

function Addends({ addends, isRatio }: { readonly addends: readonly Addend[]; readonly isRatio: boolean }) {
  const styles = useStyles();
  const words = useWords();
  const [isWhole, setWhole] = useState(false);
  const rows = addends.map((addend, at) => (
    <tr key={`${addend.cell.row} ${addend.cell.column} ${at}`}>
      <th scope="row" className={styles.name}>
        <CellLink cell={addend.cell}>{addend.name}</CellLink>
      </th>
      <td className={styles.amount}>
        {isRatio ? writeAmount(addend.sen, words.numbers) : signed(addend, at, words)}
      </td>
    </tr>
  ));
  if (rows.length <= SHOWN) return rows;
  const { moreTerms, fewerTerms } = words.pane.results;
  const hidden = rows.length - FIRST - LAST;
  return (
    <>
      {isWhole ? rows.slice(0, -LAST) : rows.slice(0, FIRST)}
      <tr>
        <td colSpan={2} className={mergeClasses(styles.name)}>
          <Button size="small" appearance="subtle" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
            {isWhole ? fewerTerms : moreTerms(hidden)}
          </Button>
        </td>
      </tr>
      {rows.slice(-LAST)}
    </>
  );
}
