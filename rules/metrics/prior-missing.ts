import { comparisons, defineRule, droppedFigures } from '../../src/rule.js';

export default defineRule({
  id: 'metrics/prior-missing',
  meta: {
    summary: {
      zh: '上年报告中有、本年报告中没有的数字，提示一下',
      en: 'A figure that last year’s report gives and this one does not is mentioned',
    },
    why: {
      zh: '连年报告的指标突然不见，读者会问是没做还是做差了。漏写的补上，不再统计的心中有数。',
      en: 'When an indicator of every year is gone, readers ask whether nothing was done, or too little.',
    },
    basis: { source: '实务', strength: '实务' },
    comparesWithPrior: true,
    messages: {
      'metric-dropped': {
        zh: '上年报告在此处还有“{{dropped}}”，本年未见。漏写的补上；不再统计的不必理会。',
        en: 'Last year’s report also has “{{dropped}}” here. Add it if it was left out; ignore this if it is counted no more.',
      },
    },
    examples: [
      {
        bad: '全年开展廉政教育20场，接受警示教育300人，组织学习活动12场。',
        good: '全年开展廉政教育20场，接受警示教育300人，组织家风建设活动35次，组织学习活动12场。',
        given: { prior: '全年开展廉政教育18场，接受警示教育280人，组织家风建设活动32次，组织学习活动10场。' },
      },
    ],
  },

  create({ fact, report }) {
    return {
      'Root:exit'() {
        const prior = fact(comparisons)?.prior;
        for (const { near, dropped } of fact(droppedFigures)) {
          const named = dropped.map(({ name, value }) => {
            return (
              name.verb + (name.thing || name.topic) + prior!.text.slice(...value!.range).replace(/\s/g, '')
            );
          });
          report({
            range: near.range,
            messageId: 'metric-dropped',
            certainty: 'possible',
            data: { dropped: named.join('、') },
            related: dropped.map(({ range }, index) => ({
              draft: prior!,
              range,
              message: { zh: `上年报告：${named[index]}`, en: `last year’s report: ${named[index]}` },
            })),
          });
        }
      },
    };
  },
});
