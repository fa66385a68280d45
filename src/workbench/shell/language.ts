import { useEffect, useState } from 'react';
import type { Language } from '../../messages/words';

/** The pane keeps the choice under the same name: the two always speak one language. */
const KEY = 'lkjip.language';

/** Indonesian, unless English was chosen here or in the pane. */
function chosen(): Language {
  try {
    return localStorage.getItem(KEY) === 'en' ? 'en' : 'id';
  } catch {
    return 'id';
  }
}

/** The language, and how to choose another. */
export function useLanguage(): readonly [Language, (language: Language) => void] {
  const [language, setLanguage] = useState(chosen);
  useEffect(() => {
    // Told when the pane's page changes it.
    const look = (): void => setLanguage(chosen());
    window.addEventListener('storage', look);
    return () => window.removeEventListener('storage', look);
  }, []);
  const choose = (wanted: Language): void => {
    try {
      localStorage.setItem(KEY, wanted);
    } catch {
      // The choice then holds until the page is closed.
    }
    setLanguage(wanted);
  };
  return [language, choose];
}
