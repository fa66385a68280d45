import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

/** The address that the pane loads office.js from; the only one that is answered by somebody else here. */
export const OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

/**
 * What is given in place of office.js: our bridge and shim (dist/workbench/office.js), then Microsoft's host file as it
 * is in node_modules, told to refuse what lies above the declared requirement set, as Excel 2021 would.
 */
export function officeScript(root) {
  const project = createRequire(path.join(root, 'package.json'));
  const library = path.dirname(project.resolve('@microsoft/office-js/package.json'));
  return [
    readFileSync(path.join(root, 'dist/workbench/office.js'), 'utf8'),
    readFileSync(path.join(library, 'dist/excel-winrt-16.00.js'), 'utf8'),
    'OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;',
  ].join('\n;');
}
