import Ajv from 'ajv/dist/2020.js';
import type { Log, Result, Run } from 'sarif';
import { describe, expect, test } from 'vitest';
import { sarif } from '../../src/reporters/sarif.js';
import schema from '../schemas/sarif-2.1.0.json' with { type: 'json' };
import { EVERYTHING } from './everything.js';
import { HOSTILE, NAMES } from './hostile.js';
import { file, message, options, run } from './sample.js';

const ajv = new Ajv.Ajv2020({ allErrors: true, strict: false });
ajv.addFormat('uri', (text: string) => URL.canParse(text));
ajv.addFormat('uri-reference', /^(?:[\w\-.~:/?#[\]@!$&'()*+,;=]|%[0-9A-F]{2})*$/);
ajv.addFormat('uuid', true);
ajv.addFormat('date-time', true);
const validate = ajv.compile(schema);

const rules = {
  'metrics/year-over-year': {
    name: '增减幅度不符',
    summary: '增减应与两年数字相符',
    details: {
      group: 'metrics',
      level: 'error',
      why: '读的人会算。',
      basis: '编写惯例',
      messages: {},
    },
  },
} as const;

function render(files: Parameters<typeof run>[0], given = {}): Run {
  const log: Log = JSON.parse(sarif.render(run(files, { rules }), { ...options, ...given }));
  expect(validate(log), JSON.stringify(validate.errors)).toBe(true);
  expect(log.runs).toHaveLength(1);
  return log.runs[0]!;
}

const results = (files: Parameters<typeof run>[0]): Result[] => render(files).results!;

test('gives each finding its rule, level, message and place', () => {
  const { results: found, tool, columnKind, artifacts } = render([file({ messages: [message()] })]);
  expect(columnKind).toBe('utf16CodeUnits');
  expect(artifacts).toEqual([
    { location: { uri: '%E6%8A%A5%E5%91%8A.txt', uriBaseId: '%SRCROOT%' }, roles: ['analysisTarget'] },
  ]);
  expect(found).toEqual([
    {
      ruleId: 'metrics/year-over-year',
      ruleIndex: 0,
      level: 'error',
      message: { text: '50÷40－1＝25%，文中为20%。核对两年数字，或改为“25%”。' },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: '%E6%8A%A5%E5%91%8A.txt', uriBaseId: '%SRCROOT%', index: 0 },
            region: { startLine: 8, startColumn: 112, endLine: 8, endColumn: 123 },
          },
          logicalLocations: [{ fullyQualifiedName: '一、（五）第1段' }],
        },
      ],
      partialFingerprints: {
        primaryLocationLineHash: expect.stringMatching(/^[0-9a-f]{32}:1$/),
        'hegaoFinding/v1': expect.stringMatching(/^[0-9a-f]{32}$/),
      },
      suppressions: [],
      properties: { certainty: 'certain', basis: '编写惯例' },
    },
  ]);
  expect(tool.driver).toMatchObject({ name: 'hegao', version: '0.1.0', language: 'zh-CN' });
});

test('describes each rule once: what it requires, why, and on what authority', () => {
  const { tool } = render([file({ messages: [message(), message(), message({ ruleId: 'a/b-c' })] })]);
  expect(tool.driver.rules).toEqual([
    {
      id: 'metrics/year-over-year',
      name: 'MetricsYearOverYear',
      shortDescription: { text: '增减应与两年数字相符' },
      fullDescription: { text: '读的人会算。' },
      help: {
        text: '增减应与两年数字相符\n\n读的人会算。\n\n依据：编写惯例\n\nhegao explain metrics/year-over-year',
        markdown:
          '**增减应与两年数字相符**\n\n读的人会算。\n\n依据：编写惯例\n\n`hegao explain metrics/year-over-year`',
      },
      defaultConfiguration: { level: 'error' },
      properties: { tags: ['metrics'], basis: '编写惯例', 'problem.severity': 'error' },
    },
    { id: 'a/b-c', name: 'ABC' },
  ]);
});

test('has a level for each', () => {
  const messages = (['error', 'warn', 'info'] as const).map((level) => message({ level }));
  expect(results([file({ messages })]).map(({ level }) => level)).toEqual(['error', 'warning', 'note']);
});

test('completions fixes by offset', () => {
  const fixes = [
    { title: '改为“25%”', safety: 'review', edit: { range: [120, 127], text: '25%' } },
    { title: '删去', safety: 'safe', edit: { range: [3, 4], text: '' } },
    { title: '改字体', safety: 'review' },
  ] as const;
  const [result] = results([file({ messages: [message({ fixes })] })]);
  const artifactLocation = { uri: '%E6%8A%A5%E5%91%8A.txt', uriBaseId: '%SRCROOT%' };
  expect(result!.fixes).toEqual([
    {
      description: { text: '改为“25%”' },
      artifactChanges: [
        {
          artifactLocation,
          replacements: [
            { deletedRegion: { charOffset: 120, charLength: 7 }, insertedContent: { text: '25%' } },
          ],
        },
      ],
    },
    {
      description: { text: '删去' },
      artifactChanges: [
        { artifactLocation, replacements: [{ deletedRegion: { charOffset: 3, charLength: 1 } }] },
      ],
    },
  ]);
});

test('says where last year’s figure stands, in a file, a sheet or an earlier revision', () => {
  const related = EVERYTHING[0]!.messages[0]!.related!;
  const [result] = results([file({ messages: [message({ related })] })]);
  expect(result!.relatedLocations).toEqual([
    {
      id: 1,
      message: { text: '上年“40起”' },
      physicalLocation: {
        artifactLocation: { uri: '2020%E5%B9%B4%20%E6%8A%A5%E5%91%8A.txt', uriBaseId: '%SRCROOT%' },
        region: { startLine: 8, startColumn: 9, endLine: 8, endColumn: 12 },
      },
    },
    {
      id: 2,
      message: { text: 'HEAD~1:报告.txt 1:2　上一版' },
      logicalLocations: [{ fullyQualifiedName: 'HEAD~1:报告.txt' }],
    },
    {
      id: 3,
      message: { text: '台账.xlsx 信访!B3　台账' },
      physicalLocation: {
        artifactLocation: { uri: '%E5%8F%B0%E8%B4%A6.xlsx', uriBaseId: '%SRCROOT%' },
      },
      logicalLocations: [{ fullyQualifiedName: '信访!B3' }],
    },
  ]);
});

test('marks suppressed findings, with the reason', () => {
  const found = results([EVERYTHING[0]!]).filter(({ suppressions }) => suppressions!.length > 0);
  expect(found.map(({ suppressions }) => suppressions)).toEqual([
    [{ kind: 'inSource', status: 'accepted', justification: '已与财政局核对' }],
    [{ kind: 'external', status: 'accepted', properties: { author: '张', expires: '2026-12-31' } }],
    [{ kind: 'inSource', status: 'accepted' }],
  ]);
});

test('a file that could not be checked is a notification of the run', () => {
  const { invocations, results: found, tool } = render([EVERYTHING[1]!]);
  expect(found).toEqual([]);
  expect(invocations).toEqual([
    {
      executionSuccessful: false,
      toolExecutionNotifications: [
        {
          descriptor: { id: 'hegao/unreadable', index: 0 },
          level: 'error',
          message: { text: '50÷40－1＝25%，文中为20%。核对两年数字，或改为“25%”。' },
          locations: [
            {
              physicalLocation: {
                artifactLocation: { uri: '%E5%9D%8F.docx', uriBaseId: '%SRCROOT%', index: 0 },
              },
            },
          ],
        },
      ],
    },
  ]);
  expect(tool.driver.notifications).toEqual([
    { id: 'hegao/unreadable', name: 'HegaoUnreadable', shortDescription: { text: '稿件应当读得出来' } },
  ]);
});

test('a run without files or findings is whole', () => {
  for (const files of [[], [file()]]) {
    const { results: found, invocations } = render(files);
    expect(found).toEqual([]);
    expect(invocations).toEqual([{ executionSuccessful: true, toolExecutionNotifications: [] }]);
  }
});

test('the fingerprint is the same on another line, and another for another finding', () => {
  const prints = (files: Parameters<typeof run>[0]) =>
    results(files).map(({ partialFingerprints }) => partialFingerprints!.primaryLocationLineHash);
  const place = { line: 99, column: 1, endLine: 99, endColumn: 2 };
  const other = message({ fingerprint: 'fedcba9876543210' });
  const [first, second] = prints([file({ messages: [message(), other] })]);
  expect(prints([file({ messages: [message({ place })] })])).toEqual([first]);
  expect(first).not.toBe(second);
});

test('is no longer than GitHub takes, errors first, and says what is left out', () => {
  const warnings = Array.from({ length: 25_000 }, () => message({ level: 'warn' }));
  const { results: found, invocations } = render([file({ messages: [...warnings, message()] })]);
  expect(found).toHaveLength(25_000);
  expect(found!.at(-1)!.level).toBe('error');
  expect(invocations![0]!.toolExecutionNotifications![0]!.message.text).toMatch(/^另有 1 处没有列出/);
});

describe('files', () => {
  test.each(NAMES)('%j has an address that leads back to it', (name) => {
    const [result] = results([file({ path: `/office/稿 件/${name}`, messages: [message()] })]);
    const { uri } = result!.locations![0]!.physicalLocation!.artifactLocation!;
    expect(uri).toMatch(/^[\w\-.~%/!'()*]+$/);
    expect(decodeURIComponent(uri!)).toBe(`稿 件/${name}`);
  });

  test('outside the repository have an address of their own', () => {
    const [result] = results([file({ path: '/elsewhere/外 #1.txt', messages: [message()] })]);
    expect(result!.locations![0]!.physicalLocation!.artifactLocation).toEqual({
      uri: 'file:///elsewhere/%E5%A4%96%20%231.txt',
      index: 0,
    });
  });
});

describe('nothing in it means something else', () => {
  test.each(HOSTILE)('%j', (text) => {
    const [result] = results([file({ messages: [message({ message: text })] })]);
    const said = result!.message.text!;
    expect(said.replaceAll('{{', '').replaceAll('}}', '')).not.toMatch(/[{}]/);
    expect(said).not.toMatch(/(?<!\\)\]\(|##\w*\[|[\u0000-\u0009\u000b-\u001f\u202e]/);
    expect((said as unknown as { isWellFormed(): boolean }).isWellFormed()).toBe(true);
  });

  test('whatever there is, it meets the schema', () => {
    const { results: found } = render(EVERYTHING);
    expect(found!.length).toBeGreaterThan(20);
  });
});
