import { useEffect, useState } from 'react';
import type { Place } from '../../host';
import type { BookState } from '../book/messages';
import type { Workbench } from './workbench';

/** What the active cell holds, as the formula bar shows it; asked again after every change. */
export function useActiveContent(workbench: Workbench, book: BookState | null, active: Place | null): string {
  const [content, setContent] = useState('');
  const [row, column] = [active?.row, active?.column];
  useEffect(() => {
    if (!book || row === undefined || column === undefined) return;
    let isOver = false;
    void workbench.book.content(book.active, { row, column }).then(
      (text) => !isOver && setContent(text),
      () => undefined,
    );
    return () => {
      isOver = true;
    };
  }, [workbench, book, row, column]);
  return content;
}
