import { useCallback, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import type { Block } from '../../core/sheet/snapshot';
import { WORKBENCH } from '../../messages/workbench';
import type { Grid } from '../grid/grid';
import { CommandBar } from './CommandBar';
import { commandsOf } from './commands';
import { Opening, UnsavedDialog } from './Dialogs';
import { FormulaBar } from './FormulaBar';
import { shownAddress, targetOf } from './go-to';
import { GridHost } from './GridHost';
import { useLanguage } from './language';
import { Notices } from './Notices';
import { PaneFrame } from './PaneFrame';
import { SheetTabs } from './SheetTabs';
import { useActiveContent } from './use-active-content';
import { useDark } from './use-dark';
import { useDroppedFile } from './use-dropped-file';
import { useShortcuts } from './use-shortcuts';
import type { Workbench } from './workbench';

/** As `BookState` counts them. */
const FIRST_BOOK = 1;

interface Props {
  readonly workbench: Workbench;
  /** The add-in's manifest: its buttons are those of the ribbon. */
  readonly manifest: string;
  /** What the page was opened with: "?do=check". */
  readonly search: string;
}

/** The page: bar, formula bar, grid and tabs, and the pane. */
export function App({ workbench, manifest, search }: Props) {
  const state = useSyncExternalStore(workbench.subscribe, () => workbench.state);
  const { book, opening, isSaving, isPaneAtWork, notice, asked } = state;
  const [language, chooseLanguage] = useLanguage();
  const words = WORKBENCH[language];
  const commands = useMemo(() => commandsOf(manifest, language), [manifest, language]);
  const isDark = useDark();
  const [command, setCommand] = useState({ search, count: 0, book: FIRST_BOOK });
  const [selection, setSelection] = useState<Block | null>(null);
  const [draft, setDraft] = useState<string | null>(null);
  const grid = useRef<Grid | null>(null);
  const chooser = useRef<HTMLInputElement>(null);

  /** The pane begins anew with that, for the workbook that is open now: another one is not written to because of it. */
  const beginPane = (asked: string): void =>
    setCommand(({ count }) => ({ search: asked, count: count + 1, book: book?.book ?? FIRST_BOOK }));

  useEffect(() => setSelection(book?.selection ?? null), [book]);
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = book ? `${book.isChanged ? '• ' : ''}${book.fileName} – ${words.title}` : words.title;
  }, [language, book, words]);

  const open = useCallback(
    (files: readonly File[]) => {
      const [file, ...more] = files;
      if (more.length > 0) workbench.tell({ kind: 'one-file' });
      else if (file) void workbench.openFile(file);
    },
    [workbench],
  );
  const { isDragging, onFile } = useDroppedFile(open);
  const acts = {
    open: () => chooser.current?.click(),
    save: () => void workbench.save(),
    undo: () => void workbench.undo(),
    redo: () => void workbench.redo(),
    stepSheet: (step: 1 | -1) => {
      const next = book?.sheets[book.sheets.indexOf(book.active) + step];
      if (next) void workbench.book.activate(next);
    },
  };
  const onKey = useShortcuts(acts);
  const active = selection && { row: selection.top, column: selection.left };
  const content = useActiveContent(workbench, book, active);
  const goTo = (text: string): void => {
    const target = book && targetOf(text, book.sheets, book.active);
    if (!target) return workbench.tell({ kind: 'no-such-cell', text });
    void workbench.book.select(target.sheet, target.block);
    grid.current?.focus();
  };
  const isBusy = opening !== null || isSaving;

  return (
    <div className="workbench">
      <header>
        <p className="note" id="note">
          <b>{words.notExcel}</b> {words.stays}
        </p>
        <CommandBar
          words={words}
          commands={commands}
          isBusy={isBusy}
          isPaneAtWork={isPaneAtWork}
          hasBook={book !== null}
          canUndo={book?.canUndo ?? false}
          canRedo={book?.canRedo ?? false}
          onOpen={acts.open}
          onSave={acts.save}
          onUndo={acts.undo}
          onRedo={acts.redo}
          onCommand={(asked) => beginPane(asked.search)}
          onOtherLanguage={() => {
            chooseLanguage(language === 'id' ? 'en' : 'id');
            beginPane('');
          }}
        />
      </header>
      <main>
        <h1 className="unseen">{words.title}</h1>
        <FormulaBar
          words={words}
          address={selection ? shownAddress(selection) : ''}
          content={draft ?? content}
          onGoTo={goTo}
          onType={(input) =>
            book && active
              ? workbench.type(book.active, active.row, active.column, input)
              : Promise.resolve(true)
          }
          onDone={() => grid.current?.focus()}
        />
        <Notices notice={notice} words={words} language={language} onClose={() => workbench.tell(null)} />
        {!book && !opening && <p className="empty">{words.dropHere}</p>}
        {book && (
          <GridHost
            workbench={workbench}
            book={book}
            words={words}
            isDark={isDark}
            onSelect={(_, block) => setSelection(block)}
            onDraft={setDraft}
            onGrid={(made) => (grid.current = made)}
          />
        )}
        {book && (
          <SheetTabs
            words={words}
            sheets={book.sheets}
            active={book.active}
            onActivate={(sheet) => void workbench.attempt(() => workbench.book.activate(sheet))}
          />
        )}
      </main>
      {book && (
        <PaneFrame
          key={`${book.book} ${command.count}`}
          words={words}
          bridge={workbench.client.bridge(book.book)}
          displayLanguage={language === 'id' ? 'id-ID' : 'en-US'}
          search={command.book === book.book ? command.search : ''}
          onGesture={() => void workbench.book.begin()}
          onAtWork={(isAtWork) => workbench.tellPaneAtWork(isAtWork)}
          onKey={onKey}
          onFile={onFile}
        />
      )}
      <input
        ref={chooser}
        id="file"
        type="file"
        accept=".xlsx,.xlsm"
        hidden
        onChange={({ target }) => {
          open([...(target.files ?? [])]);
          target.value = '';
        }}
      />
      {isDragging && <div className="veil drop">{words.dropHere}</div>}
      {opening && <Opening words={words} opening={opening} />}
      {asked && book && (
        <UnsavedDialog
          words={words}
          fileName={book.fileName}
          onAnswer={(answer) => void workbench.answer(answer)}
        />
      )}
    </div>
  );
}
