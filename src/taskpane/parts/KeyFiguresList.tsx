import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { writeAmount, writePercent, writeRupiah } from '../../core/number/write-number';
import type { KeyFigures } from '../../core/tables/figures';
import { useWords, type Words } from '../pane/use-pane';

const useStyles = makeStyles({
  list: { margin: 0, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalM,
  },
  label: { color: tokens.colorNeutralForeground2 },
  figure: {
    margin: 0,
    marginInlineStart: 'auto',
    textAlign: 'end',
    fontVariantNumeric: 'tabular-nums',
    overflowWrap: 'anywhere',
  },
  strong: { fontWeight: tokens.fontWeightSemibold },
});

function rows(
  figures: KeyFigures,
  { screen, numbers }: Words,
): [label: string, figure: string, strong: boolean][] {
  const { anggaran, realisasi, sisa, persen, populasi, ppksRealisasi, ppksPersen } = figures;
  const rupiah = (label: string, sen: bigint | null) =>
    sen !== null && [label, writeRupiah(sen, numbers), false];
  const people = (label: string, sen: bigint | null) =>
    sen !== null && [label, writeAmount(sen, numbers), false];
  const percent = (label: string, value: typeof persen) =>
    value && [label, writePercent(value, numbers), true];
  const { figures: words } = screen;
  return [
    rupiah(words.anggaran, anggaran),
    rupiah(words.realisasi, realisasi),
    rupiah(words.sisa, sisa),
    percent(words.persen, persen),
    people(words.populasi, populasi),
    people(words.ppksRealisasi, ppksRealisasi),
    percent(words.ppksPersen, ppksPersen),
  ].filter((row): row is [string, string, boolean] => Boolean(row));
}

/** The totals of the report, as its tables show them. */
export function KeyFiguresList({ figures }: { readonly figures: KeyFigures }) {
  const styles = useStyles();
  return (
    <dl className={styles.list}>
      {rows(figures, useWords()).map(([label, figure, isStrong]) => (
        <div key={label} className={styles.row}>
          <dt className={styles.label}>{label}</dt>
          <dd className={mergeClasses(styles.figure, isStrong && styles.strong)}>{figure}</dd>
        </div>
      ))}
    </dl>
  );
}
