import { expect, test } from 'vitest';
import { redactFile, redactRun } from '../../src/results/redaction.js';
import { file, message, run } from '../reporters/sample.js';

const SECRET = '甲子湖';

/** A file every part of which would reveal something. */
const told = file({
  text: SECRET,
  messages: [
    message({
      message: `“${SECRET}”有误。`,
      location: `“${SECRET}概况”第1段`,
      excerpt: { before: SECRET, text: SECRET, after: SECRET },
      fixes: [{ title: `改为“${SECRET}”`, safety: 'safe', edit: { range: [1, 2], text: SECRET } }],
      related: [{ path: '/office/2020.txt', place: { sheet: '一', cell: 'A1' }, message: SECRET }],
      fold: { kind: '名称', sample: SECRET },
    }),
    message({ ruleId: 'hegao/unused-suppression', messageId: 'unused-suppression', message: SECRET }),
    message({ ruleId: 'hegao/prior-mismatch', message: SECRET }),
    message({ ruleId: 'hegao/rule-crash', message: SECRET }),
  ],
  suppressed: [message({ message: SECRET, suppression: { kind: 'directive', reason: SECRET } })],
});

const details = { group: 'metrics', why: '', basis: '', messages: { wrong: '“{{text}}”有误。' } };
const rules = { 'metrics/year-over-year': { name: '', summary: '', details } };

test('nothing of the draft is left, and the rule’s own words are', () => {
  const [redacted] = redactRun(run([told], { rules })).files;
  expect(JSON.stringify(redacted)).not.toContain(SECRET);
  expect(redacted!.redacted).toBe('asked');
  expect(redacted!.messages[0]).toMatchObject({ message: '“…”有误。', location: '“…”第1段' });
});

test('the message of an unknown rule is left out', () => {
  const [redacted] = redactRun(run([told])).files;
  expect(JSON.stringify(redacted)).not.toContain(SECRET);
});

test('guesses at the text cannot be tested against fingerprints, which still distinguish findings', () => {
  const twice = (fingerprint: string) =>
    file({ messages: [message({ fingerprint }), message({ fingerprint: `${fingerprint}0` })] });
  const prints = (given: ReturnType<typeof file>) =>
    redactFile(given, 'asked', 'zh', () => '').messages.map(({ fingerprint }) => fingerprint);
  expect(prints(twice('a'))).toEqual(prints(twice('b')));
  expect(new Set(prints(twice('a'))).size).toBe(2);
});

test('what is redacted already stays as it is', () => {
  const classified = file({ redacted: 'classified', messages: [message()] });
  expect(redactRun(run([classified])).files).toEqual([classified]);
});
