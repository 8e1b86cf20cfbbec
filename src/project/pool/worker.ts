/** A thread that checks files: an entry of its own, started by worker-thread.ts. */
import { parentPort, workerData } from 'node:worker_threads';
import { Stopwatch } from '../../base/stopwatch.js';
import { Project } from '../project.js';
import type { Answer, CheckedFile, Question, Start } from './messages.js';
import { toFailure } from './messages.js';

const { options, requires, timed, at } = workerData as Start;
const stopwatch = timed ? new Stopwatch(() => performance.now()) : undefined;
const opening = open();

parentPort!.on('message', async (question: Question) => {
  const answer = question === 'measured' ? (stopwatch?.measured ?? []) : await check(question);
  parentPort!.postMessage(JSON.stringify(answer) satisfies Answer);
});

async function open(): Promise<Project> {
  const project = await Project.open({ ...options, ...(stopwatch && { stopwatch }) });
  await project.include(requires);
  return project;
}

async function check(paths: readonly string[]): Promise<CheckedFile[]> {
  const project = await opening;
  const checked: CheckedFile[] = [];
  for (const [index, path] of paths.entries()) {
    Atomics.store(at, 0, index + 1);
    const known = project.failures.length;
    const result = await project.checkFile(path);
    const failures = project.failures.slice(known).map(toFailure);
    const inputs = project.inputsOf(path);
    checked.push({ result, failures, ...(inputs && { inputs }) });
  }
  Atomics.store(at, 0, 0);
  return checked;
}
