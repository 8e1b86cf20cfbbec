import type { Localized } from '../base/locale.js';
import { configOptions } from './options/configuration.js';
import { editorOptions } from './options/editor.js';
import { fixingOptions } from './options/fixing.js';
import { initOptions } from './options/init.js';
import { inputOptions } from './options/input.js';
import type { CommandName, Option, OptionGroup } from './options/option.js';
import { otherOptions } from './options/others.js';
import { outputOptions } from './options/output.js';
import { scaleOptions } from './options/scale.js';
import { suppressionsOptions } from './options/suppressions.js';

export type { CommandName, Option };

export const optionGroups: Readonly<Record<OptionGroup, Localized>> = {
  basis: { zh: '判断依据', en: 'What to check by' },
  fix: { zh: '改正', en: 'Fixing' },
  baseline: { zh: '放行', en: 'Letting findings pass' },
  output: { zh: '输出', en: 'Output' },
  input: { zh: '输入', en: 'Input' },
  scale: { zh: '大量稿件', en: 'Many drafts' },
  init: { zh: '建立什么', en: 'What to set up' },
  editor: { zh: '编辑器', en: 'Editor' },
  other: { zh: '其他', en: 'Others' },
};

/** Every option there is. What is parsed and what --help prints are made from this table. */
export const options = [
  ...configOptions,
  ...fixingOptions,
  ...suppressionsOptions,
  ...outputOptions,
  ...inputOptions,
  ...scaleOptions,
  ...initOptions,
  ...editorOptions,
  ...otherOptions,
] as const satisfies readonly Option[];

type KnownOption = (typeof options)[number];

/** Options that are given or not. */
export type SwitchName = Exclude<KnownOption, { readonly argument: Localized }>['name'];

/** Options that have a value. */
export type ValueName = Extract<KnownOption, { readonly argument: Localized }>['name'];

/** The options of a command. */
export function optionsOf(command: CommandName): Option[] {
  return options.filter((option: Option) => option.commands.includes(command));
}
