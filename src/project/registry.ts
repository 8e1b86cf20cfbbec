import { UserError } from '../base/user-error.js';
import type { AnyFormat } from '../core/format.js';
import type { Genre } from '../core/genre.js';
import { isGenre, type Plugin, type Preset, type Reporter } from '../core/plugin.js';
import type { Rule } from '../core/rule.js';
import type { KnowledgePack } from '../knowledge/types.js';
import { checkPatterns } from './genre.js';
import { say } from './messages.js';

/** All rules, presets, formats and reporters: those hegao ships, and those plugins add. */
export class Registry {
  readonly rules = new Map<string, Rule>();
  /** By the name that `extends` uses: its id, or plugin/id. */
  readonly presets = new Map<string, Preset>();
  readonly genres = new Map<string, Genre>();
  readonly formats: AnyFormat[] = [];
  readonly reporters = new Map<string, Reporter>();
  readonly packs: KnowledgePack[] = [];
  readonly #owners = new Map<string, string>();

  /**
   * Adds everything a plugin provides.
   *
   * @param prefix Goes before the names of its presets; empty for what hegao ships.
   * @throws {UserError} when it provides a name that is taken.
   */
  add(plugin: Plugin, prefix = `${plugin.name}/`): void {
    for (const rule of plugin.rules ?? []) {
      this.#claim('rule', rule.id, plugin);
      this.rules.set(rule.id, rule);
    }
    for (const preset of plugin.presets ?? []) {
      const name = prefix + preset.id;
      this.#claim('preset', name, plugin);
      if (isGenre(preset)) {
        // hegao's own genres are tested; compiling their patterns at every start would take time.
        if (prefix !== '') checkPatterns(preset, plugin.name);
        this.genres.set(name, preset);
      } else this.presets.set(name, preset);
    }
    for (const reporter of plugin.reporters ?? []) {
      this.#claim('reporter', reporter.name, plugin);
      this.reporters.set(reporter.name, reporter);
    }
    // A plugin's format goes before those there are: it was added on purpose.
    this.formats.unshift(...(plugin.formats ?? []));
    this.packs.push(...(plugin.knowledge ?? []));
  }

  /** The name by which a preset is extended; its id, for one that stands in a configuration itself. */
  nameOf(preset: Preset | Genre): string {
    for (const [name, known] of [...this.presets, ...this.genres]) if (known === preset) return name;
    return preset.id;
  }

  #claim(kind: keyof typeof KINDS, name: string, plugin: Plugin): void {
    const key = `${kind} ${name}`;
    const owner = this.#owners.get(key);
    if (owner !== undefined)
      throw new UserError(say('taken', { kind: KINDS[kind], name, first: owner, second: plugin.name }));
    this.#owners.set(key, plugin.name);
  }
}

const KINDS = {
  rule: { zh: '规则', en: 'rule' },
  preset: { zh: '预设', en: 'preset' },
  reporter: { zh: '输出格式', en: 'reporter' },
} as const;
