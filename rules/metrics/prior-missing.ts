import { comparisons, defineRule, droppedFigures } from '../../src/rule.js';

export default defineRule({
  id: 'metrics/prior-missing',
  meta: {
    name: { zh: '上年指标未提', en: 'Dropped indicator' },
    summary: {
      zh: '上年报告的指标，本年没有提到的作提示',
      en: 'Indicators of last year’s report that this one leaves out are pointed out',
    },
    why: {
      zh: '连年报告的指标突然不见，读者会问是没做还是做差了。漏写的应当补上，不再统计的要有准备。',
      en: 'When an indicator of every year is gone, readers ask whether nothing was done, or too little.',
    },
    basis: { source: '实务', strength: '实务' },
    comparesWithPrior: true,
    messages: {
      'metric-dropped': {
        zh: '上年报告在此处还写了“{{dropped}}”，本年没有写。漏写的请补上；不再统计的不必理会。',
        en: 'Last year’s report also has “{{dropped}}” here. Add it if it was forgotten; ignore this if it is no longer counted.',
      },
    },
    examples: [
      {
        bad: '全年开展廉政教育20场，接受警示教育⟦300人⟧，组织学习活动12场。',
        good: '全年开展廉政教育20场，接受警示教育300人，组织家风建设活动35次，组织学习活动12场。',
        given: { prior: '全年开展廉政教育18场，接受警示教育280人，组织家风建设活动32次，组织学习活动10场。' },
      },
    ],
  },

  create({ fact, report }) {
    const prior = fact(comparisons)?.prior;
    for (const { near, dropped } of fact(droppedFigures)) {
      const named = dropped.map(({ name, value }) => {
        return name.verb + (name.thing || name.topic) + prior!.text.slice(...value!.range).replace(/\s/g, '');
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
});
