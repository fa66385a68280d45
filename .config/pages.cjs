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

/** Bold, italics, code, and links to a place of the same page. */
const inline = (text) =>
  escaped(text)
    .replace(/`([^`]+)`/g, '<code>$1</code>')
    .replace(/\[([^\]]+)\]\((#[a-z-]+)\)/g, '<a href="$2">$1</a>')
    .replace(/\*\*([^*]+)\*\*/g, '<b>$1</b>')
    .replace(/\*([^*]+)\*/g, '<i>$1</i>');

const cellsOf = (line) =>
  line
    .slice(1, -1)
    .split(/(?<!\\)\|/)
    .map((cell) => inline(cell.trim().replaceAll('\\|', '|')));

/** A table: its second line says which columns stand to the right. */
function table(text) {
  const [head, marks, ...lines] = text.split('\n').map((line) => line.trim());
  const right = marks
    .slice(1, -1)
    .split('|')
    .map((mark) => mark.trim() === '--:');
  const row = (line, tag) =>
    `<tr>${cellsOf(line)
      .map((cell, at) => `<${tag}${right[at] ? ' class="r"' : ''}>${cell}</${tag}>`)
      .join('')}</tr>`;
  return `<div class="wide"><table><thead>${row(head, 'th')}</thead><tbody>${lines.map((line) => row(line, 'td')).join('')}</tbody></table></div>`;
}

function block(text) {
  const heading = /^(#{1,3}) (.*)$/s.exec(text);
  if (heading) return `<h${heading[1].length}>${inline(heading[2])}</h${heading[1].length}>`;
  const anchor = /^<a id="([a-z-]+)"><\/a>$/.exec(text);
  if (anchor) return `<a id="${anchor[1]}"></a>`;
  if (text.startsWith('| ')) return table(text);
  if (text.startsWith('> '))
    return `<blockquote>${block(text.replace(/^> ?/gm, '')).replaceAll(/\n\n/g, '<br>')}</blockquote>`;
  if (text.startsWith('- ')) {
    const items = text.split(/\n- /).map((item) => `<li>${inline(item.replace(/^- /, ''))}</li>`);
    return `<ul>${items.join('')}</ul>`;
  }
  return `<p>${inline(text)}</p>`;
}

/** A document of docs/ as a page of its own: headings, paragraphs, lists, tables and quotes are all that they use. */
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
      body { max-width: 46rem; margin: 2rem auto; padding: 0 1rem; }
      h2 { margin-top: 3rem; border-top: 1px solid GrayText; padding-top: 1rem; }
      h3 { margin-top: 2.5rem; }
      .wide { overflow-x: auto; }
      table { border-collapse: collapse; font-size: 0.875rem; }
      th, td { border: 1px solid color-mix(in srgb, CanvasText 20%, Canvas); padding: 0.15rem 0.5rem; text-align: left; vertical-align: top; }
      th { font-weight: 600; background: color-mix(in srgb, CanvasText 6%, Canvas); }
      .r { text-align: right; white-space: nowrap; }
      td:first-child:has(a) { min-width: 20rem; }
      td b { background: #ffe08a; color: #000; padding: 0 0.2rem; }
      blockquote { margin: 0.75rem 0; padding: 0 0 0 0.75rem; border-left: 4px solid #d9a400; }
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
