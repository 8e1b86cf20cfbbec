import { expect, test } from 'vitest';
import { namedSessions, type PlenumMention, plenums } from '../../src/facts/plenums/plenums.js';
import { many, timed } from '../many.js';
import { scopeOf } from './scope.js';

async function mentionsIn(text: string): Promise<{ text: string; mentions: readonly PlenumMention[] }> {
  const scope = await scopeOf(text);
  return { text: scope.draft.text, mentions: scope.fact(plenums) };
}

/** A mention in a line: 二十届二中、三中全会 → central-committee 20: 2 3. */
function inLine({ body, kind, term, sessions, all }: PlenumMention): string {
  const which = all ? ' all' : sessions.map(({ numeral }) => ` ${numeral.value}`).join('');
  return kind === 'congress' ? `${body} ${term.value}` : `${body} ${term.value}:${which}`;
}

async function lines(text: string): Promise<string[]> {
  return (await mentionsIn(text)).mentions.map(inLine);
}

test.each([
  ['十九届六中全会', 'central-committee 19: 6'],
  ['党的二十届三中、四中全会精神', 'central-committee 20: 3 4'],
  ['十九届二中，三中和四中全会', 'central-committee 19: 2 3 4'],
  ['十九届二中、\n三中、　四中 全会', 'central-committee 19: 2 3 4'],
  ['十八届三、四、五中全会', 'central-committee 18: 3 4 5'],
  ['十九届五中全会、六中全会', 'central-committee 19: 5 6'],
  ['二十届历次全会', 'central-committee 20: all'],
  ['19届6中全会', 'central-committee 19: 6'],
  ['１９届６中全会', 'central-committee 19: 6'],
  ['十九大六中全会', 'central-committee 19: 6'],
  ['十九界六中全会', 'central-committee 19: 6'],
  ['十九届中全会', 'central-committee 19:'],
  ['十九届二中、三中，', 'central-committee 19: 2 3'],
  ['中国共产党第二十届中央委员会第四次全体会议', 'central-committee 20: 4'],
  ['十一届三中全会', 'central-committee 11: 3'],
  ['七届二中全会', 'central-committee 7: 2'],
  ['党的二十大', 'party-congress 20'],
  ['党的20大', 'party-congress 20'],
  ['全面贯彻十六大精神', 'party-congress 16'],
  ['党的八大以来', 'party-congress 8'],
  ['中国共产党第二十次全国代表大会', 'party-congress 20'],
  ['党的第二十届全国代表大会', 'party-congress 20'],
  ['市委十二届七次全会', 'local-committee 12: 7'],
  ['省委十二届十次、十一次全会', 'local-committee 12: 10 11'],
  ['市三届二次全委（扩大）会议', 'local-committee 3: 2'],
  ['十二届市委八次全会', 'local-committee 12: 8'],
  ['中国共产党某市第七届委员会第七次全体会议', 'local-committee 7: 7'],
  ['市委十二届三中全会', 'local-committee 12: 3'],
  ['二十届中央纪委五次全会', 'ccdi 20: 5'],
  ['中央纪委二十届五次全会', 'ccdi 20: 5'],
  ['省纪委十二届三次全会', 'local-discipline 12: 3'],
  ['十四届全国人大四次会议', 'npc 14: 4'],
  ['第十四届全国人民代表大会第四次会议', 'npc 14: 4'],
  ['区十五届人大三次会议', 'local-congress 15: 3'],
  ['某省第十四届人民代表大会第四次会议', 'local-congress 14: 4'],
  ['全国政协十四届四次会议', 'cppcc 14: 4'],
  ['中国人民政治协商会议第十四届全国委员会第四次会议', 'cppcc 14: 4'],
  ['政协某市第十届委员会第三次会议', 'local-cppcc 10: 3'],
  ['市政协十三届二次会议', 'local-cppcc 13: 2'],
  ['中国工会十八大', 'other 18'],
  ['学习贯彻团十九大精神', 'other 19'],
  ['中国妇女十三大', 'other 13'],
  ['团市委十二届三次全会', 'other 12: 3'],
  ['共青团十八届六中全会', 'other 18: 6'],
  ['民革十四届三中全会', 'other 14: 3'],
])('%s is read as %s', async (text, expected) => {
  expect(await lines(`学习${text}`)).toEqual([expected]);
});

test.each([
  '召开区委X届X次、X次全会',
  '十九届X中全会',
  '十九届六中、X中全会',
  '党的X大和X届历次全会',
  '十X届四中全会',
  '第六中学和市二中',
  '第十九届二中毕业生',
  '落实党的六大纪律和4大考验',
  '前20大企业、十二大类、第十六大产业',
  '第33届世界大冬会，第十届、第十一届运动会',
  '本届政府、应届毕业生、两届三次',
  '十九届三四中全会',
])('%s speaks of no meeting', async (text) => {
  expect(await lines(text)).toEqual([]);
});

test('a congress and the plenums of its committee are joined, what stands apart is not', async () => {
  const { text, mentions } = await mentionsIn(
    '党的十九大和十九届二中、三中全会精神，党的二十大、党的二十届三中全会，另据二十届四中全会',
  );
  expect(
    mentions.map(({ range, joined }) => [text.slice(...range), joined && text.slice(...joined.range)]),
  ).toEqual([
    ['党的十九大', undefined],
    ['十九届二中、三中全会', '党的十九大'],
    ['党的二十大', undefined],
    ['党的二十届三中全会', '党的二十大'],
    ['二十届四中全会', undefined],
  ]);
});

test('sessions are named without a term too, right after their body', async () => {
  const scope = await scopeOf(
    '传达二十届中央纪委四次全会、中央纪委五次全会精神，市委三中全会，全会提出五次会议，中央X次全会。',
  );
  const found = scope.fact(namedSessions).map(({ body, range }) => [body, scope.draft.text.slice(...range)]);
  expect(found).toEqual([
    ['ccdi', '二十届中央纪委四次全会'],
    ['ccdi', '中央纪委五次全会'],
    ['local-committee', '市委三中全会'],
  ]);
});

test('the words that say whose meeting it is are its owner', async () => {
  const { text, mentions } = await mentionsIn(
    '贯彻党的十九届六中全会、市委十二届七次全会、十四届全国人大四次会议精神',
  );
  expect(
    mentions.map(({ owner, name }) => [owner, name].map((range) => range && text.slice(...range))),
  ).toEqual([
    ['党的', undefined],
    ['市委', undefined],
    [undefined, '全国人大'],
  ]);
});

test('titles and quoted words are marked', async () => {
  const { mentions } = await mentionsIn(
    '印发《十九届六中全会宣讲方案》，他说：“学好二十大精神。”落实“二十大”和二十届四中全会部署',
  );
  expect(mentions.map(({ quoted }) => quoted)).toEqual([true, true, false, false]);
});

test.each([
  ['past', '深入贯彻党的十九届六中全会，'],
  ['past', '党的十九届六中全会以来，'],
  ['past', '党的十九届六中全会审议通过了决议'],
  ['past', '把学习十九届六中全会精神作为首要政治任务，将抓好落实'],
  ['coming', '以优异成绩迎接党的二十大胜利召开'],
  ['coming', '即将召开的党的二十大'],
  ['coming', '今年是党的二十大召开之年'],
  ['coming', '党的二十大将于下半年召开'],
  ['coming', '为党的二十大召开营造良好环境'],
  ['coming', '拟召开十九届六中全会'],
  ['coming', '将文件提请党的第二十次全国代表大会审议'],
  ['coming', '开好十四届全国人大四次会议'],
  ['open', '党的二十大擘画了蓝图。十四届全国人大四次会议在北京举行'],
])('%s: %s', async (tense, text) => {
  const { mentions } = await mentionsIn(text);
  expect(mentions.at(-1)?.tense).toBe(tense);
});

timed('the cost of many mentions, and of a chain without end, grows with their length alone', async () => {
  const timeOf = async (text: string) => {
    const scope = await scopeOf(text);
    const start = performance.now();
    scope.fact(namedSessions);
    return performance.now() - start;
  };
  for (const unit of [
    '党的十九大和十九届二中、三中全会，',
    '十九届',
    '十九届一、',
    '二中、三中、',
    '《“十九届六中全会',
  ]) {
    const few = await timeOf(unit.repeat(many(1_000)));
    expect(await timeOf(unit.repeat(many(16_000))), unit).toBeLessThan(4 * 16 * few + 200);
  }
  expect(await lines(`十九届${'二中、'.repeat(many(100_000))}三中全会`)).toEqual([]);
  expect(await lines('党的十九大和十九届二中、三中全会，'.repeat(many(100_000)))).toHaveLength(many(200_000));
});
