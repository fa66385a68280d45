import type { Language } from '../../messages/words';

/** "31/03/2026 09.15" in the time of this computer; "" for what is no time. */
export function shownTime(when: string, language: Language): string {
  const time = new Date(when);
  if (Number.isNaN(time.getTime())) return '';
  const locale = language === 'id' ? 'id-ID' : 'en-GB';
  const date = time.toLocaleDateString(locale, { day: '2-digit', month: '2-digit', year: 'numeric' });
  return `${date} ${time.toLocaleTimeString(locale, { hour: '2-digit', minute: '2-digit' })}`;
}
