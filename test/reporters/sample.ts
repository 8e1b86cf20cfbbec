import type { ReporterOptions } from '../../src/core/plugin.js';
import type { FileResult, ResultMessage, RunResult } from '../../src/results/result.js';

export const options: ReporterOptions = {
  color: false,
  expand: false,
  level: 'warn',
  cwd: '/office',
  root: '/office',
};

export function message(given: Partial<ResultMessage> = {}): ResultMessage {
  return {
    ruleId: 'metrics/year-over-year',
    ruleName: given.ruleId ?? '增减幅度不符',
    level: 'error',
    certainty: 'certain',
    messageId: 'wrong',
    message: '50÷40－1＝25%，文中为20%。核对两年数字，或改为“25%”。',
    place: { line: 8, column: 112, endLine: 8, endColumn: 123 },
    location: '一、（五）第1段',
    excerpt: {
      before: '…查处群众身边腐败和作风问题',
      text: '50起，同比增长20%',
      after: '，处理60人…',
    },
    basis: '编写惯例',
    fingerprint: '0123456789abcdef',
    fixes: [],
    ...given,
  };
}

export function placeholder(line: number, kind: string, sample: string): ResultMessage {
  return message({
    ruleId: 'placeholder/unresolved',
    ruleName: '占位符未填',
    messageId: 'unresolved',
    message: `“${sample}”还没有填写。`,
    place: { line, column: 1, endLine: line, endColumn: 2 },
    excerpt: { before: '', text: 'X', after: sample.slice(1) },
    fold: { kind, sample },
  });
}

export function file(given: Partial<FileResult> = {}): FileResult {
  return { path: '/office/报告.txt', characters: 5000, messages: [], suppressed: [], ...given };
}

export function run(files: readonly FileResult[], given: Partial<RunResult> = {}): RunResult {
  return {
    version: '0.1.0',
    locale: 'zh',
    files,
    unsupported: [],
    fixed: { fixes: 0, files: 0, written: false },
    rules: { 'placeholder/unresolved': { name: '占位符未填', summary: '占位符应当填实' } },
    ...given,
  };
}

export const checked = {
  genre: { id: 'party-building-report', name: '党建工作报告' },
  date: '2021-12-28',
  prior: { path: '/office/2020年报告.txt', figures: 23, matched: 19 },
} satisfies Partial<FileResult>;
