import { perTenThousand } from '../../bench/accuracy/gates.js';
import { readMeasured } from '../../bench/accuracy/measured.js';
import { sum } from '../../bench/accuracy/recall.js';
import type { Localized } from '../../src/base/locale.js';
import { groupBy } from '../../src/reporters/group-by.js';

const measured = readMeasured();
const { files, characters } = measured.published;

/** How often a rule was wrong on published text when last measured; both languages on one line. */
export function falseAlarmsOf(id: string): string {
  const rule = measured.rules[id];
  if (!rule) return '未测 not measured yet';
  const rate = rateOf(rule.false);
  return `公开文稿中每万字 ${rate} 处 per 10,000 characters of published text（报 ${rule.findings} 处，误报 ${rule.false} 处）`;
}

/** The measured accuracy of each group of rules: recall on seeded faults, correct fixes, false alarms. */
export function accuracyTable(locale: 'zh' | 'en'): string {
  if (files === 0) return { zh: '尚未测量。', en: 'Not measured yet.' }[locale];
  const groups = groupBy(Object.entries(measured.rules), ([id]) => id.split('/')[0]!);
  const rows = [...groups].map(([group, rules]) => {
    const seeded = sum(rules.flatMap(([, { seeded }]) => seeded ?? []));
    const alarms = rules.reduce((count, [, rule]) => count + rule.false, 0);
    const found = shareOf(seeded.found, seeded.faults);
    const fixed = shareOf(seeded.fixed, seeded.fixable);
    return `| ${group} | ${rules.length} | ${found} | ${fixed} | ${rateOf(alarms)} |`;
  });
  return [HEAD[locale], '| --- | --- | --- | --- | --- |', ...rows, '', FOOT[locale]].join('\n');
}

const HEAD: Localized = {
  zh: '| 规则组 | 规则数 | 植入差错的查出率 | 改正率 | 每万字误报 |',
  en: '| Group | Rules | Recall on seeded faults | Correct fixes | False alarms per 10,000 characters |',
};

const FOOT: Localized = {
  zh: `误报由人工在 ${files} 份公开发表的报告（${characters} 字）上逐条核对得出，含提示级；方法见 bench/README.md。`,
  en: `False alarms were counted in ${files} published reports (${characters} characters); every finding, info included, was reviewed by hand. See bench/README.md.`,
};

function rateOf(count: number): string {
  return perTenThousand(count, characters).toFixed(3);
}

function shareOf(part: number, whole: number): string {
  return whole === 0 ? '—' : `${((part * 100) / whole).toFixed(1)}% (${part}/${whole})`;
}
