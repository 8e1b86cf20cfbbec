import { describe, expect, test } from 'vitest';
import { office } from './office.js';

/** A blank, which a first draft may have, and a heading that repeats a number, which none may. */
const DRAFT = '一、工作情况\n　　走访群众XX户。\n一、下步工作\n　　继续努力。\n';

async function levelsIn(options: readonly string[], configuration = '') {
  const { hegao } = await office({
    '.hegaorc.yaml': `extends: [recommended]\n${configuration}`,
    '稿.txt': DRAFT,
  });
  const { stdout, code } = await hegao(
    '稿.txt',
    '--genre',
    'none',
    '--level',
    'info',
    '-f',
    'json',
    ...options,
  );
  const [{ messages }] = JSON.parse(stdout) as [{ messages: { ruleId: string; level: string }[] }];
  const levelOf = (id: string) => messages.find(({ ruleId }) => ruleId === id)?.level;
  return {
    blank: levelOf('placeholder/unresolved'),
    sequence: levelOf('numbering/heading-sequence'),
    code,
  };
}

describe('what is still to be filled in', () => {
  test.each([
    ['first', 'info'],
    ['review', 'warn'],
    ['final', 'error'],
  ])('is, in the stage %s, %s; what is wrong stays wrong', async (stage, blank) => {
    expect(await levelsIn(['--stage', stage])).toEqual({ blank, sequence: 'error', code: 1 });
  });

  test('is an error where no stage is given', async () => {
    expect(await levelsIn([])).toEqual({ blank: 'error', sequence: 'error', code: 1 });
  });

  test('follows the stage of the configuration, and of an override of it', async () => {
    expect(await levelsIn([], 'stage: review\n')).toMatchObject({ blank: 'warn' });
    const override = "stage: review\noverrides: [{ files: '*.txt', stage: first }]\n";
    expect(await levelsIn([], override)).toMatchObject({ blank: 'info' });
    expect(await levelsIn(['--stage', 'final'], override)).toMatchObject({ blank: 'error' });
  });

  test('is capped after all else: no level in a configuration raises it again', async () => {
    const raised = 'rules: { placeholder/unresolved: error }\n';
    expect(await levelsIn(['--stage', 'first'], raised)).toMatchObject({ blank: 'info' });
    expect(await levelsIn(['--stage', 'first', '--rule', 'placeholder/unresolved:error'])).toMatchObject({
      blank: 'info',
    });
  });

  test('does not make a first draft fail', async () => {
    const { hegao } = await office({
      '.hegaorc.yaml': 'extends: [recommended]\n',
      '稿.txt': '走访群众XX户。\n',
    });
    expect((await hegao('稿.txt')).code).toBe(1);
    expect((await hegao('稿.txt', '--stage', 'first')).code).toBe(0);
    expect((await hegao('稿.txt', '--stage', 'review')).code).toBe(0);
  });
});
