import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { diagnosticOf } from '../../src/lsp/diagnostics.js';
import { Positions } from '../../src/lsp/places.js';
import { Project } from '../../src/project/project.js';
import { startEditor } from './editor.js';

const fixtures = join(import.meta.dirname, '../../fixtures');
const drafts = ['drafts/clean', 'drafts/faulty', 'metrics'].flatMap((folder) =>
  readdirSync(join(fixtures, folder))
    .filter((name) => /\.(?:txt|md)$/.test(name))
    .map((name) => join(fixtures, folder, name)),
);

test('an editor shows what the command line finds, wherever the draft stands', async () => {
  const project = await Project.open({ cwd: fixtures, level: 'info', redact: false });
  const editor = await startEditor(fixtures, {
    capabilities: { textDocument: { publishDiagnostics: { relatedInformation: true } } },
  });
  for (const path of drafts) {
    const bytes = readFileSync(path);
    const { messages } = await project.checkText(path, bytes);
    const text = new TextDecoder(isUtf8(bytes) ? 'utf-8' : 'gb18030').decode(bytes);
    await editor.open(path, text);
    const found = await editor.findings(path);
    const expected = messages.map((message) => diagnosticOf(message, new Positions(text), true));
    expect(found, path).toEqual(expected);
    // The places are those that the command line prints.
    expect(found.map(({ range: { start } }) => [start.line + 1, start.character + 1])).toEqual(
      messages.map(({ place }) => [place.line, place.column]),
    );
  }
});

function isUtf8(bytes: Uint8Array): boolean {
  return !new TextDecoder('utf-8').decode(bytes).includes('\ufffd');
}

test.each([
  ['CRLF', '好。\r\n错。\r\n', { line: 1, character: 0 }],
  ['CR', '好。\r错。\r', { line: 1, character: 0 }],
  ['a byte order mark that the editor keeps', '\ufeff错。\n', { line: 0, character: 1 }],
  ['one, and the second line', '\ufeff好。\n错。\n', { line: 1, character: 0 }],
  ['rare Han and emoji', '𠮷😀错。\n', { line: 0, character: 4 }],
  ['half a surrogate pair', '\ud800错。\n', { line: 0, character: 1 }],
])('with %s, places are those of the editor', async (_, text, start) => {
  const { office } = await import('../cli/office.js');
  const { folder, path } = await office();
  const editor = await startEditor(folder);
  await editor.open(path('稿.txt'), text);
  const found = await editor.findings(path('稿.txt'));
  expect(found.map(({ code, range }) => [code, range.start])).toEqual([['signs/error', start]]);
});

test('what the draft or its configuration suppresses, command line and editor suppress alike', async () => {
  const { office } = await import('../cli/office.js');
  const { folder, path } = await office({
    '.hegaorc.yaml':
      'extends: [signs/all]\nplugins: [./signs.js]\nignores: [旧/**]\nrules: { signs/warning: off }\n',
  });
  const editor = await startEditor(folder);
  const text = '错。<!-- hegao-disable-line signs/error -- 引文 -->\n\n警。\n\n提。\n';
  await editor.open(path('稿.txt'), text);
  expect((await editor.findings(path('稿.txt'))).map(({ code }) => code)).toEqual(['signs/info']);
  await editor.open(path('旧/稿.txt'), text);
  expect(await editor.findings(path('旧/稿.txt'))).toEqual([]);
});
