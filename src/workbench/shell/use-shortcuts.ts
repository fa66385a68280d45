import { useEffect, useRef } from 'react';

export interface ShortcutActs {
  open(): void;
  save(): void;
  undo(): void;
  redo(): void;
  stepSheet(step: 1 | -1): void;
}

/** The parts of the page that F6 goes through. */
const PARTS = ['.command-bar button:not([disabled])', '.contents', '.grid', '#tabs [tabindex="0"]', '#pane'];

/** In a field the browser's own undo is meant. */
const isField = (target: EventTarget | null): boolean =>
  target instanceof Element && target.matches('input, textarea, [contenteditable]');

/** Ctrl+O, S, Z, Y, PgUp, PgDn and F6, here and in the pane's page. */
export function useShortcuts(acts: ShortcutActs): (event: KeyboardEvent) => void {
  const latest = useRef(acts);
  latest.current = acts;
  const onKey = useRef((event: KeyboardEvent): void => {
    const act = actOf(event, latest.current);
    if (!act) return;
    event.preventDefault();
    act();
  });
  useEffect(() => {
    const listen = onKey.current;
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
  return onKey.current;
}

function actOf(event: KeyboardEvent, acts: ShortcutActs): (() => void) | null {
  if (event.key === 'F6') return () => nextPart(event.shiftKey ? -1 : 1);
  if (!event.ctrlKey && !event.metaKey) return null;
  const isHere = event.view === window;
  switch (event.key.toLowerCase()) {
    case 'o':
      return acts.open;
    case 's':
      return acts.save;
    case 'z':
      return isField(event.target) || !isHere ? null : event.shiftKey ? acts.redo : acts.undo;
    case 'y':
      return isField(event.target) || !isHere ? null : acts.redo;
    case 'pageup':
      return () => acts.stepSheet(-1);
    case 'pagedown':
      return () => acts.stepSheet(1);
    default:
      return null;
  }
}

function nextPart(step: 1 | -1): void {
  const parts = PARTS.flatMap((selector) => document.querySelector<HTMLElement>(selector) ?? []);
  const at = parts.findIndex((part) => part === document.activeElement);
  const inBar = document.activeElement?.closest('.command-bar') ? 0 : at;
  const next = parts[(Math.max(inBar, step > 0 ? -1 : 0) + step + parts.length) % parts.length];
  if (next instanceof HTMLIFrameElement) next.contentWindow?.focus();
  next?.focus();
}
