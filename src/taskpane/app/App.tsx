import { FluentProvider } from '@fluentui/react-components';
import { useEffect, useMemo, useState } from 'react';
import type { Language } from '../../messages/words';
import { keepLanguage, languageOf } from '../office/language';
import type { Entry } from '../office/entry';
import { watchSurroundings, type Surroundings } from '../office/office-ready';
import { LanguageProvider, PaneProvider } from '../pane/use-pane';
import type { Services } from '../pane/services';
import { Shell } from './Shell';
import { StartScreen } from './StartScreen';
import { darkTheme, lightTheme } from './themes';
import { useDarkTheme } from './use-dark-theme';
import { useStartedPane } from './use-started-pane';

export interface AppProps {
  readonly entry: Entry;
  /** Loads Excel's side and the core, once the pane is in Excel. */
  readonly loadServices: () => Promise<Services>;
}

/** The task pane: what it is in, in which language and theme, and then its screens. */
export function App({ entry, loadServices }: AppProps) {
  const [surroundings, setSurroundings] = useState<Surroundings>('waiting');
  useEffect(() => watchSurroundings(setSurroundings), []);
  const isInExcel = surroundings === 'excel';
  const isDark = useDarkTheme(isInExcel);
  const choice = useLanguageChoice(isInExcel);
  const { pane, again } = useStartedPane(isInExcel, entry, loadServices);
  return (
    <FluentProvider theme={isDark ? darkTheme : lightTheme} style={{ height: '100%' }}>
      <LanguageProvider value={choice}>
        {pane ? (
          <PaneProvider value={pane}>
            <Shell />
          </PaneProvider>
        ) : (
          <StartScreen surroundings={surroundings} again={again} />
        )}
      </LanguageProvider>
    </FluentProvider>
  );
}

/** Office's display language counts once Office is there; the user's own choice counts more. */
function useLanguageChoice(isInExcel: boolean) {
  const [chosen, setChosen] = useState<Language | null>(null);
  const language = chosen ?? languageOf(isInExcel ? Office.context.displayLanguage : navigator.language);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return useMemo(
    () => ({
      language,
      choose: (next: Language) => {
        keepLanguage(next);
        setChosen(next);
      },
    }),
    [language],
  );
}
