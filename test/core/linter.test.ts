import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../src/core/diagnostic.js';
import { createFacts, defineFact, type Fact } from '../../src/core/facts.js';
import { createHooks } from '../../src/core/hooks.js';
import { Linter } from '../../src/core/linter.js';
import { type ActiveRule, defineRule, type Rule, type Visitor } from '../../src/core/rule.js';
import { builtInKnowledge } from '../../src/knowledge/index.js';
import { readDraft } from '../../src/testing/index.js';

const meta = {
  name: { zh: '无名', en: 'nameless' },
  summary: { zh: '无', en: 'none' },
  why: { zh: '无', en: 'none' },
  basis: { source: '实务', strength: '实务' },
  messages: { seen: { zh: '见{{what}}', en: 'saw {{what}}' } },
  examples: [],
} as const;

type See = (what: string, range: readonly [number, number], certainty?: 'likely' | 'possible') => void;

function ruleThat(id: string, create: (see: See) => Visitor, parts: Partial<Rule> = {}): Rule {
  return {
    id,
    meta,
    ...parts,
    create: ({ report }) =>
      create((what, range, certainty) =>
        report({ range, messageId: 'seen', data: { what }, ...(certainty && { certainty }) }),
      ),
  };
}

async function lint(text: string, ...rules: Rule[]): Promise<readonly Diagnostic[]> {
  const scope = createFacts(await readDraft(text), builtInKnowledge());
  const active: ActiveRule[] = rules.map((rule) => ({
    rule,
    level: 'error',
    options: undefined,
    origin: 'test',
  }));
  return new Linter(createHooks(), { locale: 'zh' }).check({ scope, rules: active });
}

const messages = (found: readonly Diagnostic[]) => found.map(({ message }) => message);

describe('the walk', () => {
  test('meets nodes, marks, numbers and phrases in the order of the text, children between enter and exit', async () => {
    const rule = ruleThat(
      'test/order',
      (see) => ({
        Root: ({ range }) => see('root', [range[0], range[0]]),
        Sentence: ({ range }) => see('sentence', range),
        Phrase: ({ phrase, range }) => see(phrase, range),
        Number: ({ text, script, range }) => see(`${script} ${text}`, range),
        Mark: ({ text, range }) => see(text, range),
        'Sentence:exit': ({ range }) => see('end', range),
        'Root:exit': ({ range }) => see('all', range),
      }),
      { phrases: ['工作', '工作会'] },
    );
    expect(messages(await lint('开展工作会3次，二十人。', rule))).toEqual(
      ['root', 'sentence', '工作会', '工作', 'arabic 3', '，', 'chinese 二十', '。', 'end', 'all'].map(
        (what) => `见${what}`,
      ),
    );
  });

  test('a rule that names its marks sees no others', async () => {
    const rule = ruleThat('test/marks', (see) => ({ Mark: ({ text, range }) => see(text, range) }), {
      marks: '；…',
    });
    expect(messages(await lint('甲，乙；丙……丁。', rule))).toEqual(['见；', '见……']);
  });

  test('phrases of several rules are found in one scan, each for its own rule', async () => {
    const phraseRule = (id: string, ...phrases: string[]) =>
      ruleThat(id, (see) => ({ Phrase: ({ phrase, range }) => see(phrase, range) }), { phrases });
    const found = await lint('党建工作', phraseRule('test/a', '党建', '工作'), phraseRule('test/b', '工作'));
    expect(found.map(({ ruleId, message }) => `${ruleId} ${message}`).sort()).toEqual([
      'test/a 见党建',
      'test/a 见工作',
      'test/b 见工作',
    ]);
  });
});

describe('a finding', () => {
  test.each([
    [undefined, 'error'],
    ['likely', 'warn'],
    ['possible', 'info'],
  ] as const)('that is %s is at most %s', async (certainty, level) => {
    const rule = ruleThat('test/sure', (see) => ({ Root: ({ range }) => see('', range, certainty) }));
    expect((await lint('甲。', rule))[0]?.level).toBe(level);
  });
});

describe('a rule that throws', () => {
  const broken = ruleThat('test/broken', () => ({
    Sentence: () => {
      throw new Error('no such thing');
    },
  }));
  const sound = ruleThat('test/sound', (see) => ({ Sentence: ({ range }) => see('句', range) }));

  test('is named once, with the cause, and the others still report', async () => {
    const found = await lint('甲。乙。', broken, sound);
    expect(found.filter(({ ruleId }) => ruleId === 'hegao/rule-crash').map(({ message }) => message)).toEqual(
      [expect.stringContaining('test/broken 在本文件上出错，未能判断：no such thing')],
    );
    expect(found.filter(({ ruleId }) => ruleId === 'test/sound')).toHaveLength(2);
  });

  test('when it is set up, or reports what is not in the draft, is treated alike', async () => {
    const early = ruleThat('test/early', () => {
      throw new Error('early');
    });
    const outside = ruleThat('test/outside', (see) => ({ Root: () => see('', [0, 99]) }));
    const found = await lint('甲。', early, outside);
    expect(messages(found)).toEqual([expect.stringContaining('early'), expect.stringContaining('0–99')]);
  });
});

describe('a fact', () => {
  test('is computed once, however many rules ask for it', async () => {
    let computed = 0;
    const length = defineFact({
      id: 'length',
      compute: ({ draft }) => {
        computed++;
        return draft.text.length;
      },
    });
    const asks = (id: string) =>
      defineRule({ id, meta, create: ({ fact }) => ({ Root: () => void fact(length) }) });
    await lint('甲。', asks('test/a'), asks('test/b'));
    expect(computed).toBe(1);
  });

  test('that needs itself says so', async () => {
    const circle: Fact<number> = defineFact({ id: 'circle', compute: ({ fact }) => fact(circle) });
    const rule = defineRule({
      id: 'test/circle',
      meta,
      create: ({ fact }) => ({ Root: () => void fact(circle) }),
    });
    expect(messages(await lint('甲。', rule))[0]).toContain('the fact “circle” needs itself');
  });
});

describe('a hook', () => {
  test('may drop rules and findings', async () => {
    const rule = ruleThat('test/a', (see) => ({ Sentence: ({ range }) => see('句', range) }));
    const scope = createFacts(await readDraft('甲。乙。'), builtInKnowledge());
    const active: ActiveRule = { rule, level: 'error', options: undefined, origin: 'test' };
    const hooks = createHooks();
    hooks.diagnostics.tap('half', (found) => found.slice(1));
    expect(new Linter(hooks, { locale: 'zh' }).check({ scope, rules: [active] })).toHaveLength(1);
    hooks.rules.tap('none', () => []);
    expect(new Linter(hooks, { locale: 'zh' }).check({ scope, rules: [active] })).toHaveLength(0);
  });

  test('whose tap throws names the plugin and the hook', async () => {
    const hooks = createHooks();
    hooks.rules.tap('our-office', () => {
      throw new Error('lost');
    });
    const scope = createFacts(await readDraft('甲。'), builtInKnowledge());
    expect(() => new Linter(hooks, { locale: 'zh' }).check({ scope, rules: [] })).toThrow(
      'plugin “our-office” failed in the hook “rules”: lost',
    );
  });

  test('cannot be added', () => {
    expect(Object.isFrozen(createHooks())).toBe(true);
  });
});
