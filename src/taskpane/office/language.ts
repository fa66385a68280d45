import type { Language } from '../../messages/words';

const KEY = 'lkjip.language';

const isLanguage = (text: string | null): text is Language => text === 'id' || text === 'en';

/** The user's own choice; null where there is none, or where the webview forbids storage. */
function chosenLanguage(): Language | null {
  try {
    const kept = localStorage.getItem(KEY);
    return isLanguage(kept) ? kept : null;
  } catch {
    return null;
  }
}

/** Indonesian, unless the user chose English, or Office is in English and nothing was chosen. */
export function languageOf(displayLanguage: string | undefined): Language {
  return chosenLanguage() ?? (/^en\b/i.test(displayLanguage ?? '') ? 'en' : 'id');
}

export function keepLanguage(language: Language): void {
  try {
    localStorage.setItem(KEY, language);
  } catch {
    // The choice then holds until the pane is closed.
  }
}
