import { counted, type Language } from './words';

/** Words about a folder of workbooks. */
export interface BatchWords {
  readonly failed: string;
  readonly counts: (errors: number, warnings: number) => string;
  readonly progress: (done: number, all: number) => string;
  readonly summary: (checked: number, failed: number, withErrors: number) => string;
}

export const BATCH: Readonly<Record<Language, BatchWords>> = {
  id: {
    failed: 'tidak dapat diperiksa',
    counts: (errors, warnings) => `${errors} harus diperbaiki, ${warnings} perlu dijelaskan`,
    progress: (done, all) => `Memeriksa ${done} dari ${all} berkas …`,
    summary: (checked, failed, withErrors) =>
      `${checked} berkas diperiksa, ${withErrors} di antaranya harus diperbaiki${failed > 0 ? `; ${failed} tidak dapat diperiksa` : ''}.`,
  },
  en: {
    failed: 'could not be checked',
    counts: (errors, warnings) => `${errors} to correct, ${warnings} to explain`,
    progress: (done, all) => `Checking ${done} of ${all} files …`,
    summary: (checked, failed, withErrors) =>
      `${counted(checked, 'file')} checked, ${withErrors} to be corrected${failed > 0 ? `; ${failed} could not be checked` : ''}.`,
  },
};
