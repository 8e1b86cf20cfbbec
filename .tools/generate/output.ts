import { Readable, Writable } from 'node:stream';
import type { Locale } from '../../src/base/locale.js';
import type { Io } from '../../src/cli/io.js';
import { main } from '../../src/cli/main.js';
import { Project } from '../../src/project/project.js';

/** What the first command of the README prints. */
export async function firstOutput(root: string, locale: Locale): Promise<string> {
  const chunks: Buffer[] = [];
  const stdout = new Writable({
    write(chunk: Buffer, _, done) {
      chunks.push(chunk);
      done();
    },
  });
  const io: Io = {
    stdout,
    stderr: stdout,
    stdin: Readable.from([]),
    env: {},
    cwd: root,
    now: () => 0,
    today: () => '',
    timeOfDay: () => '',
    interruption: () => ({ promise: new Promise(() => {}), ignore: () => {} }),
  };
  const language = locale === 'zh' ? [] : ['--locale', locale];
  await main(['fixtures/drafts/faulty', ...language], io, (options) => Project.open(options));
  return `\`\`\`\n${Buffer.concat(chunks).toString('utf8').trim()}\n\`\`\``;
}
