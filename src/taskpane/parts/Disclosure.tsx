import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { useId, type ReactNode } from 'react';

const useStyles = makeStyles({
  root: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  title: { margin: 0 },
  button: {
    width: '100%',
    justifyContent: 'flex-start',
    textAlign: 'start',
    paddingInline: 0,
    fontWeight: tokens.fontWeightSemibold,
  },
  body: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    paddingBlock: `${tokens.spacingVerticalXS} ${tokens.spacingVerticalM}`,
  },
});

/** A titled part that opens and closes. */
export function Disclosure({
  title,
  isOpen,
  onToggle,
  children,
}: {
  readonly title: string;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  const id = useId();
  return (
    <section className={styles.root} aria-labelledby={id}>
      <h3 id={id} className={styles.title}>
        <Button
          appearance="transparent"
          className={styles.button}
          icon={isOpen ? <ChevronDownRegular /> : <ChevronRightRegular />}
          aria-expanded={isOpen}
          onClick={onToggle}
        >
          {title}
        </Button>
      </h3>
      {isOpen && <div className={styles.body}>{children}</div>}
    </section>
  );
}
