import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle';
import { WarningFilled } from '@fluentui/react-icons/svg/warning';
import { reference } from '../../../core/sheet/address';
import { isCellError, type CellValue } from '../../../core/sheet/snapshot';
import type { Generated } from '../../../excel/session-types';
import { CellLink } from '../../parts/CellLink';
import { usePaneState, useWords } from '../../pane/use-pane';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  agreement: { display: 'flex', gap: tokens.spacingHorizontalS, alignItems: 'flex-start' },
  good: { color: tokens.colorStatusSuccessForeground1, fontSize: '20px', flexShrink: 0 },
  bad: { color: tokens.colorStatusWarningForeground3, fontSize: '20px', flexShrink: 0 },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, overflowWrap: 'anywhere' },
});

/** So many differing cells are listed. */
const MOST_LISTED = 10;

const shown = (value: CellValue): string =>
  isCellError(value) ? value.error : value === null ? '–' : String(value);

/** What a generation gave: the agreement with Excel's own calculation, and what did not go as asked. */
export function GeneratedSummary({ generated }: { readonly generated: Generated }) {
  const styles = useStyles();
  const { checked, isRecordLost } = usePaneState();
  const { tables: words } = useWords().pane;
  const { agreement, removed, printDiffers, notWritten } = generated;
  const { cells, agreeing, differing } = agreement;
  const isDraft = checked?.findings.some(
    ({ finding, acceptance }) => finding.severity === 'error' && !acceptance,
  );
  return (
    <div className={styles.root}>
      {cells > 0 && (
        <div className={styles.agreement}>
          {agreeing === cells ? (
            <CheckmarkCircleFilled aria-hidden className={styles.good} />
          ) : (
            <WarningFilled aria-hidden className={styles.bad} />
          )}
          <Text weight="semibold">{words.agreement(agreeing, cells)}</Text>
        </div>
      )}
      {differing.length > 0 && (
        <ul className={styles.list}>
          {differing.slice(0, MOST_LISTED).map(({ cell, core, excel }) => (
            <li key={reference(cell)}>
              <CellLink cell={cell}>{words.differing(reference(cell), shown(core), shown(excel))}</CellLink>
            </li>
          ))}
        </ul>
      )}
      {isRecordLost && <Text>{words.noRecord}</Text>}
      {isDraft && <Text>{words.draft}</Text>}
      {notWritten.length > 0 && <Text>{words.cancelled(notWritten.length)}</Text>}
      {removed.length > 0 && <Text>{words.removed(removed.join(', '))}</Text>}
      {printDiffers.length > 0 && <Text>{words.printDiffers(printDiffers.join(', '))}</Text>}
    </div>
  );
}
