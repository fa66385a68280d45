import { Text } from '@fluentui/react-components';
import { lazy, Suspense } from 'react';
import type { SettingSection } from '../../../messages/settings';
import { Disclosure } from '../../parts/Disclosure';
import { Section } from '../../parts/Section';
import { usePane, usePaneState, useWords } from '../../pane/use-pane';
import { MatchList } from './MatchList';
import { PreferenceFields } from './PreferenceFields';
import { ProgramList } from './ProgramList';

const SECTIONS: readonly SettingSection[] = ['preferences', 'rules', 'programs', 'matches'];

/** Names of all rules: read in when they are asked for. */
const RuleList = lazy(() => import('./RuleList'));

/** Pengaturan: what an office decides about its report, one part open at a time. */
export function SettingsSections() {
  const pane = usePane();
  const { section } = usePaneState();
  const { settings } = useWords();
  return (
    <Section title={settings.title}>
      <div>
        {SECTIONS.map((name) => (
          <Disclosure
            key={name}
            title={settings.sections[name]}
            isOpen={section === name}
            onToggle={() => pane.openSection(section === name ? null : name)}
          >
            <SectionContent name={name} />
          </Disclosure>
        ))}
      </div>
    </Section>
  );
}

function SectionContent({ name }: { readonly name: SettingSection }) {
  const { checked } = usePaneState();
  const { settings } = useWords();
  if (name === 'preferences') return <PreferenceFields />;
  if (name === 'rules')
    return (
      <Suspense fallback={null}>
        <RuleList />
      </Suspense>
    );
  if (!checked?.decisions) return <Text>{settings.needsCheck}</Text>;
  return name === 'programs' ? (
    <ProgramList decisions={checked.decisions} />
  ) : (
    <MatchList matches={checked.decisions.matches} />
  );
}
