import { browserPlatform } from '../../xlsx/browser-platform';
import { BookDesk } from './book-desk';
import type { ToBook } from './messages';

/** The open workbook, in a thread of its own: the page stays usable while 100,000 rows are read or calculated. */
const desk = new BookDesk(
  (message, transfer = []) => self.postMessage(message, { transfer }),
  browserPlatform,
);

self.addEventListener('message', ({ data }: MessageEvent<ToBook>) => void desk.take(data));
