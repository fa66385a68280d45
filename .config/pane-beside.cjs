const { cpSync, existsSync, readFileSync, writeFileSync } = require('node:fs');
const path = require('node:path');

/** The address that the pane loads Office.js from in Excel. */
const OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
const LIBRARY = 'excel-winrt-16.00.js';

/** What takes the place of office.js: our bridge and shim, Microsoft's file as it is, and the declared requirement set. */
const SCRIPTS = ['host.js', LIBRARY, 'declared-set.js'];

const NOTICE = `This folder holds ${LIBRARY} of the npm package @microsoft/office-js, version VERSION, unmodified.
Copyright (c) Microsoft Corporation. All rights reserved. Its licence is in LICENSE-office-js.md: it may be used only in
apps that interoperate with Microsoft 365 products, and whoever receives it must agree to terms that protect it as
much. Microsoft is not responsible for maintaining, updating or supporting this application.
`;

/** The pane's page for the workbench: everything it loads lies beside it, and its policy allows nothing else. */
function besidePage(html) {
  const tag = new RegExp(`<script[^>]*src="?${OFFICE_JS}"?[^>]*></script>`);
  if (!tag.test(html)) throw new Error('taskpane.html does not load office.js where it is expected.');
  return html
    .replace(tag, SCRIPTS.map((name) => `<script defer src="office/${name}"></script>`).join('\n    '))
    .replace(' https://appsforoffice.microsoft.com', '');
}

/** Puts the pages of the pane, as they were built, into the workbench's folder. */
class PaneBeside {
  constructor({ pages, withOfficeJs }) {
    this.pages = pages;
    this.withOfficeJs = withOfficeJs;
  }

  apply(compiler) {
    compiler.hooks.afterEmit.tap('PaneBeside', (compilation) => {
      const pane = path.join(compilation.outputOptions.path, 'pane');
      if (!existsSync(path.join(this.pages, 'taskpane.html'))) return;
      cpSync(this.pages, pane, { recursive: true });
      const page = path.join(pane, 'taskpane.html');
      writeFileSync(page, besidePage(readFileSync(page, 'utf8')));
      if (this.withOfficeJs) this.addLibrary(path.join(pane, 'office'));
    });
  }

  addLibrary(folder) {
    const manifest = require.resolve('@microsoft/office-js/package.json');
    const library = path.dirname(manifest);
    cpSync(path.join(library, 'dist', LIBRARY), path.join(folder, LIBRARY));
    cpSync(path.join(library, 'LICENSE.md'), path.join(folder, 'LICENSE-office-js.md'));
    writeFileSync(
      path.join(folder, 'NOTICE.txt'),
      NOTICE.replace('VERSION', JSON.parse(readFileSync(manifest, 'utf8')).version),
    );
  }
}

module.exports = { PaneBeside };
