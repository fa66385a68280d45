import { makeStyles, mergeClasses, ToggleButton, tokens } from '@fluentui/react-components';
import type { Severity } from '../../../core/rules/finding';
import { countBySeverity } from '../../pane/findings';
import { usePane, usePaneState, useWords } from '../../pane/use-pane';
import { SeverityIcon } from './SeverityIcon';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(84px, 1fr))',
    gap: tokens.spacingHorizontalXS,
  },
  button: {
    minWidth: 0,
    height: '100%',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXS}`,
    display: 'flex',
    flexDirection: 'column',
    justifyContent: 'flex-start',
    lineHeight: tokens.lineHeightBase200,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
  },
  count: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    gap: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
  zero: { color: tokens.colorNeutralForeground3 },
});

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** How many items of each severity; each is a switch that shows only its own. */
export function SeverityFilter() {
  const styles = useStyles();
  const pane = usePane();
  const { checked, filter } = usePaneState();
  const words = useWords();
  const counts = countBySeverity(checked?.findings ?? []);
  const toggle = (severity: Severity): void => {
    const severities = filter.severities.includes(severity)
      ? filter.severities.filter((one) => one !== severity)
      : [...filter.severities, severity];
    pane.filter({ ...filter, severities });
  };
  return (
    <div className={styles.root} role="group" aria-label={words.pane.results.filter}>
      {SEVERITIES.map((severity) => (
        <ToggleButton
          key={severity}
          className={styles.button}
          checked={filter.severities.includes(severity)}
          title={words.pane.results.severityHint[severity]}
          onClick={() => toggle(severity)}
        >
          <span className={mergeClasses(styles.count, counts[severity] === 0 && styles.zero)}>
            <SeverityIcon severity={severity} />
            {counts[severity]}
          </span>{' '}
          {words.screen.severity[severity]}
        </ToggleButton>
      ))}
    </div>
  );
}
