import { useEffect, useRef, useState } from 'react';
import { TASK_EVENT } from '../../core/task-event';
import type { WorkbenchWords } from '../../messages/workbench';
import type { NativeBridge } from '../../host';

interface Props {
  readonly words: WorkbenchWords;
  /** What the client library finds in place of Excel; another workbook has another one. */
  readonly bridge: NativeBridge;
  readonly displayLanguage: string;
  /** "?do=check": what a button of the ribbon opened the pane with. */
  readonly search: string;
  /** The pane's own keys and pointer: before what it does is done. */
  readonly onGesture: () => void;
  /** The pane begins something, or has ended it. */
  readonly onAtWork: (isAtWork: boolean) => void;
  readonly onKey: (event: KeyboardEvent) => void;
  readonly onFile: (event: DragEvent) => void;
}

/** The pane as it is served to Excel, over our host. */
export function PaneFrame(props: Props) {
  const { words, bridge, displayLanguage, search } = props;
  const hasLibrary = useLibrary();
  const frame = useRef<HTMLIFrameElement>(null);
  const latest = useRef(props);
  latest.current = props;
  // The pane's page looks for them in the page around it: office.ts.
  Object.assign(window, { lkjipBridge: bridge, lkjipOffice: { displayLanguage } });
  const listen = (): void => {
    const inside = frame.current?.contentWindow;
    if (!inside) return;
    const gesture = (): void => latest.current.onGesture();
    inside.addEventListener('pointerdown', gesture, true);
    inside.addEventListener(TASK_EVENT, (event) =>
      latest.current.onAtWork((event as CustomEvent<boolean>).detail),
    );
    inside.addEventListener(
      'keydown',
      (event) => {
        if (event.key === 'Enter' || event.key === ' ') gesture();
        latest.current.onKey(event);
      },
      true,
    );
    for (const kind of ['dragover', 'drop'] as const)
      inside.addEventListener(kind, (event) => latest.current.onFile(event));
  };
  // A pane that is begun anew has ended what it did.
  useEffect(() => () => latest.current.onAtWork(false), []);
  if (hasLibrary === null) return <div className="pane" />;
  if (!hasLibrary) return <NoLibrary words={words} />;
  return (
    <iframe
      ref={frame}
      id="pane"
      className="pane"
      title={words.pane}
      src={`pane/taskpane.html${search}`}
      onLoad={listen}
    />
  );
}

/** Whether Microsoft's library is served with the page; null until it is known. */
function useLibrary(): boolean | null {
  const [isThere, setThere] = useState<boolean | null>(null);
  useEffect(() => {
    fetch('pane/office/excel-winrt-16.00.js', { method: 'HEAD' }).then(
      ({ ok }) => setThere(ok),
      () => setThere(false),
    );
  }, []);
  return isThere;
}

function NoLibrary({ words: { noLibrary } }: Pick<Props, 'words'>) {
  return (
    <section className="pane no-library" aria-label={noLibrary.title}>
      <h2>{noLibrary.title}</h2>
      <p>{noLibrary.why}</p>
      <p>{noLibrary.wayOn}</p>
    </section>
  );
}
