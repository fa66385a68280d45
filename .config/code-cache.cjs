const { spawnSync } = require('node:child_process');
const { rmSync, writeFileSync, mkdtempSync } = require('node:fs');
const { tmpdir } = require('node:os');
const path = require('node:path');
const vm = require('node:vm');

const SAMPLE = path.resolve(__dirname, '../assets/samples/kubu-raya-2024.xlsx');

/**
 * For webpack: the code cache of what `starter` starts (`main`). The starter itself is run once on the sample, so that
 * V8 knows which functions a generation needs, and under the very flags under which it will read the cache: V8 refuses
 * one that was made under others.
 */
class CodeCache {
  constructor({ starter, main }) {
    this.starter = starter;
    this.main = main;
  }

  apply(compiler) {
    const inOutput = (file) => path.join(compiler.outputPath, file);
    const cache = () => `${inOutput(this.main)}.cache`;
    // One of an earlier build never stays.
    compiler.hooks.compile.tap('CodeCache', () => rmSync(cache(), { force: true }));
    compiler.hooks.afterEmit.tap('CodeCache', () => {
      const folder = mkdtempSync(path.join(tmpdir(), 'lkjip-'));
      const args = ['generate', SAMPLE, '-o', path.join(folder, 'tables.xlsx'), '--json'];
      const { status } = spawnSync(
        process.execPath,
        ['--require', __filename, inOutput(this.starter), ...args],
        { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, LKJIP_CODE_CACHE: cache() } },
      );
      rmSync(folder, { recursive: true });
      // 1 says that the sample has errors, which it has.
      if (status !== 1) throw new Error(`${this.starter} could not be run once.`);
    });
  }
}

/** In the process that is run once: what V8 made of the script that the starter starts is kept when it ends. */
function keepCode(cache) {
  vm.Script = class extends vm.Script {
    constructor(...args) {
      super(...args);
      process.once('exit', () => writeFileSync(cache, this.createCachedData()));
    }
  };
}

module.exports = { CodeCache };
if (process.env.LKJIP_CODE_CACHE) keepCode(process.env.LKJIP_CODE_CACHE);
