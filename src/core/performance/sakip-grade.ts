import { power10, type Scaled } from '../number/scaled';
import type { Settings } from '../settings/settings';

/** Grades of the SAKIP evaluation, best first, with the score that they begin at (Permenpan-RB 88/2021). */
const GRADES = [
  ['AA', 90],
  ['A', 80],
  ['BB', 70],
  ['B', 60],
  ['CC', 50],
  ['C', 30],
] as const;
const LOWEST = 'D';

export type SakipConvention = Settings['sakip'];
export const otherConvention = (convention: SakipConvention): SakipConvention =>
  convention === 'batas-atas' ? 'batas-bawah' : 'batas-atas';

/** The grade of a score: `batas-atas` gives a boundary to the grade below it (80 is BB), `batas-bawah` above (80 is A). */
export function gradeOf({ digits, decimals }: Scaled, convention: SakipConvention): string {
  const found = GRADES.find(([, from]) => {
    const bound = BigInt(from) * power10(decimals);
    return convention === 'batas-atas' ? digits > bound : digits >= bound;
  });
  return found?.[0] ?? LOWEST;
}

/** An indicator whose grades are those of SAKIP; IKM, RB and SPBE have scales of their own. */
export const isSakipIndicator = (name: string): boolean =>
  /\b(?:sakip|akip)\b|akuntabilitas kinerja/i.test(name) &&
  !/\b(?:ikm|spbe|reformasi birokrasi|rb)\b/i.test(name);
