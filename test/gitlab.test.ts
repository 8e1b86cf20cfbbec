import { spawnSync } from 'node:child_process';
import { chmod, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { reporterNames } from '../src/reporters/index.js';

interface Job {
  readonly script: readonly [string];
  readonly variables: Readonly<Record<string, string>>;
  readonly artifacts: { readonly when: string; readonly reports: { readonly codequality: string } };
}

let job: Job;
/** A folder with an npx that says what it was called with. */
let folder: string;

beforeAll(async () => {
  const file = join(import.meta.dirname, '..', '.gitlab/hegao.gitlab-ci.yml');
  const pipeline: { hegao: Job } = parse(await readFile(file, 'utf8'));
  expect(Object.keys(pipeline)).toEqual(['hegao']);
  job = pipeline.hegao;
  folder = await mkdtemp(join(tmpdir(), 'hegao-'));
  const npx = `#!${process.execPath}\nconsole.log(JSON.stringify(process.argv.slice(2))); process.exitCode = 1;\n`;
  await writeFile(join(folder, 'npx'), npx);
  await chmod(join(folder, 'npx'), 0o755);
});

function run(shell: string, variables: Readonly<Record<string, string>>) {
  return spawnSync(shell, ['-ec', job.script.join('\n')], {
    cwd: folder,
    encoding: 'utf8',
    // As a socket it would have bash read the files of a user.
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { PATH: `${folder}:${process.env.PATH}`, ...job.variables, ...variables },
  });
}

const REPORTS = ['--format=stylish', '--format=gitlab=gl-code-quality-report.json'];
const PROGRAM = ['--yes', '--package', 'hegao', '--', 'hegao', 'check'];

describe.each(['sh', 'bash'])('the job of the template, in %s', (shell) => {
  test.each([
    [{}, [...PROGRAM, ...REPORTS, '--', '.']],
    [{ HEGAO_CHANGES_ONLY: 'true' }, [...PROGRAM, ...REPORTS, '--', '.']],
    [
      { HEGAO_CHANGES_ONLY: 'true', CI_MERGE_REQUEST_DIFF_BASE_SHA: 'a1' },
      [...PROGRAM, ...REPORTS, '--since=a1', '--', '.'],
    ],
    [{ HEGAO_PATHS: '通 知\n\n*.md' }, [...PROGRAM, ...REPORTS, '--', '通 知', '*.md']],
    [
      { HEGAO_ARGS: '--max-warnings=0 *', HEGAO_PATHS: '$(touch x); `x` "\'\\' },
      [...PROGRAM, '--max-warnings=0', '*', ...REPORTS, '--', '$(touch x); `x` "\'\\'],
    ],
  ])('passes on its variables verbatim, and fails where hegao does: %j', (variables, argv) => {
    const { status, stdout, stderr } = run(shell, variables);
    expect({ status, argv: JSON.parse(stdout), stderr }).toEqual({ status: 1, argv, stderr: '' });
  });
});

test('the report that the job makes is the one that GitLab reads, whether it fails or not', () => {
  const { when, reports } = job.artifacts;
  expect(when).toBe('always');
  expect(REPORTS).toContain(`--format=gitlab=${reports.codequality}`);
  expect(reporterNames).toContain('gitlab');
});
