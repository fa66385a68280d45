const { existsSync, readFileSync } = require('node:fs');
const { wrap } = require('node:module');
const path = require('node:path');
const { setFlagsFromString } = require('node:v8');
const { Script } = require('node:vm');

// V8 lets the heap double before it looks for what is no longer needed: 100,000 rows then take 460 MB, so 390.
setFlagsFromString('--heap-growing-percent=30');
// V8 11 (Node 20) soon optimises what runs often: at 1,000 rows that was a third of all work, for a process that ended
// before it was paid back. Later versions count otherwise, and do not know this flag.
if (process.versions.v8.startsWith('11.')) setFlagsFromString('--interrupt-budget=400000');

/**
 * Starts the command line (lkjip-main.js) from what V8 made of it when it was built, instead of compiling it anew each
 * time (docs/performance.md). What another version of Node made V8 refuses, and compiles as usual.
 */
const main = path.join(__dirname, 'lkjip-main.js');
const cache = `${main}.cache`;
const script = new Script(wrap(readFileSync(main, 'utf8')), {
  filename: main,
  ...(existsSync(cache) && { cachedData: readFileSync(cache) }),
});
// The threads of a batch start as the process did: from this file.
script.runInThisContext()(exports, require, module, __filename, __dirname);
