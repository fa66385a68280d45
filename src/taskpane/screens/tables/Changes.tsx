import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ChangeLine, DescribedChanges } from '../../../core/refresh/request';
import { CellLink } from '../../parts/CellLink';
import { Section } from '../../parts/Section';

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, overflowWrap: 'anywhere' },
});

const lineText = ({ tableName, what, before, now, kind }: ChangeLine): string => {
  const figures =
    before !== '' && now !== '' ? `${before} → ${now}` : [kind, before, now].filter(Boolean).join(': ');
  return [tableName, what, figures].filter(Boolean).join(' · ');
};

/** What changed since the tables were made the last time: how much, the source cells, and the first changes of each table. */
export function Changes({
  changes: { title, summary, sources, lines },
}: {
  readonly changes: DescribedChanges;
}) {
  const { list } = useStyles();
  return (
    <Section title={title}>
      {summary.map((text) => (
        <Text key={text}>{text}</Text>
      ))}
      {sources.length > 0 && (
        <ul className={list}>
          {sources.map(({ text, cell }) => (
            <li key={text}>{cell ? <CellLink cell={cell}>{text}</CellLink> : text}</li>
          ))}
        </ul>
      )}
      {lines.length > 0 && (
        <ul className={list}>
          {lines.map((line, index) => (
            <li key={index}>
              <Text size={200}>{lineText(line)}</Text>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
