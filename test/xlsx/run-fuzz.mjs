/** Runs the fuzzer by hand. usage: npm run fuzz -- [cases] [first seed] */
import { spawnSync } from 'node:child_process';

const [cases = '5000', first = '1'] = process.argv.slice(2);
const jest = [
  'node_modules/jest/bin/jest.js',
  '--config',
  '.config/jest.config.cjs',
  'test/xlsx/fuzz.test.ts',
];
const { status } = spawnSync(process.execPath, jest, {
  stdio: 'inherit',
  env: { ...process.env, FUZZ_CASES: cases, FUZZ_FIRST: first },
});
process.exitCode = status ?? 1;
