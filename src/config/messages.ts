import { defineMessages } from '../base/messages.js';

/** Messages about configurations and the files they name. */
export const say = defineMessages({
  after: { zh: '{{by}}：{{text}}', en: '{{by}}: {{text}}' },
  unreadable: {
    zh: '{{by}}：无法读取{{kind}} {{name}}：{{cause}}。请核对路径。',
    en: '{{by}}: cannot read the {{kind}} {{name}}: {{cause}}. Check the path.',
  },
  unknownKind: {
    zh: '{{by}}：{{kind}} {{name}} 的扩展名不在可读之列：{{extensions}}。',
    en: '{{by}}: the {{kind}} {{name}} has an extension that is not read. Those read: {{extensions}}.',
  },
  notData: {
    zh: '{{name}} 不是数据。安全配置（--safe-config）只读 .yaml、.yml、.json 和 .hegaorc，不运行代码，请改用其中一种。',
    en: '{{name}} is not data. A safe configuration (--safe-config) is .yaml, .yml, .json or .hegaorc and runs no code; use one of them.',
  },
  outside: {
    zh: '{{file}} 不在仓库 {{root}} 里。安全配置（--safe-config）只读仓库里的文件，请把它放进仓库。',
    en: '{{file}} is not in the repository {{root}}. A safe configuration (--safe-config) reads nothing else; put it into the repository.',
  },
  ofGit: {
    zh: '{{file}} 是 git 自己的文件。安全配置（--safe-config）不读它，请改用仓库里的文件。',
    en: '{{file}} is one of git’s own files. A safe configuration (--safe-config) does not read them; name a file of the repository.',
  },
  throughLink: {
    zh: '{{file}} 是链接，或在链接到的文件夹里。安全配置（--safe-config）不跟随链接，请换成文件本身。',
    en: '{{file}} is a link, or lies behind one. A safe configuration (--safe-config) follows no links; put the file itself there.',
  },
  circle: {
    zh: '{{by}}：配置互相沿用，成了循环：{{chain}}。请去掉其中一处 extends。',
    en: '{{by}}: configurations extend each other in a circle: {{chain}}. Remove one of the extends.',
  },
  empty: {
    zh: '没有内容。请至少写一行 extends: [recommended]，或删去这个文件。',
    en: 'It is empty. Write at least extends: [recommended], or remove the file.',
  },
  noKey: { zh: '没有“{{key}}”这一项。', en: 'It has no key “{{key}}”.' },
  faultyMetaConfig: {
    zh: '读取配置之前，cosmiconfig 在当前文件夹中遇到有误的文件：{{cause}}',
    en: 'Before the configuration could be read, cosmiconfig met a faulty file in the current folder: {{cause}}',
  },
  functionExported: {
    zh: '默认导出的是函数。请直接导出对象，如 export default { … }。',
    en: 'It exports a function by default. Export the object itself: export default { … }.',
  },
  promiseExported: {
    zh: '默认导出的是 Promise。请写 export default await …，导出其结果。',
    en: 'It exports a promise by default. Export what it resolves to: export default await ….',
  },
  nothingExported: {
    zh: '没有默认导出。请写 export default { … } 或 module.exports = { … }。',
    en: 'It exports nothing by default. Write export default { … } or module.exports = { … }.',
  },
  namesExported: {
    zh: '没有默认导出（只有 {{names}}）。请写 export default { … } 或 module.exports = { … }。',
    en: 'It exports nothing by default (only {{names}}). Write export default { … } or module.exports = { … }.',
  },
  codeSyntax: { zh: '语法有误：{{cause}}。', en: 'has a syntax error: {{cause}}.' },
  codeThrew: { zh: '运行时出错：{{cause}}。', en: 'It threw an error: {{cause}}.' },
});
