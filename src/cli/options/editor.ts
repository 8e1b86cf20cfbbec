import type { Option } from './option.js';

/** How an editor starts its server. */
export const editorOptions = [
  {
    name: 'stdio',
    help: {
      zh: '经标准输入、输出通信（默认，也只有这一种）',
      en: 'speak over standard input and output, the only way',
    },
    group: 'editor',
    commands: ['lsp'],
  },
  {
    name: 'clientProcessId',
    argument: { zh: '进程号', en: 'pid' },
    help: { zh: '编辑器的进程号，由编辑器自己写上', en: 'the process of the editor, which adds this itself' },
    group: 'editor',
    commands: ['lsp'],
  },
] as const satisfies readonly Option[];
