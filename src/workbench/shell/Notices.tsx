import { badFileSentence } from '../../messages/files';
import type { Language } from '../../messages/words';
import type { WorkbenchWords } from '../../messages/workbench';
import type { Notice } from './workbench';

function sentence(notice: Notice, words: WorkbenchWords, language: Language): string {
  switch (notice.kind) {
    case 'not-opened':
      return words.notOpened(notice.fileName, badFileSentence(notice.problem, language));
    case 'saved':
      return words.saved(notice.fileName);
    case 'refused':
      return notice.refusal === 'formula' ? words.unreadableFormula(notice.input) : words.protectedSheet;
    case 'no-such-cell':
      return words.noSuchCell(notice.text);
    case 'one-file':
      return words.oneFile;
    case 'step-too-large':
      return words.stepTooLarge;
    case 'failed':
      return words.failed(notice.what);
  }
}

interface Props {
  readonly notice: Notice | null;
  readonly words: WorkbenchWords;
  readonly language: Language;
  readonly onClose: () => void;
}

/** One sentence over the sheet, until it is closed or another takes its place. */
export function Notices({ notice, words, language, onClose }: Props) {
  const isGood = notice?.kind === 'saved';
  return (
    <div className="notices" role={isGood ? 'status' : 'alert'}>
      {notice && (
        <div className={isGood ? 'notice good' : 'notice'}>
          <span>{sentence(notice, words, language)}</span>
          <button type="button" aria-label={words.close} title={words.close} onClick={onClose}>
            ×
          </button>
        </div>
      )}
    </div>
  );
}
