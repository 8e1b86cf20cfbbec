import { Project } from '../project/project.js';
import { isClosed } from './io.js';
import { main } from './main.js';

// Without a listener, a reader that goes away early (hegao | head) would end the process with a stack trace.
for (const output of [process.stdout, process.stderr]) {
  output.on('error', (error) => {
    if (!isClosed(error)) throw error;
  });
}

main(
  process.argv.slice(2),
  {
    stdout: process.stdout,
    stderr: process.stderr,
    stdin: process.stdin,
    env: process.env,
    cwd: process.cwd(),
    now: () => performance.now(),
  },
  (options) => Project.open(options),
).then((code) => {
  process.exitCode = code;
});
