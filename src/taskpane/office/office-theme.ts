/// <reference types="office-js" />

/** Relative luminance below which a background is dark (WCAG 2.2, "relative luminance"); white on it has more contrast. */
const DARK = 0.179;

function channel(hex: string): number {
  const value = parseInt(hex, 16) / 255;
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}

/** True for "#1f1f1f", false for "#ffffff", null for what is no colour. */
export function isDarkColor(color: string | undefined): boolean | null {
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(color ?? '');
  if (!match) return null;
  const [red, green, blue] = match.slice(1, 4).map((hex) => channel(hex));
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue! < DARK;
}

/** Dark or light, as Office says; where Office says nothing (it may be missing or stale), as the system says. */
export function isDarkTheme(theme: Partial<Office.OfficeTheme> | undefined): boolean {
  return isDarkColor(theme?.bodyBackgroundColor) ?? prefersDark();
}

const prefersDark = (): boolean =>
  typeof matchMedia === 'function' && matchMedia('(prefers-color-scheme: dark)').matches;

/** Calls back when Office or the system changes its theme; returns how to stop. */
export function watchTheme(onChange: () => void): () => void {
  const query = typeof matchMedia === 'function' ? matchMedia('(prefers-color-scheme: dark)') : null;
  query?.addEventListener('change', onChange);
  // Office tells no add-in of Excel that its theme changed: looked at again when the pane is looked at again.
  document.addEventListener('visibilitychange', onChange);
  window.addEventListener('focus', onChange);
  return () => {
    query?.removeEventListener('change', onChange);
    document.removeEventListener('visibilitychange', onChange);
    window.removeEventListener('focus', onChange);
  };
}
