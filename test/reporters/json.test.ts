import Ajv from 'ajv';
import { expect, test } from 'vitest';
import { json } from '../../src/reporters/json.js';
import schema from '../../src/reporters/json-schema.json' with { type: 'json' };
import { file, message, options, run } from './sample.js';

const validate = new Ajv.Ajv({ allErrors: true, strict: true, strictTuples: false }).compile(schema);

const full = file({
  messages: [
    message({
      fixes: [
        { title: '改为“25%”', safety: 'review', edit: { range: [120, 127], text: '25%' } },
        { title: '改字体', safety: 'review' },
      ],
      related: [
        {
          path: '/office/2020.txt',
          place: { line: 8, column: 9, endLine: 8, endColumn: 12 },
          message: '上年',
        },
        { path: '/office/台账.xlsx', place: { sheet: '信访', cell: 'B3' }, message: '台账' },
      ],
    }),
    message({ level: 'warn', fixes: [{ title: '改', safety: 'safe', edit: { range: [3, 4], text: '' } }] }),
    message({ level: 'info', certainty: 'possible' }),
    message({ ruleId: 'hegao/rule-crash', fatal: true, basis: '' }),
  ],
  suppressed: [
    message({ suppression: { kind: 'directive', reason: '已与财政局核对' } }),
    message({ suppression: { kind: 'file' } }),
  ],
});

test('is the array that readers of ESLint know', () => {
  const [first, ...others] = JSON.parse(json.render(run([full]), options));
  expect(others).toEqual([]);
  expect(first).toMatchObject({
    filePath: '/office/报告.txt',
    errorCount: 2,
    warningCount: 1,
    infoCount: 1,
    fatalErrorCount: 1,
    fixableErrorCount: 0,
    fixableWarningCount: 1,
  });
  expect(first.messages[0]).toEqual({
    ruleId: 'metrics/year-over-year',
    ruleName: '增减幅度不符',
    severity: 2,
    level: 'error',
    certainty: 'certain',
    messageId: 'wrong',
    message: '50÷40－1＝25%，文中为20%。核对两年数字，或改为“25%”。',
    line: 8,
    column: 112,
    endLine: 8,
    endColumn: 123,
    location: '一、（五）第1段',
    basis: '编写惯例',
    fingerprint: '0123456789abcdef',
    suggestions: [{ desc: '改为“25%”', fix: { range: [120, 127], text: '25%' } }],
    related: [
      { filePath: '/office/2020.txt', line: 8, column: 9, endLine: 8, endColumn: 12, message: '上年' },
      { filePath: '/office/台账.xlsx', sheet: '信访', cell: 'B3', message: '台账' },
    ],
  });
  expect(first.messages[1]).toMatchObject({ severity: 1, fix: { range: [3, 4], text: '' } });
  expect(first.messages[2]).toMatchObject({ severity: 3 });
  expect(first.messages[3]).toMatchObject({ severity: 2, fatal: true });
  expect(first.suppressedMessages.map(({ suppressions }: { suppressions: unknown }) => suppressions)).toEqual(
    [[{ kind: 'directive', justification: '已与财政局核对' }], [{ kind: 'file', justification: '' }]],
  );
});

test.each([
  ['no files', []],
  ['a clean file', [file()]],
  ['every kind of finding', [full]],
])('meets its schema: %s', (_, files) => {
  expect(validate(JSON.parse(json.render(run(files), options))), JSON.stringify(validate.errors)).toBe(true);
});

test('the schema refuses what is not in it', () => {
  const [first] = JSON.parse(json.render(run([full]), options));
  expect(validate([{ ...first, errorCount: -1 }])).toBe(false);
  first.messages[0].severity = 0;
  expect(validate([first])).toBe(false);
});

test('nothing in it acts on a terminal, and all of it is read back', () => {
  const text = 'a\u001b[2J\u009b\u202e\u2028';
  const report = json.render(run([file({ messages: [message({ message: text })] })]), options);
  expect(report.trimEnd()).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028-\u202e]/);
  expect(JSON.parse(report)[0].messages[0].message).toBe(text);
});
