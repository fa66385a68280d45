import type { PaneWords } from '../../messages/pane';
import type { Running } from '../pane/pane-state';

/** What is being done, in a few words: "Menulis: Tabel 3.9". */
export function progressText(
  { task, progress, isCancelling }: Running,
  { progress: words }: PaneWords,
): string {
  if (isCancelling) return words.cancelling;
  if (progress)
    return progress.sheet
      ? words.ofSheet(words[progress.phase], progress.sheet)
      : `${words[progress.phase]}…`;
  switch (task) {
    case 'opening':
      return words.opening;
    case 'checking':
      return `${words.checking}…`;
    case 'generating':
      return `${words.writing}…`;
    case 'cleaning':
      return `${words.cleaning}…`;
    case 'saving':
      return words.correcting;
  }
}
