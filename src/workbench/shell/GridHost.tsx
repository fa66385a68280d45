import { useEffect, useRef } from 'react';
import type { Block } from '../../core/sheet/snapshot';
import type { WorkbenchWords } from '../../messages/workbench';
import type { BookState } from '../book/messages';
import { DomGrid } from '../grid/dom-grid';
import type { Grid } from '../grid/grid';
import type { Workbench } from './workbench';

interface Props {
  readonly workbench: Workbench;
  readonly book: BookState;
  readonly words: WorkbenchWords;
  readonly isDark: boolean;
  readonly onSelect: (sheet: string, block: Block) => void;
  readonly onDraft: (draft: string | null) => void;
  /** Given once, so that the page can put the focus here. */
  readonly onGrid: (grid: Grid) => void;
}

const isSame = (a: Block | undefined, b: Block): boolean =>
  a !== undefined && a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;

/** The host hears of a selection when it has stood still for so long: nobody waits for each step of a held arrow. */
const SELECT_AFTER = 60;

/** Holds the grid, and keeps it and the workbook of one mind: cells, sizes and what is selected. */
export function GridHost(props: Props) {
  const { workbench, book, words, isDark } = props;
  const place = useRef<HTMLDivElement>(null);
  const grid = useRef<Grid | null>(null);
  const latest = useRef(props);
  latest.current = props;
  /** What the grid itself selected last: when the workbook tells of it, that is only an answer. */
  const own = useRef<Block[]>([]);
  const shown = useRef('');

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const made = new DomGrid(place.current!, {
      cells: (sheet, block) => workbench.book.cells(sheet, block),
      content: (sheet, at) => workbench.book.content(sheet, at),
      edge: (sheet, from, step) => workbench.book.edge(sheet, from, step),
      onSelect: (sheet, block) => {
        latest.current.onSelect(sheet, block);
        own.current.push(block);
        clearTimeout(timer);
        timer = setTimeout(
          () => void workbench.book.select(sheet, block).catch(() => undefined),
          SELECT_AFTER,
        );
      },
      onType: (sheet, { row, column }, input) => workbench.type(sheet, row, column, input),
      onClear: (sheet, block) => void workbench.clear(sheet, block),
      onFit: (sheet, column) => void workbench.fit(sheet, column),
      onResize: (sheet, column, points) => workbench.resize(sheet, column, points),
      onDraft: (draft) => latest.current.onDraft(draft),
    });
    grid.current = made;
    latest.current.onGrid(made);
    return () => made.destroy();
  }, [workbench]);

  useEffect(() => grid.current?.setDark(isDark), [isDark]);
  useEffect(() => {
    grid.current?.setLabel(`${words.cells(book.active)}. ${words.nextPart}`);
  }, [words, book.active]);

  // After every change that the workbook tells of.
  useEffect(() => {
    const key = `${book.book} ${book.active}`;
    void workbench.book.sheet(book.active).then(
      (sheet) => {
        const now = latest.current.book;
        if (now.active !== sheet.name || now.book !== book.book || !grid.current) return;
        const isOther = key !== shown.current;
        shown.current = key;
        grid.current.show(sheet);
        grid.current.refresh();
        const isAnswer = own.current.some((block) => isSame(block, book.selection));
        if (isSame(own.current.at(-1), book.selection)) own.current = [book.selection];
        if (!isOther && isAnswer) return;
        own.current = [book.selection];
        grid.current.select(book.selection);
      },
      // The sheet has gone meanwhile: the next state names another.
      () => undefined,
    );
  }, [workbench, book]);

  return <div ref={place} id="cells" role="tabpanel" aria-label={words.cells(book.active)} />;
}
