import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ErrorCircleFilled } from '@fluentui/react-icons/svg/error-circle';
import { InfoFilled } from '@fluentui/react-icons/svg/info';
import { WarningFilled } from '@fluentui/react-icons/svg/warning';
import type { Severity } from '../../../core/rules/finding';

const useStyles = makeStyles({
  root: { flexShrink: 0, fontSize: '20px' },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  info: { color: tokens.colorNeutralForeground3 },
});

const SHAPES = { error: ErrorCircleFilled, warning: WarningFilled, info: InfoFilled };

/** A shape for each severity, so that colour is never the only sign. */
export function SeverityIcon({ severity }: { readonly severity: Severity }) {
  const styles = useStyles();
  const Shape = SHAPES[severity];
  return <Shape aria-hidden className={mergeClasses(styles.root, styles[severity])} />;
}
