import { Button, makeStyles, MessageBar, MessageBarBody, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { IdentityForm as IdentityFormData } from '../../../excel/additions/types';
import type { Recognised } from '../../../excel/session-types';
import { INPUT_KINDS } from '../../../core/inputs/mapping';
import { MAPPING } from '../../../messages/mapping';
import { inputProblem, kindName } from '../../../messages/inputs';
import { useIsBusy, usePane, usePaneState, useWords, type Words } from '../../pane/use-pane';
import { IdentityForm } from './IdentityForm';
import { NEEDED } from './kinds';
import { SkpdSelect } from './SkpdSelect';
import { SourceCard } from './SourceCard';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  intro: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalXS,
  },
  message: { overflowWrap: 'anywhere' },
  small: { color: tokens.colorNeutralForeground2 },
});

/** Data sumber: which sheets are read, and as what. */
export function SourcesScreen() {
  const styles = useStyles();
  const { recognised } = usePaneState();
  const { sources } = useWords().pane;
  const pane = usePane();
  const [identity, setIdentity] = useState<IdentityFormData | null>(null);
  const isBusy = useIsBusy();
  if (!recognised) return null;
  const { inputs, candidates } = recognised;
  // Optional inputs are shown where there is something to show; the others are listed with the tables that need them.
  const kinds = INPUT_KINDS.filter(
    (kind) =>
      NEEDED.has(kind) || (candidates[kind]?.length ?? 0) > 0 || inputs.some((input) => input.kind === kind),
  );
  return (
    <div className={styles.root}>
      <Intro recognised={recognised} />
      <Warnings recognised={recognised} />
      <SkpdSelect recognised={recognised} />
      {kinds.map((kind) => (
        <SourceCard key={kind} kind={kind} recognised={recognised} />
      ))}
      {identity ? (
        <IdentityForm initial={identity} onClose={() => setIdentity(null)} />
      ) : (
        <div>
          <Button size="small" disabledFocusable={isBusy} onClick={() => setIdentity(pane.readIdentity())}>
            {sources.identity.edit}
          </Button>
        </div>
      )}
      <Text size={200} className={styles.small}>
        {sources.travels}
      </Text>
    </div>
  );
}

function Intro({ recognised }: { readonly recognised: Recognised }) {
  const styles = useStyles();
  const pane = usePane();
  const isBusy = useIsBusy();
  const { sampleSheets } = usePaneState();
  const words = useWords();
  const { start } = words.pane;
  const nothing = recognised.problem?.code === 'nothing-recognised';
  return (
    <div className={styles.intro}>
      <Text weight="semibold">{nothing ? start.nothing : recognised.problem ? '' : start.ready}</Text>
      <Text>{nothing ? start.nothingHow : recognised.problem ? '' : start.readyHow}</Text>
      {nothing && (
        <Button disabledFocusable={isBusy} onClick={() => void pane.useSample(true)}>
          {start.trySample}
        </Button>
      )}
      {sampleSheets.length > 0 && (
        <>
          <Text>{start.sampleShown}</Text>
          <Button size="small" disabledFocusable={isBusy} onClick={() => void pane.useSample(false)}>
            {start.removeSample}
          </Button>
        </>
      )}
    </div>
  );
}

function problemText({ problem }: Recognised, { pane, language }: Words): string | null {
  if (!problem) return null;
  if (problem.code === 'several-skpd' || problem.code === 'skpd-not-found')
    return MAPPING[language].severalSkpd(problem.sheet, problem.skpd.length);
  if (problem.code !== 'two-candidates') return inputProblem(problem, language);
  return pane.start.twoCandidates(kindName(problem.kind, language), problem.sheets.length);
}

/** What stands in the way, each with a way on. */
function Warnings({ recognised }: { readonly recognised: Recognised }) {
  const styles = useStyles();
  const words = useWords();
  const { start } = words.pane;
  const texts = [
    problemText(recognised, words),
    recognised.isShifted ? MAPPING[words.language].shifted : null,
    recognised.isCalculationManual ? start.manual : null,
    recognised.isReadOnly ? start.readOnly : null,
    recognised.isStructureProtected ? start.structureProtected : null,
  ].filter((text) => text !== null);
  return texts.map((text) => (
    <MessageBar key={text} intent="warning" layout="multiline">
      <MessageBarBody className={styles.message}>{text}</MessageBarBody>
    </MessageBar>
  ));
}
