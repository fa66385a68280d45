import { useEffect, useRef } from 'react';
import type { WorkbenchWords } from '../../messages/workbench';
import type { WorkbenchState } from './workbench';

interface UnsavedProps {
  readonly words: WorkbenchWords;
  readonly fileName: string;
  readonly onAnswer: (answer: 'cancel' | 'save-first' | 'discard') => void;
}

/** Asked before another file takes the place of unsaved changes. */
export function UnsavedDialog({ words, fileName, onAnswer }: UnsavedProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} aria-labelledby="unsaved-title" onCancel={() => onAnswer('cancel')}>
      <h2 id="unsaved-title">{words.unsaved.title}</h2>
      <p>{words.unsaved.question(fileName)}</p>
      <div className="answers">
        <button type="button" className="primary" onClick={() => onAnswer('save-first')}>
          {words.unsaved.saveFirst}
        </button>
        <button type="button" onClick={() => onAnswer('discard')}>
          {words.unsaved.discard}
        </button>
        <button type="button" onClick={() => onAnswer('cancel')}>
          {words.cancel}
        </button>
      </div>
    </dialog>
  );
}

interface OpeningProps {
  readonly words: WorkbenchWords;
  readonly opening: NonNullable<WorkbenchState['opening']>;
}

/** How far the opening of a file has come. */
export function Opening({ words, opening }: OpeningProps) {
  const { fileName, sheet, done } = opening;
  return (
    <div className="veil">
      <div className="progress" role="status">
        <p className="file">{words.opening(fileName)}</p>
        <progress aria-label={words.opening(fileName)} value={done} max={1} />
        <p>{sheet === null ? words.preparing : words.readingSheet(sheet)}</p>
      </div>
    </div>
  );
}
