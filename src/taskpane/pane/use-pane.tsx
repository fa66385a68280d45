import { createContext, useContext, useSyncExternalStore } from 'react';
import { PANE, type PaneWords } from '../../messages/pane';
import { SETTINGS, type SettingWords } from '../../messages/settings';
import { SCREEN, type ScreenWords } from '../../messages/screen';
import { NUMBERS, type Language } from '../../messages/words';
import type { NumberStyle } from '../../core/number/write-number';
import type { Pane } from './pane';
import type { PaneState } from './pane-state';

const PaneContext = createContext<Pane | null>(null);
const LanguageContext = createContext<LanguageChoice>({ language: 'id', choose: () => undefined });

/** The language of the pane, and how the user changes it. */
export interface LanguageChoice {
  readonly language: Language;
  choose(language: Language): void;
}

export const PaneProvider = PaneContext.Provider;
export const LanguageProvider = LanguageContext.Provider;

export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (!pane) throw new Error('This component stands outside <PaneProvider>.');
  return pane;
}

export function usePaneState(): PaneState {
  const { store } = usePane();
  return useSyncExternalStore(store.subscribe, store.get);
}

export const useLanguage = (): LanguageChoice => useContext(LanguageContext);

/** Every word of the pane in the user's language. */
export interface Words {
  readonly language: Language;
  readonly pane: PaneWords;
  readonly screen: ScreenWords;
  readonly settings: SettingWords;
  readonly numbers: NumberStyle;
}

export function useWords(): Words {
  const { language } = useLanguage();
  return {
    language,
    pane: PANE[language],
    screen: SCREEN[language],
    settings: SETTINGS[language],
    numbers: NUMBERS[language],
  };
}

/** True while Excel is being asked for something that the user waits for: nothing else can be started. */
export const useIsBusy = (): boolean => usePaneState().running !== null;
