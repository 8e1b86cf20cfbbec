import type { Option } from './option.js';

/** What `hegao init` sets up. */
export const initOptions = [
  {
    name: 'plugin',
    help: { zh: '建立插件：一条规则、它的测试和说明', en: 'a plugin: a rule, its test, a README' },
    group: 'init',
    commands: ['init'],
  },
  {
    name: 'knowledge',
    help: { zh: '建立本单位的用语表', en: 'a vocabulary of your office' },
    group: 'init',
    commands: ['init'],
  },
] as const satisfies readonly Option[];
