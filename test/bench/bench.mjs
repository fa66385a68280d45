/**
 * Whole process against whole process, on budgets of 1,000, 10,000 and 100,000 sub kegiatan: lkjip, what an analyst
 * would write with pandas, and the floor (floor.mjs). Prints seconds (median), ratios and peak memory; no test.
 * usage: npm run bench [-- --runs 3] [--sizes 1000,10000,100000]
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { cpus } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';

const ROOT = path.resolve(import.meta.dirname, '../..');
const SHARED = path.resolve(ROOT, '../shared/bench');
const FOLDER = path.join(ROOT, '.cache', 'bench');
const PYTHON = '/usr/bin/python3';
const TIME = '/usr/bin/time';
const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '3' },
    sizes: { type: 'string', default: '1000,10000,100000' },
  },
});
const print = (line) => process.stdout.write(`${line}\n`);
const local = (name) => path.join(import.meta.dirname, name);

const hasGenerator = existsSync(path.join(SHARED, 'gen.py'));
const hasPandas =
  existsSync(path.join(SHARED, 'peer_pandas.py')) &&
  spawnSync(PYTHON, ['-c', 'import pandas, openpyxl']).status === 0;
const hasTime = existsSync(TIME);

/**
 * Runs a command: seconds of the whole process; where GNU time is there to tell, also those that it kept a processor
 * busy (more telling on a machine that has other work) and its peak memory in MB.
 */
function measure([command, ...args]) {
  const start = process.hrtime.bigint();
  const [run, rest] = hasTime ? [TIME, ['-f', 'measured %U %S %M', command, ...args]] : [command, args];
  const { status, stderr } = spawnSync(run, rest, { encoding: 'utf8', maxBuffer: 1 << 28 });
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  // lkjip exits with 1 when it has found errors, which these budgets have.
  if (status !== 0 && status !== 1) throw new Error(`${command} ${args.join(' ')}: ${stderr}`);
  const [user, system, peak] = (/measured (\S+) (\S+) (\S+)/.exec(stderr)?.slice(1) ?? []).map(Number);
  return { seconds, busy: user + system, peak: peak / 1024 };
}

const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];

function makeBudget(size) {
  const file = path.join(FOLDER, `${hasGenerator ? 'gen' : 'own'}-${size}.xlsx`);
  if (existsSync(file)) return file;
  const [command, script] = hasGenerator
    ? [PYTHON, path.join(SHARED, 'gen.py')]
    : [process.execPath, local('make-budget.mjs')];
  const { status, stderr } = spawnSync(command, [script, String(size), file], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return file;
}

function contestants(file) {
  const out = (name) => path.join(FOLDER, `out-${name}.xlsx`);
  const lkjip = [process.execPath, path.join(ROOT, 'dist/lkjip.js')];
  return {
    floor: [process.execPath, local('floor.mjs'), file, out('floor')],
    ...(hasPandas
      ? { pandas: [PYTHON, path.join(SHARED, 'peer_pandas.py'), file, out('pandas'), 'keep'] }
      : {}),
    check: [...lkjip, 'check', file, '--json'],
    generate: [...lkjip, 'generate', file, '-o', out('generate'), '--json'],
    'generate --tables 2.9': [...lkjip, 'generate', file, '-o', out('tables'), '--tables', '2.9', '--json'],
  };
}

/** One after the other, and again: a busy moment of the machine meets all alike. */
function race(size, runs) {
  const entries = Object.entries(contestants(makeBudget(size)));
  const results = new Map(entries.map(([name]) => [name, []]));
  for (let run = 0; run < runs; run++) {
    for (const [name, command] of entries) results.get(name).push(measure(command));
  }
  return new Map(
    [...results].map(([name, list]) => [
      name,
      {
        seconds: median(list.map((one) => one.seconds)),
        busy: median(list.map((one) => one.busy)),
        peak: Math.max(...list.map((one) => one.peak)),
      },
    ]),
  );
}

mkdirSync(FOLDER, { recursive: true });
if (!existsSync(path.join(ROOT, 'dist/lkjip.js'))) {
  print('dist/lkjip.js is missing: run npm run build first.');
  process.exit(2);
}
if (!hasGenerator) print(`${SHARED}/gen.py is missing: budgets are made by test/bench/make-budget.mjs.`);
if (!hasPandas) print('python3-pandas or peer_pandas.py is missing: nothing to compare with but the floor.');
if (!hasTime) print('/usr/bin/time is missing: no peak memory.');
print(
  `node ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim()}, median of ${values.runs} runs\n`,
);

const column = (value, width, digits) =>
  (Number.isFinite(value) ? value.toFixed(digits) : '').padStart(width);

const taken = new Map();
for (const size of values.sizes.split(',').map(Number)) {
  const title = `${size.toLocaleString('en-US')} sub kegiatan`;
  print(`${title.padEnd(26)}seconds     busy   × faster than pandas   × floor   peak MB`);
  const results = race(size, Number(values.runs));
  for (const [name, { seconds, busy, peak }] of results) {
    const isOurs = name !== 'pandas' && name !== 'floor';
    const faster = isOurs ? (results.get('pandas')?.seconds ?? NaN) / seconds : NaN;
    const floor = name === 'floor' ? NaN : seconds / results.get('floor').seconds;
    const figures = column(seconds, 9, 2) + column(busy, 9, 2) + column(faster, 23, 1) + column(floor, 10, 1);
    print(`  ${name.padEnd(22)}${figures}${column(peak, 10, 0)}`);
    taken.set(`${name} ${size}`, seconds);
  }
  const times = taken.get(`generate ${size}`) / taken.get(`generate ${size / 10}`);
  if (Number.isFinite(times)) print(`  generate takes ${times.toFixed(1)} times as long as for a tenth`);
  print('');
}
