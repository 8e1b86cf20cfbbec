import { Project } from '../project/project.js';
import { main } from './main.js';
import { ProcessIo } from './process-io.js';

/** Runs the command line of a process. */
export async function run(own: NodeJS.Process): Promise<void> {
  own.exitCode = await main(own.argv.slice(2), new ProcessIo(own), (options) => Project.open(options));
}
