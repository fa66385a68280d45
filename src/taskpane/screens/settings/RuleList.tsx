import { Checkbox, Link, makeStyles, Text } from '@fluentui/react-components';
import { useId } from 'react';
import { settingsOf } from '../../../core/settings/kept-settings';
import { SUBJECT_IDS, SUBJECTS, type SubjectId } from '../../../core/rules/subjects';
import { RULE_NAMES } from '../../../messages/rule-names';
import { useIsBusy, useLanguage, usePane, usePaneState, useWords } from '../../pane/use-pane';
import { LOCATIONS } from '../more/locations';

const useStyles = makeStyles({
  group: { display: 'flex', flexDirection: 'column' },
});

/** Every rule of the registry by subject; one without its tick is not held against this workbook. */
export default function RuleList() {
  const { settings } = useWords();
  return (
    <>
      <Link href={LOCATIONS.rules} target="_blank" rel="noreferrer">
        {settings.aboutRules}
      </Link>
      {SUBJECT_IDS.map((subject) => (
        <RuleGroup key={subject} subject={subject} />
      ))}
    </>
  );
}

function RuleGroup({ subject }: { readonly subject: SubjectId }) {
  const styles = useStyles();
  const id = useId();
  const pane = usePane();
  const isBusy = useIsBusy();
  const { language } = useLanguage();
  const off = settingsOf(usePaneState().recognised?.settings ?? []).aturanMati;
  const { subjects, rules } = RULE_NAMES[language];
  return (
    <div role="group" aria-labelledby={id} className={styles.group}>
      <Text id={id} weight="semibold">
        {subjects[subject]}
      </Text>
      {SUBJECTS[subject].map((rule) => (
        <Checkbox
          key={rule}
          label={rules[rule]}
          checked={!off.has(rule)}
          disabled={isBusy}
          onChange={(_, { checked }) => void pane.decisions.set(`aturan.${rule}`, checked ? null : 'mati')}
        />
      ))}
    </div>
  );
}
