import { useEffect, useRef, type KeyboardEvent } from 'react';
import type { WorkbenchWords } from '../../messages/workbench';

interface Props {
  readonly words: WorkbenchWords;
  readonly sheets: readonly string[];
  readonly active: string;
  readonly onActivate: (sheet: string) => void;
}

const WAYS: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowLeft: (at) => Math.max(0, at - 1),
  ArrowRight: (at, last) => Math.min(last, at + 1),
  Home: () => 0,
  End: (_, last) => last,
};

/** The sheets from left to right; arrows go from one to the next. */
export function SheetTabs({ words, sheets, active, onActivate }: Props) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const tab = list.current?.querySelector<HTMLElement>('[aria-selected=true]');
    tab?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    if (tab && list.current?.contains(document.activeElement)) tab.focus();
  }, [active, sheets]);
  const onKey = (event: KeyboardEvent): void => {
    const way = WAYS[event.key];
    if (!way) return;
    event.preventDefault();
    onActivate(sheets[way(sheets.indexOf(active), sheets.length - 1)]!);
  };
  return (
    <div ref={list} id="tabs" role="tablist" aria-label={words.sheets} onKeyDown={onKey}>
      {sheets.map((name) => (
        <button
          key={name}
          type="button"
          role="tab"
          aria-selected={name === active}
          aria-controls="cells"
          tabIndex={name === active ? 0 : -1}
          onClick={() => onActivate(name)}
        >
          {name}
        </button>
      ))}
    </div>
  );
}
