/** Unpacks what was packed, and makes sure that it is whole, has nothing else in it, and runs: `npm run verify`. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { configure, Uint8ArrayReader, Uint8ArrayWriter, ZipReader } from '@zip.js/zip.js';
import { seen, Uri, window } from '../test/vscode.js';
import { loadExtension } from './load-extension.js';
import { findingsOf } from './speak.js';

const archive = resolve(process.argv[2] ?? 'hegao.vsix');
const folder = mkdtempSync(join(tmpdir(), 'hegao 扩展-'));
async function unpack(archive: string, folder: string): Promise<string[]> {
  configure({ useWebWorkers: false });
  const entries = await new ZipReader(new Uint8ArrayReader(readFileSync(archive))).getEntries();
  const files: string[] = [];
  for (const entry of entries) {
    if (entry.directory) continue;
    const path = join(folder, entry.filename);
    assert.ok(path.startsWith(folder), entry.filename);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, await entry.getData(new Uint8ArrayWriter()));
    files.push(entry.filename);
  }
  return files;
}

function read(file: string): string {
  return readFileSync(join(folder, 'extension', file), 'utf8');
}

/** What may be in it, by its path. */
const EXPECTED = [
  /^\[Content_Types\]\.xml$/,
  /^extension\.vsixmanifest$/,
  /^extension\/(?:package(?:\.nls(?:\.zh-cn)?)?\.json|readme\.md|LICENSE\.txt|icon\.png)$/,
  /^extension\/l10n\/bundle\.l10n\.zh-cn\.json$/,
  /^extension\/dist\/(?:extension\.cjs|THIRD-PARTY-LICENSES\.txt)$/,
  /^extension\/dist\/server\/(?:(?:chunks\/)?[\w-]+\.cjs|schema\/\w+\.json|THIRD-PARTY-LICENSES\.txt)$/,
];

function checkFiles(files: readonly string[]): void {
  const stray = files.filter((file) => !EXPECTED.some((expected) => expected.test(file)));
  assert.deepEqual(stray, []);
  for (const expected of EXPECTED)
    assert.ok(
      files.some((file) => expected.test(file)),
      String(expected),
    );
}

/** Every file and every text that the manifest names is there. */
function checkManifest(files: readonly string[]): void {
  const manifest = JSON.parse(read('package.json'));
  const { jsonValidation, yamlValidation } = manifest.contributes;
  const named = [
    manifest.main,
    manifest.icon,
    ...[...jsonValidation, ...yamlValidation].map(({ url }) => url),
  ];
  for (const file of named) assert.ok(files.includes(`extension/${file.replace(/^\.\//, '')}`), file);
  const png = readFileSync(join(folder, 'extension', manifest.icon));
  assert.deepEqual([png.readUInt32BE(16), png.readUInt32BE(20)], [128, 128]);
  assert.equal(manifest.capabilities.untrustedWorkspaces.supported, 'limited');
  assert.match(
    readFileSync(join(folder, 'extension.vsixmanifest'), 'utf8'),
    /Id="hegao" [^>]*Publisher="hegao"/,
  );
}

/** Modules by which a connection to another machine is opened. */
const NETWORK = ['http', 'https', 'http2', 'tls', 'dgram', 'dns', 'undici'];

/** Nothing is loaded that is not in it, and nothing that reaches out. */
function checkModules(files: readonly string[]): void {
  const known = ['vscode', 'typescript', ...builtinModules].filter((name) => !NETWORK.includes(name));
  for (const file of files.filter((name) => name.endsWith('.cjs'))) {
    const code = readFileSync(join(folder, file), 'utf8');
    for (const [, name] of code.matchAll(/\b(?:require|import)\("([^".][^"]*)"\)/g))
      assert.ok(known.includes(name!.replace(/^node:/, '')), `${file} loads ${name}`);
  }
  assert.deepEqual(read('dist/extension.cjs').match(/https?:\/\/[^\s"'`)]+/g), null);
}

/** The extension starts its server and is answered, and ends it. */
async function checkExtension(): Promise<void> {
  const extensionPath = join(folder, 'extension');
  const extension = loadExtension(join(extensionPath, 'dist/extension.cjs'));
  const document = { uri: Uri.file(join(folder, '稿.txt')), languageId: 'plaintext' };
  window.activeTextEditor = { document };
  await extension.activate({ extensionPath, subscriptions: [] });
  assert.equal(seen.status.text, '$(check) hegao');
  await extension.deactivate();
}

const twice = (rule: string) => [[rule], [rule]];

async function checkServer(): Promise<void> {
  const server = join(folder, 'extension/dist/server/hegao.cjs');
  const draft = join(folder, '稿 一.txt');
  writeFileSync(draft, '查处“问题50起。\n');
  assert.deepEqual(await findingsOf(draft, server, true), twice('punctuation/unpaired'));
  writeFileSync(join(folder, '.hegaorc.js'), 'throw new Error("run");');
  assert.deepEqual(await findingsOf(draft, server, false), twice('hegao/unreadable'));
}

try {
  const files = await unpack(archive, folder);
  checkFiles(files);
  checkManifest(files);
  checkModules(files);
  await checkServer();
  await checkExtension();
  const kilobytes = Math.round(statSync(archive).size / 1024);
  console.log(
    `${archive}: ${kilobytes} KB, ${files.length} files, whole; it starts, and its server answers.`,
  );
} finally {
  rmSync(folder, { recursive: true });
}
