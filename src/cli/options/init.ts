import type { Option } from './option.js';

/** What `hegao init` creates. */
export const initOptions = [
  {
    name: 'plugin',
    help: { zh: '建立插件：一条规则、它的测试和说明', en: 'create a plugin: a rule, its test and a README' },
    group: 'init',
    commands: ['init'],
  },
  {
    name: 'knowledge',
    help: { zh: '建立本单位的用语表', en: 'create a vocabulary of your office' },
    group: 'init',
    commands: ['init'],
  },
] as const satisfies readonly Option[];
