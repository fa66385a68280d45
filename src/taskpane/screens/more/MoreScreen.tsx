import { Button, Field, Link, makeStyles, Select, Text, tokens } from '@fluentui/react-components';
import { BroomRegular } from '@fluentui/react-icons/svg/broom';
import { version } from '../../../excel/version';
import type { Language } from '../../../messages/words';
import { Section } from '../../parts/Section';
import { useIsBusy, useLanguage, usePane, useWords } from '../../pane/use-pane';
import { SettingsSections } from '../settings/SettingsSections';
import { LOCATIONS } from './locations';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXL },
  links: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalXS,
  },
});

/** Lainnya: settings, cleaning up, the language, and where help is. */
export function MoreScreen() {
  const styles = useStyles();
  const { pane: words } = useWords();
  const { more } = words;
  const { language, choose } = useLanguage();
  return (
    <div className={styles.root}>
      <SettingsSections />
      <CleanSection />
      <Field label={more.language}>
        <Select value={language} onChange={(_, { value }) => choose(value as Language)}>
          <option value="id" lang="id">
            Bahasa Indonesia
          </option>
          <option value="en" lang="en">
            English
          </option>
        </Select>
      </Field>
      <Section title={more.about}>
        <Text>{more.nothingSent}</Text>
        <div className={styles.links}>
          <OutsideLink href={LOCATIONS.support}>{more.support}</OutsideLink>
          <OutsideLink href={LOCATIONS.privacy}>{more.privacy}</OutsideLink>
          <OutsideLink href={LOCATIONS.source}>{more.source}</OutsideLink>
        </div>
        <Text size={200}>{more.version(version)}</Text>
      </Section>
    </div>
  );
}

function CleanSection() {
  const pane = usePane();
  const isBusy = useIsBusy();
  const { more } = useWords().pane;
  return (
    <Section title={more.cleanTitle}>
      <Text>{more.cleanWhat}</Text>
      <Text>{more.cleanKept}</Text>
      <div>
        <Button icon={<BroomRegular />} disabledFocusable={isBusy} onClick={() => void pane.clean()}>
          {more.cleanNow}
        </Button>
      </div>
    </Section>
  );
}

/** Opens beside Excel: a pane that leaves its own page would be lost. */
function OutsideLink({ href, children }: { readonly href: string; readonly children: string }) {
  return (
    <Link href={href} target="_blank" rel="noreferrer">
      {children}
    </Link>
  );
}
