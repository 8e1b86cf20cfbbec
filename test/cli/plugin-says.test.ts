import { expect, test } from 'vitest';
import { Project } from '../../src/index.js';
import { startEditor } from '../lsp/editor.js';
import { office } from './office.js';

/** A plugin with two rules on 旧, each with one fix for review, of which one is only shown; and a tap on the hook. */
const PLUGIN = `
const text = (zh) => ({ zh, en: zh });
const rule = (name, meta) => ({
  id: 'own/' + name,
  meta: {
    summary: text('不写'), why: text('试验'), basis: { source: '单位制度', strength: '规定' },
    messages: { old: text('旧') }, examples: [], ...meta,
  },
  create({ draft, report }) {
    const at = draft.text.indexOf(name === 'shown' ? '甲' : '乙');
    if (at === -1) return;
    const range = [at, at + 1];
    report({ range, messageId: 'old', fixes: [{ edits: [{ range, text: '丙' }], safety: 'review' }] });
  },
});
export default {
  name: 'own',
  rules: [rule('shown', { safety: 'display', tags: ['deprecated'] }), rule('taken', {})],
  presets: [{ id: 'all', name: text('全'), rules: { 'own/shown': 'warn', 'own/taken': 'warn' } }],
  apply(hooks) {
    hooks.diagnostics.tap('own', (found, { draft, facts, rules, suppressions }) => found.map((one) => ({
      ...one,
      message: [one.message, draft === facts.draft, rules.map(({ rule }) => rule.id), suppressions?.entries.size].join(' '),
    })));
  },
};`;

const FILES = {
  'own.mjs': PLUGIN,
  '.hegaorc.yaml': 'extends: [own/all]\nplugins: [./own.mjs]\n',
  '稿.txt': '甲和乙。\n',
};

test('a plugin’s rule may keep its fixes from --unsafe-fixes', async () => {
  const here = await office(FILES);
  await here.hegao('稿.txt', '--fix', '--unsafe-fixes');
  const { readFile } = await import('node:fs/promises');
  expect(await readFile(here.path('稿.txt'), 'utf8')).toBe('甲和丙。\n');
});

test('a plugin’s rule may say how editors show it', async () => {
  const { folder, path } = await office(FILES);
  const editor = await startEditor(folder);
  await editor.open(path('稿.txt'), '甲。\n');
  expect(await editor.findings(path('稿.txt'))).toMatchObject([{ code: 'own/shown', tags: [2] }]);
});

test('a plugin’s tap is told by what a draft was checked, and meets what hegao itself says', async () => {
  const here = await office(FILES);
  const project = await Project.open({ cwd: here.folder, locale: 'zh', date: '2099-01-01', level: 'info' });
  const { messages } = await project.checkFile(here.path('稿.txt'));
  expect(messages.map(({ ruleId, message }) => [ruleId, message])).toEqual([
    ['hegao/stale-knowledge', expect.stringMatching(/true own\/shown,own\/taken $/)],
    ['own/shown', '旧 true own/shown,own/taken '],
    ['own/taken', '旧 true own/shown,own/taken '],
  ]);
});

test('what hegao itself reports is listed and explained as rules are', async () => {
  const here = await office(FILES);
  expect((await here.hegao('rules')).stdout).toMatch(
    /hegao\/fix-limit +自动改正未完成 +警告 +自动改正应当改得完/,
  );
  expect((await here.hegao('explain', 'hegao/rule-crash')).stdout).toContain('每条规则都应当查完');
});
