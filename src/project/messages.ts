import { defineMessages } from '../base/messages.js';

/** Messages about plugins, files that cannot be read or written, earlier reports, and caches. */
export const say = defineMessages({
  pluginIsCode: {
    zh: '{{where}}：插件是代码，安全配置（--safe-config）不加载。请去掉它；可信的稿件可不用 --safe-config。',
    en: '{{where}}: a plugin is code, which a safe configuration (--safe-config) does not load. Leave it out; for drafts you trust, run without --safe-config.',
  },
  noPluginFile: {
    zh: '{{where}}：从 {{folder}} 找不到插件“{{name}}”。请检查路径。',
    en: '{{where}}: there is no plugin “{{name}}”, looked for from {{folder}}. Check the path.',
  },
  notInstalled: {
    zh: '{{where}}：从 {{folder}} 找不到插件“{{name}}”。请先用 npm install {{name}} 安装；若是文件，请写成 ./ 开头的路径。',
    en: '{{where}}: the plugin “{{name}}” is not found from {{folder}}. Install it with npm install {{name}}; if it is a file, write a path that begins with ./.',
  },
  pluginsOfOneName: {
    zh: '{{first}} 和 {{second}} 的插件都叫“{{name}}”。请去掉其中一个，或给它改名。',
    en: 'The plugins of {{first}} and {{second}} are both called “{{name}}”. Remove one, or have it renamed.',
  },
  lacks: {
    zh: '缺少 {{member}}。',
    en: 'lacks “{{member}}”.',
  },
  notAPlugin: {
    zh: '{{where}}：“{{shown}}”导出的不是插件。应默认导出一个对象：{ name, rules, … }。',
    en: '{{where}}: what “{{shown}}” exports is no plugin. Export an object by default: { name, rules, … }.',
  },
  unnamedPlugin: {
    zh: '{{where}}：插件“{{shown}}”没有名称。请在它导出的对象里写明 name，规则编号以它开头。',
    en: '{{where}}: the plugin “{{shown}}” has no name. Give the object it exports a “name”, with which the ids of its rules begin.',
  },
  wrongMember: {
    zh: '{{where}}：插件“{{plugin}}”的 {{member}} {{text}}',
    en: '{{where}}: {{member}} of the plugin “{{plugin}}” {{text}}',
  },
  unknownMember: {
    zh: '不是插件的成员。可用：{{known}}。',
    en: 'is nothing a plugin has. Known: {{known}}.',
  },
  misspelledMember: {
    zh: '不是插件的成员。是不是 {{meant}}？可用：{{known}}。',
    en: 'is nothing a plugin has. Did you mean “{{meant}}”? Known: {{known}}.',
  },
  noList: {
    zh: '应为列表。',
    en: 'should be a list.',
  },
  noFunction: {
    zh: '应为函数。',
    en: 'should be a function.',
  },
  foreignId: {
    zh: '不以插件名开头。请改为“{{plugin}}/{{own}}”，以免与别的规则同名。',
    en: 'does not begin with the plugin’s name. Call it “{{plugin}}/{{own}}”, lest it meet another rule of that name.',
  },
  taken: {
    zh: '插件“{{first}}”和“{{second}}”都有{{kind}}“{{name}}”。请停用其中一个，或请作者改名。',
    en: 'The plugins “{{first}}” and “{{second}}” both bring the {{kind}} “{{name}}”. Remove one, or have it renamed.',
  },
  noFile: {
    zh: '找不到 {{path}}。请检查路径。',
    en: 'There is no {{path}}. Check the path.',
  },
  mayNotRead: {
    zh: '没有权限读取 {{path}}，或它正被其他程序占用。请检查权限，或关闭它后再试。',
    en: '{{path}} cannot be read: permission denied, or another program holds it. Check its permissions, or close it, and try again.',
  },
  isFolder: {
    zh: '{{path}} 是文件夹，不是文件。',
    en: '{{path}} is a folder, not a file.',
  },
  linksInCircle: {
    zh: '{{path}} 是循环的链接，读不到文件。请检查链接。',
    en: '{{path}} is a link that leads in a circle. Check the link.',
  },
  linkToNothing: {
    zh: '{{path}} 是链接，它所指的文件已不存在。请更新链接，或删去它。',
    en: '{{path}} is a link to a file that is gone. Update the link, or remove it.',
  },
  tooLarge: {
    zh: '{{path}} 过大，无法读取。请拆分后再检查。',
    en: '{{path}} is too large to be read. Split it and try again.',
  },
  notRead: {
    zh: '无法读取 {{path}}：{{message}}',
    en: '{{path}} cannot be read: {{message}}',
  },
  noFolder: {
    zh: '无法写入 {{path}}：文件夹 {{folder}} 不存在。请先建立它。',
    en: '{{path}} cannot be written: there is no folder {{folder}}. Make it first.',
  },
  mayNotWrite: {
    zh: '无法写入 {{path}}：没有权限，或它正被其他程序（如 Word、WPS）打开。原文件未改动，请关闭后再试。',
    en: '{{path}} cannot be written: no permission, or another program (Word, WPS) has it open. It was left as it is; close it and try again.',
  },
  diskFull: {
    zh: '无法写入 {{path}}：磁盘已满。原文件未改动，请腾出空间后再试。',
    en: '{{path}} cannot be written: the disk is full. It was left as it is; make room and try again.',
  },
  notWritten: {
    zh: '无法写入 {{path}}：{{message}}。原文件未改动。',
    en: '{{path}} cannot be written: {{message}}. It was left as it is.',
  },
  readOnly: {
    zh: '{{path}} 是只读文件，没有改动。请去掉只读属性后再试。',
    en: '{{path}} is read-only and was left as it is. Make it writable and try again.',
  },
  yearUnknown: {
    zh: '“{{written}}”要用稿件的年份，但从稿件看不出是哪一年。请在文件头中写明 year，或用 --date 指明日期。',
    en: '“{{written}}” needs the year of the draft, which does not show in it. Give “year” in its front matter, or its day with --date.',
  },
  unknownPlaceholder: {
    zh: '上年报告的路径里有未知的 {{written}}。可用：{{known}}。',
    en: 'The path of an earlier report has an unknown {{written}}. Known: {{known}}.',
  },
  wrongFrontMatter: {
    zh: '{{path}} 文件头的“{{name}}”为“{{value}}”，应为{{expected}}。',
    en: '{{path}}: “{{name}}” in the front matter is “{{value}}”; expected {{expected}}.',
  },
  unknownKind: {
    zh: '{{path}} 不是能读取的稿件格式。请另存为 .txt（UTF-8 编码）或 .md 后再检查。',
    en: '{{path}} is of a kind hegao does not read. Save it as .txt in UTF-8, or as .md, and try again.',
  },
  noSuchDay: {
    zh: '--date 的值“{{date}}”不是日期。应为日历上有的一天，写作年-月-日，如 2021-12-28。',
    en: '--date “{{date}}” is no day of the calendar. Write one as YYYY-MM-DD, such as 2021-12-28.',
  },
  draftAsCache: {
    zh: '--cache-location {{path}} 是稿件的文件名，缓存不能写在这里。请改为文件夹，或以 .json 结尾的文件。',
    en: '--cache-location {{path}} has the name of a draft; no cache is written there. Name a folder, or a file that ends in .json.',
  },
  noCache: {
    zh: '{{file}} 不是 hegao 的缓存，没有改动它，这次不用缓存。请用 --cache-location 另指一处。',
    en: '{{file}} is no cache of hegao’s and was left as it is; nothing was cached. Name another --cache-location.',
  },
  cacheNotRead: {
    zh: '缓存 {{file}} 读不了，这次没有用它：{{cause}}',
    en: 'The cache {{file}} cannot be read and was not used: {{cause}}',
  },
  cacheNotWritten: {
    zh: '缓存没有写入：{{cause}}',
    en: 'The cache was not written: {{cause}}',
  },
});
