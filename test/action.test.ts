import { spawnSync } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readFile, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { builtFile } from './built.js';

const root = join(import.meta.dirname, '..');

interface Step {
  readonly name: string;
  readonly shell: string;
  readonly run: string;
  readonly env?: Readonly<Record<string, string>>;
}

interface Action {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default: string }>>;
  readonly runs: { readonly using: string; readonly steps: readonly Step[] };
}

const program = builtFile();

let action: Action;
let setUp: Step;
let check: Step;
/** A checkout of the action; its program says what it was called with, and ends with 1. */
let checkout: string;

beforeAll(async () => {
  action = parse(await readFile(join(root, 'action.yml'), 'utf8'));
  [setUp, check] = action.runs.steps as [Step, Step];
  checkout = await mkdtemp(join(tmpdir(), 'hegao-'));
  await mkdir(join(checkout, 'dist'));
  await writeFile(
    join(checkout, 'dist/cli.cjs'),
    'console.log(JSON.stringify(process.argv.slice(2))); process.exitCode = 1;',
  );
});

/** Runs a step as GitHub does, with its inputs filled in. */
function run({ run, env = {} }: Step, inputs: Readonly<Record<string, string>>, more = {}, cwd = checkout) {
  const filled = Object.entries(env).map(([name, value]) => {
    const input = /^\$\{\{ inputs\.([\w-]+) \}\}$/.exec(value)![1]!;
    return [name, inputs[input] ?? action.inputs[input]!.default];
  });
  return spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', run], {
    cwd,
    encoding: 'utf8',
    // As a socket it would have bash read the files of a user.
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { PATH: process.env.PATH, GITHUB_ACTION_PATH: checkout, ...Object.fromEntries(filled), ...more },
  });
}

describe('the action', () => {
  test('is a composite one that says what each input is', () => {
    expect(action).toMatchObject({ name: 'hegao 核稿', runs: { using: 'composite' } });
    for (const step of action.runs.steps)
      expect(step).toMatchObject({ shell: 'bash', name: expect.any(String) });
    for (const input of Object.values(action.inputs))
      expect(input).toEqual({ description: expect.any(String), default: expect.any(String) });
  });

  test('uses all its inputs, and none within a script', () => {
    const used = JSON.stringify(action.runs).matchAll(/\$\{\{ inputs\.([\w-]+) \}\}/g);
    expect([...used].map(([, name]) => name).sort()).toEqual(Object.keys(action.inputs).sort());
    for (const { run } of action.runs.steps) expect(run).not.toContain('${{');
  });

  test('uses no other action', () => {
    for (const step of action.runs.steps) expect(step).not.toHaveProperty('uses');
  });
});

describe('its check', () => {
  test.each([
    [{}, ['check', '--', '.']],
    [{ paths: 'reports\n通 知/*.md\n\n-f.txt\n' }, ['check', '--', 'reports', '通 知/*.md', '-f.txt']],
    [
      { args: '--since=origin/main  --quiet\n--max-warnings 0' },
      ['check', '--since=origin/main', '--quiet', '--max-warnings', '0', '--', '.'],
    ],
    [
      { paths: '$(touch x); `touch x` "\'\\', args: '--date=$(touch) * "' },
      ['check', '--date=$(touch)', '*', '"', '--', '$(touch x); `touch x` "\'\\'],
    ],
  ])('passes on its inputs verbatim: %j', (inputs, argv) => {
    const { status, stdout, stderr } = run(check, inputs);
    expect({ status, argv: JSON.parse(stdout), stderr }).toEqual({ status: 1, argv, stderr: '' });
  });
});

test('a faulty draft fails the job, a good one does not', async () => {
  const office = await mkdtemp(join(tmpdir(), 'hegao-'));
  await mkdir(join(office, 'dist'));
  await symlink(program(), join(office, 'dist/cli.cjs'));
  await writeFile(join(office, '坏 稿.txt'), '全年完成X项。\n');
  await writeFile(join(office, '好 稿.txt'), '全年完成三项。\n');
  const runCheck = (paths: string) =>
    run(check, { paths, args: '--no-config' }, { GITHUB_ACTION_PATH: office }, office);
  expect(runCheck('坏 稿.txt')).toMatchObject({
    status: 1,
    stdout: expect.stringContaining('placeholder/unresolved'),
  });
  expect(runCheck('好 稿.txt').status).toBe(0);
  const inActions = { GITHUB_ACTION_PATH: office, GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: office };
  const { stdout } = run(check, { paths: '坏 稿.txt' }, inActions, office);
  expect(stdout).toContain('::error file=坏 稿.txt,line=1,');
});

describe('setting it up', () => {
  test('takes nothing from anywhere where it is built already', () => {
    expect(run(setUp, {})).toMatchObject({ status: 0, stdout: '', stderr: '' });
  });

  test('installs what its own lock file says, and builds', async () => {
    const fresh = await mkdtemp(join(tmpdir(), 'hegao-'));
    await writeFile(join(fresh, 'npm'), '#!/bin/sh\necho "$PWD $*"\n');
    await chmod(join(fresh, 'npm'), 0o755);
    const { stdout } = run(setUp, {}, { GITHUB_ACTION_PATH: fresh, PATH: `${fresh}:${process.env.PATH}` });
    expect(stdout).toBe(`${fresh} ci --include=dev --no-audit --no-fund\n`);
  });

  test('reports a Node that is too old', async () => {
    const old = await mkdtemp(join(tmpdir(), 'hegao-'));
    const fake = 'Object.defineProperty(process, "versions", { value: { node: "18.20.1" } });';
    await writeFile(join(old, 'old.cjs'), fake);
    const { status, stdout } = run(setUp, {}, { NODE_OPTIONS: `--require ${join(old, 'old.cjs')}` });
    expect([status, stdout]).toEqual([
      2,
      expect.stringContaining('::error::hegao needs Node 20.19 or newer'),
    ]);
  });
});
