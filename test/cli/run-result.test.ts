import { expect, test } from 'vitest';
import { version } from '../../src/base/version.js';
import type { ReportData, Reporter } from '../../src/core/plugin.js';
import { office } from './office.js';

/** A plugin whose reporter shows what it is given. */
function probe(requires: readonly ReportData[]): string {
  const reporter: Omit<Reporter, 'render'> = { name: 'probe', requires };
  return `export default {
    name: 'probe',
    reporters: [{ ...${JSON.stringify(reporter)}, render: (run) => JSON.stringify(run) }],
  };`;
}

async function told(requires: readonly ReportData[]) {
  const { hegao } = await office({ 'probe.mjs': probe(requires), '稿.txt': '错。 警。\n' });
  const { stdout } = await hegao('稿.txt', '-f', 'probe', '--plugin', './probe.mjs');
  return JSON.parse(stdout);
}

test('a reporter gets the version, and the rules that found something in one line', async () => {
  const run = await told([]);
  expect(run.version).toBe(version);
  expect(run.rules).toEqual({
    'signs/error': { name: '写了错', summary: '不写“错”' },
    'signs/warning': { name: '写了警', summary: '不写“警”' },
  });
});

test("a plugin's reporter gets what it needs", async () => {
  const { rules, files } = await told(['rules', 'text', 'figures']);
  expect(rules['signs/error'].details).toEqual({
    group: 'signs',
    level: 'error',
    why: '试验。',
    basis: '单位制度（规定）',
    messages: { found: '写了“{{text}}”，请删去。' },
  });
  expect(files[0].text).toBe('错。 警。\n');
  expect(files[0].figures).toEqual({ reports: [{ path: files[0].path }], rows: [] });
});
