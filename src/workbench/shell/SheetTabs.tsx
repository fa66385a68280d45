import { ChevronLeft20Regular, ChevronRight20Regular } from '@fluentui/react-icons';
import { useEffect, useRef, useState, type KeyboardEvent, type RefObject } from 'react';
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

/** The sheets from left to right; arrows go from one to the next. What does not fit is reached by two buttons, too. */
export function SheetTabs({ words, sheets, active, onActivate }: Props) {
  const list = useRef<HTMLDivElement>(null);
  // The names come anew with every change of the workbook: only other names bring the active tab back into view.
  const names = sheets.join('\n');
  const more = useMore(list, names);
  useEffect(() => {
    const tab = list.current?.querySelector<HTMLElement>('[aria-selected=true]');
    tab?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    if (tab && list.current?.contains(document.activeElement)) tab.focus();
  }, [active, names]);
  const onKey = (event: KeyboardEvent): void => {
    const way = WAYS[event.key];
    if (!way) return;
    event.preventDefault();
    onActivate(sheets[way(sheets.indexOf(active), sheets.length - 1)]!);
  };
  const scroll = (way: 1 | -1): void =>
    list.current?.scrollBy({ left: way * list.current.clientWidth * 0.8 });
  return (
    <div className="tab-bar">
      {(more.left || more.right) && (
        <div className="tab-arrows">
          <button type="button" title={words.sheetsLeft} disabled={!more.left} onClick={() => scroll(-1)}>
            <ChevronLeft20Regular />
          </button>
          <button type="button" title={words.sheetsRight} disabled={!more.right} onClick={() => scroll(1)}>
            <ChevronRight20Regular />
          </button>
        </div>
      )}
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
    </div>
  );
}

/** On which side there are tabs out of sight. */
function useMore(
  list: RefObject<HTMLElement | null>,
  names: string,
): { readonly left: boolean; readonly right: boolean } {
  const [more, setMore] = useState({ left: false, right: false });
  useEffect(() => {
    const tabs = list.current!;
    const look = (): void => {
      const left = tabs.scrollLeft > 1;
      const right = tabs.scrollLeft + tabs.clientWidth < tabs.scrollWidth - 1;
      setMore((before) => (before.left === left && before.right === right ? before : { left, right }));
    };
    const resized = new ResizeObserver(look);
    resized.observe(tabs);
    tabs.addEventListener('scroll', look);
    look();
    return () => {
      resized.disconnect();
      tabs.removeEventListener('scroll', look);
    };
  }, [list, names]);
  return more;
}
