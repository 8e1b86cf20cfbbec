import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { rules } from '../rules/index.js';
import { builtInFormats } from '../src/formats/index.js';
import { Project } from '../src/project/project.js';
import type { ResultMessage } from '../src/results/result.js';

/** Whole drafts, as offices write them, checked as on the command line. */
const folder = join(import.meta.dirname, '../fixtures/drafts');
const shipped = new Set(rules.map(({ id }) => id));

async function check(path: string): Promise<readonly ResultMessage[]> {
  const project = await Project.open({ cwd: folder, configFile: false, level: 'info' });
  return (await project.checkFile(join(folder, path))).messages;
}

/** One finding a line, as a failed test shows it. */
function lines(messages: readonly ResultMessage[]): string[] {
  return messages.map(
    ({ level, ruleId, place, excerpt, message }) =>
      `${level} ${ruleId} ${place.line}:${place.column} ⟦${excerpt.text}⟧ ${message}`,
  );
}

function draftsIn(name: string): string[] {
  const readable = (file: string) =>
    builtInFormats.some(({ extensions }) => extensions.some((extension) => file.endsWith(extension)));
  return readdirSync(join(folder, name)).filter(readable).sort();
}

describe('a clean draft', () => {
  test.each(draftsIn('clean'))('%s gives no warning', async (file) => {
    const found = await check(join('clean', file));
    expect(lines(found.filter(({ level }) => level !== 'info'))).toEqual([]);
  });
});

/** What must be found in a faulty draft: a rule, and the words it reports. Rules not shipped are passed over. */
const FAULTS: Readonly<Record<string, readonly (readonly [rule: string, text: string])[]>> = {
  '2020年党建工作情况报告.txt': [],
  '2021年党建工作情况报告.txt': [
    ['placeholder/unresolved', 'X'],
    ['plenary/list-stale', '二中、三中、四中、五中全会'],
    ['metrics/year-over-year', '20%'],
    ['metrics/percent-or-point', '3.2%'],
    ['metrics/part-exceeds-whole', '143项'],
    ['numbering/run-in-sequence', '三是'],
    ['punctuation/halfwidth', ','],
    ['punctuation/doubled', '。。'],
    ['structure/signature', ''],
    ['terms/confusable', '截止'],
    ['terms/confusable', '权利'],
    ['terms/fixed-formulation', '党纪政务和组织处理'],
    ['terms/renamed-body', '全面深化改革领导小组'],
    ['terms/own-leadership', '在市委和区委的正确领导下'],
    ['terms/quotation-marks', '回头看'],
  ],
};

/** Placeholders in the faulty draft: one for each X. */
const BLANKS = 13;

describe('a faulty draft', () => {
  test.each(Object.entries(FAULTS))('%s has the faults that were put there', async (file, faults) => {
    const found = await check(join('faulty', file));
    const missed = faults.filter(([rule, text]) => shipped.has(rule) && !found.some(matches(rule, text)));
    expect(missed, lines(found).join('\n')).toEqual([]);
  });

  test('has no others', async () => {
    for (const [file, faults] of Object.entries(FAULTS)) {
      const found = await check(join('faulty', file));
      const others = found.filter(
        (message) => message.level !== 'info' && !faults.some(([rule, text]) => matches(rule, text)(message)),
      );
      expect(lines(others), file).toEqual([]);
    }
  });

  test('gives one placeholder for each blank', async () => {
    const found = await check('faulty/2021年党建工作情况报告.txt');
    expect(found.filter(({ ruleId }) => ruleId === 'placeholder/unresolved')).toHaveLength(BLANKS);
  });
});

/** Whether a finding is of a rule, and of words that hold, or stand in, those named. */
function matches(rule: string, text: string): (message: ResultMessage) => boolean {
  return ({ ruleId, excerpt }) =>
    ruleId === rule && (excerpt.text.includes(text) || text.includes(excerpt.text));
}

test('every draft named is there', () => {
  for (const file of Object.keys(FAULTS)) expect(existsSync(join(folder, 'faulty', file)), file).toBe(true);
});
