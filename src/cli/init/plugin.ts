import { basename, isAbsolute } from 'node:path';
import type { Localized } from '../../base/locale.js';
import { version } from '../../base/version.js';
import type { Scaffold } from './scaffold.js';

/** A plugin that works as it is: a package with a rule, its test and a preset. */
export const plugin: Scaffold = {
  folder: 'hegao-plugin-office',
  rivals: /^package\.json$/,
  files(folder) {
    const name = nameOf(folder);
    return {
      'package.json': both(packageJson(name)),
      'index.js': both(index(name)),
      'rules/full-name.js': both(rule(name)),
      'test/full-name.test.js': both(test(name)),
      'README.md': readme(name),
    };
  },
  next(folder) {
    const plugins = `plugins: [${isAbsolute(folder) ? folder : `./${folder}`}/index.js]`;
    const presets = `extends: [recommended, ${nameOf(folder)}/recommended]`;
    return {
      zh: `下一步：在 .hegaorc.yaml 里写 ${plugins} 和 ${presets}\n测试：在 ${folder} 里运行 npm install 和 npm test`,
      en: `Next: write in .hegaorc.yaml: ${plugins} and ${presets}\nTo test it, run npm install and npm test in ${folder}`,
    };
  },
};

/** The name of the plugin: that of its folder, where it can be the first part of a rule's id. */
function nameOf(folder: string): string {
  const name = basename(folder).replace(/^hegao-plugin-/, '');
  return /^[a-z][a-z0-9-]*$/.test(name) ? name : 'office';
}

function both(text: string): Localized {
  return { zh: text, en: text };
}

function packageJson(name: string): string {
  const content = {
    name: `hegao-plugin-${name}`,
    version: '0.1.0',
    private: true,
    type: 'module',
    exports: './index.js',
    scripts: { test: 'node --test' },
    peerDependencies: { hegao: `>=${version}` },
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}

function index(name: string): string {
  return `import fullName from './rules/full-name.js';

/** @type {import('hegao/rule').Plugin} */
export default {
  name: '${name}',
  rules: [fullName],
  presets: [
    {
      id: 'recommended',
      name: { zh: '本单位规则', en: 'Rules of the office' },
      rules: { '${name}/full-name': 'warn' },
    },
  ],
};
`;
}

function rule(name: string): string {
  return `import { defineRule } from 'hegao/rule';

/** 简称 → 全称 */
const FULL_NAMES = {
  文明办: '精神文明建设指导委员会办公室',
  扫黑办: '扫黑除恶专项斗争领导小组办公室',
};

export default defineRule({
  id: '${name}/full-name',
  meta: {
    name: { zh: '机构简称', en: 'Short name of an organ' },
    summary: { zh: '报告中写机构全称', en: 'Write the full names of bodies' },
    why: {
      zh: '上级机关未必知道本地的简称。',
      en: 'The recipient may not know local short names.',
    },
    basis: { source: '单位制度', strength: '一般' },
    messages: {
      short: {
        zh: '“{{short}}”是简称，报告中写全称“{{full}}”。',
        en: '“{{short}}” is a short name; write “{{full}}”.',
      },
    },
    // 每个示例都是测试：bad 里⟦⟧标出的要报，别处不报；fixed 是 --fix 的结果，fixes 是各条修改建议的结果；good 不报。
    examples: [
      {
        bad: '由⟦文明办⟧牵头落实。',
        fixed: '由精神文明建设指导委员会办公室牵头落实。',
        good: '由精神文明建设指导委员会办公室牵头落实。',
      },
    ],
  },
  phrases: Object.keys(FULL_NAMES),

  create({ report }) {
    return {
      Phrase({ phrase, range }) {
        const full = FULL_NAMES[phrase];
        report({
          range,
          messageId: 'short',
          data: { short: phrase, full },
          fixes: [{ edits: [{ range, text: full }], safety: 'safe' }],
        });
      },
    };
  },
});
`;
}

function test(name: string): string {
  return `import { test } from 'node:test';
import { checkExamples } from 'hegao/testing';
import fullName from '../rules/full-name.js';

test('${name}/full-name: 示例成立', () => checkExamples(fullName));
`;
}

function readme(name: string): Localized {
  const use = `\`\`\`yaml
plugins: [./hegao-plugin-${name}/index.js]
extends: [recommended, ${name}/recommended]
\`\`\``;
  return {
    zh: `# hegao-plugin-${name}

本单位的核稿规则。在 \`.hegaorc.yaml\` 里：

${use}

- \`rules/\` 一条规则一个文件：要求、理由、依据、消息、示例、检查都在里面。
- \`test/\` 把规则的示例当作测试运行：\`npm install hegao\`，然后 \`npm test\`。
- \`hegao explain ${name}/full-name\` 显示规则的说明。
`,
    en: `# hegao-plugin-${name}

hegao rules of our office. In \`.hegaorc.yaml\`:

${use}

- \`rules/\` has one file per rule: requirement, reason, authority, messages, examples and check.
- \`test/\` runs the examples of the rules as tests: \`npm install hegao\`, then \`npm test\`.
- \`hegao explain ${name}/full-name\` explains the rule.
`,
  };
}
