const { readFileSync } = require('node:fs');
const path = require('node:path');
const { gzipSync } = require('node:zlib');

const ROOT = path.resolve(__dirname, '..');

/** Limits of the task pane's code, in KB (1000 bytes) after gzip. */
const FIRST = 230;
const ALL = 350;

const kilobytes = (bytes) => (bytes / 1000).toFixed(1);

/** Prints how large the pane is, and ends the build with an error when it is larger than it may be. */
class PaneSize {
  apply(compiler) {
    compiler.hooks.afterEmit.tap('PaneSize', (compilation) => {
      const size = (name) =>
        gzipSync(readFileSync(path.join(compilation.outputOptions.path, name)), { level: 9 }).length;
      const sum = (names) => names.reduce((total, name) => total + size(name), 0);
      const scripts = Object.keys(compilation.assets).filter((name) => name.endsWith('.js'));
      const first = compilation.entrypoints
        .get('taskpane')
        .getFiles()
        .filter((name) => name.endsWith('.js'));
      const [start, all] = [sum(first), sum(scripts)];
      for (const name of scripts) process.stdout.write(`  ${name} ${kilobytes(size(name))} KB\n`);
      process.stdout.write(
        `Task pane: first chunk ${kilobytes(start)} KB gz (at most ${FIRST}), all ${kilobytes(all)} KB gz (at most ${ALL})\n`,
      );
      if (start > FIRST * 1000 || all > ALL * 1000)
        compilation.errors.push(new Error('The task pane is larger than it may be.'));
    });
  }
}

const escaped = (text) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** Bold, italics, code and bare addresses. */
const inline = (text) =>
  escaped(text)
    .replace(/`([^`]+)`/g, '<code>$1</code>')
    .replace(/\*\*([^*]+)\*\*/g, '<b>$1</b>')
    .replace(/\*([^*]+)\*/g, '<i>$1</i>');

function block(text) {
  const heading = /^(#{1,3}) (.*)$/s.exec(text);
  if (heading) return `<h${heading[1].length}>${inline(heading[2])}</h${heading[1].length}>`;
  if (text.startsWith('- ')) {
    const items = text.split(/\n- /).map((item) => `<li>${inline(item.replace(/^- /, ''))}</li>`);
    return `<ul>${items.join('')}</ul>`;
  }
  return `<p>${inline(text)}</p>`;
}

/** docs/support.md and docs/privacy.md as pages of their own: headings, paragraphs and lists are all they use. */
function documentPage(markdown) {
  const blocks = markdown.trim().split(/\n{2,}/);
  return `<!doctype html>
<html lang="id">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Tabel LKjIP</title>
    <style>
      :root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
      body { max-width: 42rem; margin: 2rem auto; padding: 0 1rem; }
    </style>
  </head>
  <body>
${blocks.map(block).join('\n')}
  </body>
</html>
`;
}

/** What the licence asks to be shown, and where the source is to be had. */
function sourcePage() {
  const { name, version, repository, dependencies } = require(path.join(ROOT, 'package.json'));
  const licence = readFileSync(path.join(ROOT, 'LICENSE'), 'utf8');
  const where = repository?.url ?? 'the repository that this copy was built from; ask whoever serves it';
  const packages = Object.entries(dependencies).map(([dependency, at]) => {
    const { license } = require(path.join(ROOT, 'node_modules', dependency, 'package.json'));
    return `- ${dependency} ${at} (${license})`;
  });
  return documentPage(
    [
      '# Kode sumber dan lisensi / Source code and licence',
      `${name} ${version}. Source: ${where}.`,
      licence,
      '## Packages',
      packages.join('\n'),
    ].join('\n\n'),
  );
}

module.exports = { PaneSize, documentPage, sourcePage };
