import { writeFileSync } from 'node:fs';
import { rulesPage } from '../../src/rules-page/page';

test('docs/aturan.md is written', () => {
  writeFileSync('docs/aturan.md', rulesPage());
});
