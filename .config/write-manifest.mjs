/**
 * Writes dist/manifest.xml: manifest.xml with the addresses of where the add-in is served from, and reads it back.
 * npm run manifest -- --url https://lkjip.contoh.go.id/ [--out FILE]
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import officeAddinManifest from 'office-addin-manifest';

const root = path.resolve(import.meta.dirname, '..');
const locations = JSON.parse(readFileSync(path.join(root, '.config/locations.json'), 'utf8'));

function refuse(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(2);
}

function addressOf(text) {
  if (text === undefined) refuse('Say where the add-in is served from: npm run manifest -- --url https://…');
  if (!URL.canParse(text))
    refuse(`"${text}" is no address; it should look like https://lkjip.contoh.go.id/.`);
  const url = new URL(text);
  if (url.protocol !== 'https:') refuse(`Office takes https addresses only, not "${text}".`);
  if (url.search || url.hash) refuse(`The address of a folder has no "?" or "#": "${text}".`);
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}

/** Every address in a manifest, namespaces left out. */
const addressesIn = (xml) =>
  [...xml.matchAll(/DefaultValue="(https?:[^"]*)"/g)].map(([, address]) => address);

const { values } = parseArgs({ options: { url: { type: 'string' }, out: { type: 'string' } } });
const served = addressOf(values.url);
const out = path.resolve(values.out ?? path.join(root, 'dist/manifest.xml'));
const source = readFileSync(path.join(root, 'manifest.xml'), 'utf8');
const escaped = served.replaceAll('&', '&amp;');
const written = source
  .replaceAll(`DefaultValue="${locations.served}`, `DefaultValue="${escaped}`)
  .replace(/\n<!--[\s\S]*?-->/, '');
mkdirSync(path.dirname(out), { recursive: true });
writeFileSync(out, written);

const info = await officeAddinManifest.OfficeAddinManifest.readManifestFile(out);
const expected = addressesIn(source).map((address) => escaped + address.slice(locations.served.length));
const found = addressesIn(readFileSync(out, 'utf8'));
const differing = expected.filter((address, at) => found[at] !== address);
const read = [
  info.iconUrl,
  info.highResolutionIconUrl,
  info.supportUrl,
  info.defaultSettings?.sourceLocation,
];
if (differing.length > 0 || expected.length !== found.length || read.some((url) => !url?.startsWith(served)))
  refuse(`The manifest that was written does not read back as it should: ${differing.join(', ')}`);
process.stdout.write(
  `${path.relative(process.cwd(), out)}: ${info.displayName} ${info.version}, ${found.length} addresses at ${served}\n`,
);
