import { Button, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { useId, useState } from 'react';
import type { InputKind } from '../../../core/inputs/mapping';
import { columnName } from '../../../core/sheet/address';
import type { Recognised, RecognisedInput } from '../../../excel/session-types';
import { kindName } from '../../../messages/inputs';
import { useWords } from '../../pane/use-pane';
import { ColumnMapping } from './ColumnMapping';
import { HandMapping } from './HandMapping';
import { SheetSelect } from './SheetSelect';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  missing: { border: `1px dashed ${tokens.colorNeutralStroke1}` },
  title: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    margin: 0,
    fontSize: tokens.fontSizeBase300,
  },
  found: { color: tokens.colorStatusSuccessForeground1, fontSize: '18px', flexShrink: 0 },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', justifyContent: 'space-between' },
  hint: { color: tokens.colorNeutralForeground2 },
});

/** One input: which sheet it is, how much of it is read, and by which columns. */
export function SourceCard({
  kind,
  recognised,
}: {
  readonly kind: InputKind;
  readonly recognised: Recognised;
}) {
  const styles = useStyles();
  const id = useId();
  const { pane, language } = useWords();
  const input = recognised.inputs.find((one) => one.kind === kind);
  return (
    <section className={mergeClasses(styles.root, !input && styles.missing)} aria-labelledby={id}>
      <h2 id={id} className={styles.title}>
        {input && <CheckmarkCircleFilled aria-hidden className={styles.found} />}
        {kindName(kind, language)}
      </h2>
      {!input && (
        <Text size={200} className={styles.hint}>
          {pane.sources.kinds[kind]}
        </Text>
      )}
      <SheetSelect kind={kind} recognised={recognised} />
      {isUnread(kind, recognised) && <HandMapping kind={kind} recognised={recognised} />}
      {input?.mapping && <Columns input={input} />}
    </section>
  );
}

/** A sheet was chosen, and its header is not recognised. */
const isUnread = (kind: InputKind, { problem }: Recognised): boolean =>
  problem?.code === 'sheet-not-recognised' && problem.tried.kind === kind;

function Columns({ input }: { readonly input: RecognisedInput }) {
  const styles = useStyles();
  const { sources } = useWords().pane;
  const [isOpen, setOpen] = useState(false);
  const { mapping, rows } = input;
  if (!mapping) return null;
  const used = Object.values(mapping.columns).flat();
  return (
    <>
      <div className={styles.line}>
        <Text size={200}>
          {sources.span(rows, columnName(Math.min(...used)), columnName(Math.max(...used)))}
        </Text>
        <Button
          size="small"
          appearance="subtle"
          icon={isOpen ? <ChevronDownRegular /> : <ChevronRightRegular />}
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          {isOpen ? sources.hideColumns : sources.showColumns}
        </Button>
      </div>
      {isOpen && <ColumnMapping mapping={mapping} />}
    </>
  );
}
