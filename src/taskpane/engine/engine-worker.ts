import { LocalEngine, type Engine } from '../../excel/engine';
import { breathe } from '../../excel/breathe';
import { catalogue } from './catalogue';
import type { Answer, Call } from './calls';
import { Pieces, sendInPieces, type Message } from './pieces';

/** The core, in a thread of its own: the pane stays usable while 100,000 rows are checked. */
const engine: Engine = new LocalEngine();
const pieces = new Pieces();

async function answerTo({ method, args }: Call): Promise<Answer> {
  try {
    if (method === 'catalogue') return { value: catalogue() };
    const work = engine[method] as (...given: readonly unknown[]) => Promise<unknown>;
    return { value: await work.apply(engine, args as unknown[]) };
  } catch (error) {
    return { failure: error instanceof Error ? `${error.name}: ${error.message}` : String(error) };
  }
}

const post = (message: Message): void => self.postMessage(message);

self.addEventListener('message', ({ data }: MessageEvent<Message>) =>
  pieces.take(data, (id, call) => {
    void answerTo(call as Call).then((answer) => sendInPieces(post, id, answer, breathe));
  }),
);
