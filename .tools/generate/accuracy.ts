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

/** What was measured, by group of rules: seeded faults found and put right, false alarms. */
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
  zh: '| 规则组 | 条数 | 植入的差错：查出 | 改对 | 每万字误报 |',
  en: '| group | rules | seeded faults found | put right | false alarms per 10,000 characters |',
};

const FOOT: Localized = {
  zh: `误报在 ${files} 份公开文稿（${characters} 字）上逐条人工核对，含提示级；做法见 bench/README.md。`,
  en: `False alarms were counted on ${files} published texts of ${characters} characters, every finding read, info too; see bench/README.md.`,
};

function rateOf(count: number): string {
  return perTenThousand(count, characters).toFixed(3);
}

function shareOf(part: number, whole: number): string {
  return whole === 0 ? '—' : `${((part * 100) / whole).toFixed(1)}% (${part}/${whole})`;
}
