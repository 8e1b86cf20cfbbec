import type { Option } from './option.js';

/** How an editor starts the language server. */
export const editorOptions = [
  {
    name: 'stdio',
    help: {
      zh: '经标准输入、输出通信（唯一的方式，可不写）',
      en: 'communicate over standard input and output (the only transport)',
    },
    group: 'editor',
    commands: ['lsp'],
  },
  {
    name: 'clientProcessId',
    argument: { zh: '进程号', en: 'pid' },
    help: {
      zh: '编辑器的进程号，由编辑器自己写上',
      en: 'process id of the editor; added by the editor itself',
    },
    group: 'editor',
    commands: ['lsp'],
  },
] as const satisfies readonly Option[];
