/** Relative luminance of "#RRGGBB" (WCAG 2.2). */
export function luminance(color: string): number {
  const channel = (from: number): number => {
    const value = parseInt(color.slice(from, from + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}

const contrast = (a: string, b: string): number => {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light! + 0.05) / (dark! + 0.05);
};

/** Below this a text cannot be read (WCAG 2.2, 1.4.3). */
const READABLE = 4.5;

/** The colour that a text is drawn in: the wanted one where it can be read on that ground, else black or white. */
export function inkOn(ground: string, wanted: string): string {
  if (contrast(ground, wanted) >= READABLE) return wanted;
  return luminance(ground) > 0.179 ? '#000000' : '#ffffff';
}
