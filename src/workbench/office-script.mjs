import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

/** The address that the pane loads office.js from; the only one that is answered by somebody else here. */
export const OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

/** Microsoft's host file as it is in node_modules, for those pages that do not bring it. */
export function libraryFile(root) {
  const project = createRequire(path.join(root, 'package.json'));
  const library = path.dirname(project.resolve('@microsoft/office-js/package.json'));
  return path.join(library, 'dist/excel-winrt-16.00.js');
}

/** What a test gives in place of office.js: the scripts of the workbench's pane, as one. */
export function officeScript(root) {
  const ours = (name) => path.join(root, 'dist/workbench/pane/office', name);
  const scripts = [ours('host.js'), libraryFile(root), ours('declared-set.js')];
  return scripts.map((file) => readFileSync(file, 'utf8')).join('\n;');
}
