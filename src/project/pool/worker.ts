/** A thread that judges files: an entry of its own, started by worker-thread.ts. */
import { parentPort, workerData } from 'node:worker_threads';
import { Stopwatch } from '../../core/stopwatch.js';
import { Project } from '../project.js';
import { toFailure } from './failure.js';
import type { Answer, JudgedFile, Question, Start } from './messages.js';

const { options, needs, timed, at } = workerData as Start;
const stopwatch = timed ? new Stopwatch(() => performance.now()) : undefined;
const opening = open();

parentPort!.on('message', async (question: Question) => {
  const answer = question === 'measured' ? (stopwatch?.measured ?? []) : await judge(question);
  parentPort!.postMessage(JSON.stringify(answer) satisfies Answer);
});

async function open(): Promise<Project> {
  const project = await Project.open({ ...options, ...(stopwatch && { stopwatch }) });
  await project.include(needs);
  return project;
}

async function judge(paths: readonly string[]): Promise<JudgedFile[]> {
  const project = await opening;
  const judged: JudgedFile[] = [];
  for (const [index, path] of paths.entries()) {
    Atomics.store(at, 0, index + 1);
    const known = project.failures.length;
    const result = await project.checkFile(path);
    const failures = project.failures.slice(known).map(toFailure);
    const grounds = project.groundsOf(path);
    judged.push({ result, failures, ...(grounds && { grounds }) });
  }
  Atomics.store(at, 0, 0);
  return judged;
}
