import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node';
import type { Measurement } from './budget.js';
import { cli, environment } from './built.js';
import { draftOf } from './drafts.js';
import { percentile } from './statistics.js';

/** How long a typist takes for a key, in milliseconds: ten a second. */
const PER_KEY = 100;

/** Keys that are typed before it counts, and those that count. */
const WARM_UP = 20;
const KEYS = 60;

/** Drafts by size in bytes, with how long their findings may take, in milliseconds, where that is promised. */
const SIZES: readonly (readonly [name: string, bytes: number, most?: number])[] = [
  ['10 KB', 10_000],
  ['100 KB', 100_000, 30],
  ['1 MB', 1_000_000],
];

/** From a key to findings, through a server as editors start it: typed into drafts that have a report of the year before. */
export async function measureEditor(folder: string): Promise<Measurement[]> {
  const measurements: Measurement[] = [];
  for (const [name, bytes, most] of SIZES) {
    const times = await typeInto(join(folder, `editor-${bytes}`), bytes);
    const spread = { min: Math.min(...times), max: Math.max(...times) };
    const of = (share: number) => ({ measured: { median: percentile(times, share), ...spread }, unit: 'ms' });
    measurements.push({ name: `key to findings, ${name}, p50`, ...of(0.5) });
    measurements.push({
      name: `key to findings, ${name}, p95`,
      ...of(0.95),
      ...(most && { budget: { most } }),
    });
  }
  return measurements;
}

/** Types into a draft of a size; how long each key took until findings of its version, or a later one, were there. */
async function typeInto(folder: string, bytes: number): Promise<number[]> {
  mkdirSync(folder, { recursive: true });
  const text = draftOf(bytes);
  writeFileSync(join(folder, '2020年报告.txt'), text.replaceAll('2021年', '2020年'));
  const uri = pathToFileURL(join(folder, '2021年报告.txt')).href;
  const server = spawn(process.execPath, [cli, 'lsp', '--stdio'], { cwd: folder, env: environment });
  const connection = createMessageConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  /** When findings of each version came, or of a later one. */
  const came: number[] = [];
  connection.onNotification('textDocument/publishDiagnostics', ({ version }: { version: number }) => {
    for (let at = version; at >= 0 && came[at] === undefined; at--) came[at] = performance.now();
  });
  connection.listen();
  const workspaceFolders = [{ uri: pathToFileURL(folder).href, name: 'bench' }];
  await connection.sendRequest('initialize', { processId: process.pid, capabilities: {}, workspaceFolders });
  await connection.sendNotification('initialized', {});
  const textDocument = { uri, languageId: 'plaintext', version: 0, text };
  await connection.sendNotification('textDocument/didOpen', { textDocument });
  const typed: number[] = [];
  const lines = text.split('\n').length;
  for (let version = 1; version <= WARM_UP + KEYS; version++) {
    await setTimeout(PER_KEY);
    const position = { line: Math.floor((lines * version) / (WARM_UP + KEYS + 1)), character: 0 };
    typed[version] = performance.now();
    await connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version },
      contentChanges: [{ range: { start: position, end: position }, text: '区' }],
    });
  }
  while (came.length <= WARM_UP + KEYS) await setTimeout(PER_KEY);
  await connection.sendRequest('shutdown');
  await connection.sendNotification('exit');
  connection.dispose();
  return Array.from({ length: KEYS }, (_, key) => came[WARM_UP + 1 + key]! - typed[WARM_UP + 1 + key]!);
}
