import { useEffect, useRef, useState, type FormEvent, type KeyboardEvent } from 'react';
import type { WorkbenchWords } from '../../messages/workbench';

interface Props {
  readonly words: WorkbenchWords;
  /** The address of what is selected. */
  readonly address: string;
  /** What the active cell holds, or what stands in its editor. */
  readonly content: string;
  readonly onGoTo: (text: string) => void;
  /** false: the cell does not take it. */
  readonly onType: (input: string) => Promise<boolean>;
  readonly onDone: () => void;
}

/** The name box, and the contents of the active cell to be edited. */
export function FormulaBar({ words, address, content, onGoTo, onType, onDone }: Props) {
  return (
    <div className="formula-bar">
      <NameBox key={address} words={words} address={address} onGoTo={onGoTo} />
      <span className="fx" aria-hidden="true">
        fx
      </span>
      <Contents words={words} content={content} onType={onType} onDone={onDone} />
    </div>
  );
}

function NameBox({ words, address, onGoTo }: Pick<Props, 'words' | 'address' | 'onGoTo'>) {
  const [text, setText] = useState(address);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    onGoTo(text);
  };
  return (
    <form onSubmit={submit}>
      <input
        className="name-box"
        aria-label={words.nameBox}
        value={text}
        spellCheck={false}
        onChange={(event) => setText(event.target.value)}
        onFocus={(event) => event.target.select()}
        onBlur={() => setText(address)}
      />
    </form>
  );
}

/** What is written here is typed into the cell by Enter, Tab, or leaving; Esc leaves the cell as it was. */
function Contents({
  words,
  content,
  onType,
  onDone,
}: Pick<Props, 'words' | 'content' | 'onType' | 'onDone'>) {
  const [draft, setDraft] = useState<string | null>(null);
  const isEnding = useRef(false);
  useEffect(() => setDraft(null), [content]);
  const end = async (): Promise<boolean> => {
    if (draft === null || draft === content || isEnding.current) return true;
    isEnding.current = true;
    const isTaken = await onType(draft);
    isEnding.current = false;
    if (isTaken) setDraft(null);
    return isTaken;
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') {
      setDraft(null);
      onDone();
    }
    if (event.key !== 'Enter') return;
    event.preventDefault();
    void end().then((isTaken) => isTaken && onDone());
  };
  return (
    <input
      className="contents"
      aria-label={words.formulaBar}
      value={draft ?? content}
      spellCheck={false}
      autoComplete="off"
      onChange={(event) => setDraft(event.target.value)}
      onKeyDown={onKey}
      onBlur={() => void end()}
    />
  );
}
