/** `npm run build`: the command line, the pane and the workbench; with `--with-office-js` Microsoft's library too. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const [unknown] = process.argv.slice(2).filter((option) => option !== '--with-office-js');
if (unknown) {
  process.stderr.write(`npm run build does not know ${unknown}; it knows --with-office-js.\n`);
  process.exit(2);
}
const env = process.argv.includes('--with-office-js') ? ['--env', 'officeJs'] : [];
const options = ['--config', 'webpack.config.js', '--mode', 'production', '--stats', 'errors-warnings'];
const { status } = spawnSync('npx', ['webpack', ...options, ...env], {
  cwd: root,
  stdio: 'inherit',
  shell: process.platform === 'win32',
});
process.exit(status ?? 1);
