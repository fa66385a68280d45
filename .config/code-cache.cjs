const { spawnSync } = require('node:child_process');
const { readFileSync, rmSync, writeFileSync, mkdtempSync } = require('node:fs');
const Module = require('node:module');
const { tmpdir } = require('node:os');
const path = require('node:path');
const { Script } = require('node:vm');

const SAMPLE = path.resolve(__dirname, '../assets/samples/kubu-raya-2024.xlsx');

/** Runs `main` once, so that V8 knows which functions a generation needs, and writes what it made of them beside it. */
function writeCache(main) {
  const folder = mkdtempSync(path.join(tmpdir(), 'lkjip-'));
  const script = new Script(Module.wrap(readFileSync(main, 'utf8')), { filename: main });
  process.argv.splice(
    1,
    Infinity,
    main,
    'generate',
    SAMPLE,
    '-o',
    path.join(folder, 'tables.xlsx'),
    '--json',
  );
  process.stdout.write = (_, done) => done?.() ?? true;
  process.once('exit', (code) => {
    // 1 says that the sample has errors, which it has.
    if (code > 1) return;
    writeFileSync(`${main}.cache`, script.createCachedData());
    rmSync(folder, { recursive: true });
    process.exitCode = 0;
  });
  script.runInThisContext()({}, Module.createRequire(main), module, main, path.dirname(main));
}

/** For webpack: the code cache of `file`, which src/cli/start.cjs reads. One of an earlier build never stays. */
class CodeCache {
  constructor(file) {
    this.file = file;
  }

  apply(compiler) {
    const main = () => path.join(compiler.outputPath, this.file);
    compiler.hooks.compile.tap('CodeCache', () => rmSync(`${main()}.cache`, { force: true }));
    compiler.hooks.afterEmit.tap('CodeCache', () => {
      const { status } = spawnSync(process.execPath, [__filename, main()], { stdio: 'inherit' });
      if (status !== 0) throw new Error(`${this.file} could not be run once.`);
    });
  }
}

module.exports = { CodeCache };
if (require.main === module) writeCache(process.argv[2]);
