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
  configuration: { zh: '配置', en: 'Configuration' },
  fix: { zh: '改正', en: 'Fixes' },
  suppressions: { zh: '屏蔽', en: 'Suppressions' },
  output: { zh: '输出', en: 'Output' },
  input: { zh: '输入', en: 'Input' },
  scale: { zh: '大量稿件', en: 'Many drafts' },
  init: { zh: '建立', en: 'Scaffolds' },
  editor: { zh: '编辑器', en: 'Editor' },
  other: { zh: '其他', en: 'Other options' },
};

/** Every option. The parser and --help both read this table. */
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

/** Options without a value. */
export type SwitchName = Exclude<KnownOption, { readonly argument: Localized }>['name'];

/** Options that have a value. */
export type ValueName = Extract<KnownOption, { readonly argument: Localized }>['name'];

/** The options of a command. */
export function optionsOf(command: CommandName): Option[] {
  return options.filter((option: Option) => option.commands.includes(command));
}
