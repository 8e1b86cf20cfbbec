import { expect, test } from 'vitest';
import { mutantsOf } from '../../bench/mutants/mutants.js';
import type { Example, Rule } from '../../src/core/rule.js';

/** A rule that finds 错 and mends it, and says of 疑 what it stands beside. */
function ruleWith(examples: readonly Example[]): Rule {
  return {
    id: 'test/signs',
    meta: {
      name: { zh: '错字', en: 'Wrong character' },
      summary: { zh: '不写“错”', en: 'No 错' },
      why: { zh: '试验。', en: 'A trial.' },
      basis: { source: '实务', strength: '实务' },
      messages: {
        wrong: { zh: '“{{text}}”有误。', en: '“{{text}}” is wrong.' },
        doubtful: { zh: '存疑。', en: 'Doubtful.' },
      },
      examples,
    },
    phrases: ['错', '疑'],
    create: ({ text, report }) => ({
      Phrase: ({ range }) => {
        if (text(range) === '疑') report({ range, messageId: 'doubtful' });
        else
          report({
            range,
            messageId: 'wrong',
            data: { text: text(range) },
            fixes: [{ edits: [{ range, text: '对' }], safety: 'safe' }],
          });
      },
    }),
  };
}

const WRONG: Example = { bad: '这是⟦错⟧的。', messageId: 'wrong', fixed: '这是对的。' };
const DOUBTFUL: Example = { bad: '存⟦疑⟧。', messageId: 'doubtful' };

const survivorsOf = async (examples: readonly Example[]) =>
  (await mutantsOf(ruleWith(examples), {}))
    .filter(({ killed }) => !killed)
    .map(({ mutation, what }) => `${mutation} ${what}`);

test('examples that show every message kill every mutant', async () => {
  const mutants = await mutantsOf(ruleWith([WRONG, DOUBTFUL]), {});
  expect(mutants.map(({ mutation, what, killed }) => `${mutation} ${what} ${killed}`)).toEqual([
    'shift wrong true',
    'drop wrong true',
    'double wrong true',
    'fix text wrong true',
    'fix range wrong true',
    'shift doubtful true',
    'drop doubtful true',
    'double doubtful true',
    'slot wrong {{text}} zh true',
    'slot wrong {{text}} en true',
  ]);
});

test('a message that no example shows survives', async () => {
  expect(await survivorsOf([WRONG])).toEqual(['shift doubtful', 'drop doubtful', 'double doubtful']);
  expect(await survivorsOf([DOUBTFUL])).toEqual([
    'shift wrong',
    'drop wrong',
    'double wrong',
    'slot wrong {{text}} zh',
    'slot wrong {{text}} en',
  ]);
});

test('examples that do not hold are not tried', async () => {
  await expect(mutantsOf(ruleWith([{ ...WRONG, fixed: '这是好的。' }]), {})).rejects.toThrow('fixed');
});
