import { changes, comparisons, defineRule, type Match } from '../../src/rule.js';

/** Below this a figure may well grow tenfold. */
const SMALLEST_BASE = 30;
const JUMP = 10;
/** 万 for 亿, or 元 for 万元, is a factor of ten thousand, give or take what a year brings. */
const SLIP: readonly [number, number] = [3.8, 4.2];
/** Less sure matches are no ground for doubt. */
const SURE = 0.85;

export default defineRule({
  id: 'metrics/implausible-change',
  meta: {
    name: { zh: '变动异常', en: 'Implausible change' },
    summary: {
      zh: '与上年相差十倍以上的数字应核对单位',
      en: 'A figure ten times last year’s, or a tenth of it, is worth a second look',
    },
    why: {
      zh: '万和亿、元和万元写混，多一个零少一个零，单看一份稿子看不出来，和上年一比就明显了。',
      en: '万 for 亿, 元 for 万元, a zero too many: one report alone does not show it, last year’s beside it does.',
    },
    basis: { source: '实务', strength: '实务' },
    comparesWithPrior: true,
    messages: {
      'unit-slip': {
        zh: '“{{value}}”与上年“{{prior}}”相差约一万倍，可能是单位写错（万和亿，元和万元）。请核对单位。',
        en: '“{{value}}” and last year’s “{{prior}}” differ by a factor of about ten thousand. Check the unit (万 or 亿, 元 or 万元).',
      },
      jump: {
        zh: '“{{value}}”与上年“{{prior}}”相差{{times}}倍以上。请核对数字和单位；属实的，宜说明原因。',
        en: '“{{value}}” and last year’s “{{prior}}” differ by more than {{times}} times. Check number and unit; if they are right, say why.',
      },
    },
    examples: [
      {
        bad: '筹集救助资金⟦3.2亿元⟧。',
        good: '筹集救助资金3.4万元。',
        given: { prior: '筹集救助资金3.1万元。' },
        messageId: 'unit-slip',
      },
      {
        bad: '接受警示教育的党员干部⟦1200人⟧。',
        good: '接受警示教育的党员干部150人。',
        given: { prior: '接受警示教育的党员干部110人。' },
        messageId: 'jump',
      },
      { good: '筹集救助资金3200万元。', given: { prior: '筹集救助资金0.31亿元。' } },
      { good: '评选先进支部25个。', given: { prior: '评选先进支部2个。' } },
    ],
  },

  create({ fact, text, report }) {
    function check(match: Match, explained: ReadonlySet<unknown>): void {
      const now = match.current.value!;
      const then = match.prior.value!;
      if (match.confidence < SURE || explained.has(match.current)) return;
      if (!(now.value > 0 && then.value > 0)) return;
      const ratio = Math.max(now.value / then.value, then.value / now.value);
      const magnitude = Math.log10(ratio);
      const isSlip = magnitude >= SLIP[0] && magnitude <= SLIP[1];
      if (!isSlip && (ratio < JUMP || Math.max(now.value, then.value) / ratio < SMALLEST_BASE)) return;
      const { prior: draft } = fact(comparisons)!;
      const prior = draft.text.slice(...then.range).replace(/\s/g, '');
      const common = {
        range: now.range,
        related: [
          {
            draft,
            range: then.range,
            message: { zh: `上年报告：${prior}`, en: `last year’s report: ${prior}` },
          },
        ],
      };
      const value = text(now.range).replace(/\s/g, '');
      if (isSlip) report({ ...common, messageId: 'unit-slip', data: { value, prior } });
      else report({ ...common, messageId: 'jump', data: { value, prior, times: JUMP } });
    }

    // A growth that the text states, and that fits, is no slip of the pen.
    const fitting = fact(changes).filter(
      ({ verdict, change }) => verdict === 'fits' && change.measure !== 'amount',
    );
    const explained = new Set(fitting.map(({ figure }) => figure));
    for (const match of fact(comparisons)?.matches ?? []) check(match, explained);
  },
});
