const { execFileSync } = require('node:child_process');
const { existsSync, readdirSync, statSync } = require('node:fs');
const path = require('node:path');

const ROOT = path.resolve(__dirname, '..');

const newest = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce(
      (time, entry) =>
        Math.max(time, statSync(path.join(entry.parentPath ?? entry.path, entry.name)).mtimeMs),
      0,
    );

/** Before the tests: the built command line is that of the sources, so that tests of it test this tree. */
module.exports = () => {
  // What a build writes last.
  const built = path.join(ROOT, 'dist/lkjip-main.js.cache');
  const sources = Math.max(
    newest(path.join(ROOT, 'src')),
    ...['webpack.config.js', '.config/code-cache.cjs'].map((file) => statSync(path.join(ROOT, file)).mtimeMs),
  );
  if (existsSync(built) && statSync(built).mtimeMs > sources) return;
  execFileSync('npm', ['run', '-s', 'prepare'], { cwd: ROOT, stdio: 'inherit' });
};
