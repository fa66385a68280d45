import type { Language } from '../messages/words';

type Step = 'reading' | 'checking' | 'generating' | 'writing';

/** Tells which step a command is at. */
export type Progress = (step: Step) => void;

const STEPS: Readonly<Record<Language, Readonly<Record<Step, string>>>> = {
  id: {
    reading: 'Membaca berkas …',
    checking: 'Memeriksa …',
    generating: 'Membuat tabel …',
    writing: 'Menulis berkas …',
  },
  en: { reading: 'Reading …', checking: 'Checking …', generating: 'Making tables …', writing: 'Writing …' },
};

const CLEAR_LINE = '\r\u001b[K';

/** Progress on one line of a terminal's stderr; silent when stderr is no terminal. `done` clears the line. */
export function terminalProgress(language: Language): {
  readonly progress: Progress;
  /** Tells how far a folder is, in words. */
  readonly count: (text: string) => void;
  readonly done: () => void;
} {
  if (!process.stderr.isTTY)
    return { progress: () => undefined, count: () => undefined, done: () => undefined };
  return {
    count: (text) => void process.stderr.write(CLEAR_LINE + text),
    progress: (step) => void process.stderr.write(CLEAR_LINE + STEPS[language][step]),
    done: () => void process.stderr.write(CLEAR_LINE),
  };
}
