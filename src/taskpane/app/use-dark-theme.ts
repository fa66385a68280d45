/// <reference types="office-js" />
import { useEffect, useState } from 'react';
import { isDarkTheme, watchTheme } from '../office/office-theme';

const now = (): boolean => isDarkTheme(globalThis.Office?.context?.officeTheme);

/** Whether the pane is drawn dark; follows Office, or the system where Office says nothing. */
export function useDarkTheme(isInOffice: boolean): boolean {
  const [isDark, setDark] = useState(now);
  useEffect(() => {
    setDark(now());
    return watchTheme(() => setDark(now()));
  }, [isInOffice]);
  return isDark;
}
