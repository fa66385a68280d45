import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { BUILT, inFolder, SAMPLE } from './lkjip';

test('V8 takes the code cache that the build made: it was made under the flags under which it is read', () =>
  inFolder((folder) => {
    const spy = path.join(folder, 'spy.cjs');
    writeFileSync(
      spy,
      `const vm = require('node:vm');
       vm.Script = class extends vm.Script {
         constructor(...args) {
           super(...args);
           process.stderr.write('rejected: ' + this.cachedDataRejected + '\\n');
         }
       };`,
    );
    const { stderr } = spawnSync(process.execPath, ['--require', spy, BUILT, 'check', SAMPLE], {
      encoding: 'utf8',
    });
    expect(stderr).toContain('rejected: false');
  }));
