import { Link, makeStyles } from '@fluentui/react-components';
import { reference, type CellRef } from '../../core/sheet/address';
import { usePane, useWords } from '../pane/use-pane';

const useStyles = makeStyles({
  link: { overflowWrap: 'anywhere', textAlign: 'start', fontSize: 'inherit', lineHeight: 'inherit' },
});

/** Goes to a cell of the workbook: "Anggaran!E5", or the given text. */
export function CellLink({ cell, children }: { readonly cell: CellRef; readonly children?: string }) {
  const pane = usePane();
  const styles = useStyles();
  const { results } = useWords().pane;
  const name = reference(cell);
  return (
    <Link
      as="button"
      className={styles.link}
      aria-label={children ? `${children} – ${results.goTo(name)}` : results.goTo(name)}
      onClick={() => void pane.goTo(cell)}
    >
      {children ?? name}
    </Link>
  );
}
