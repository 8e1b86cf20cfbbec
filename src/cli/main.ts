import { version } from '../base/version.js';
import { localeOf, readCommandLine } from './command-line.js';
import { commands } from './commands.js';
import { type Context, ExitCode, usesColor } from './context.js';
import { failureText, type Io, write } from './io.js';

/** Runs a command line; the exit code. It does not throw: errors are written to stderr. */
export async function main(argv: readonly string[], io: Io, open: Context['open']): Promise<number> {
  try {
    const line = readCommandLine(argv);
    const locale = line.value('locale') === 'en' ? 'en' : 'zh';
    if (line.has('version')) {
      await write(io.stdout, `${version}\n`);
      return ExitCode.Good;
    }
    if (line.has('help')) {
      const { help } = await import('./help.js');
      await write(io.stdout, help(line.command, locale, usesColor(line, io, io.stdout)));
      return ExitCode.Good;
    }
    const command = await commands[line.command].load();
    return await command({ line, io, locale, open });
  } catch (error) {
    await write(io.stderr, failureText(error, localeOf(argv), argv.includes('--debug')));
    return ExitCode.NotChecked;
  }
}
