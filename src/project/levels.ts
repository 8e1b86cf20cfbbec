import type { Locale } from '../base/locale.js';
import { nearest } from '../base/nearest.js';
import { UserError } from '../base/user-error.js';
import type { RuleLayer } from '../config/config.js';
import type { PlacedRuleLayer } from '../config/settings.js';
import { atLeast, type Level, lower } from '../core/diagnostic.js';
import { checkOptions } from '../core/options.js';
import type { StageCaps } from '../core/plugin.js';
import type { ActiveRule, Rule, RuleSetting } from '../core/rule.js';

/** The setting of a rule after all layers; rules that are off too, so that `explain` can say what turned them off. */
export interface ResolvedRule {
  readonly rule: Rule;
  readonly level: Level | 'off';
  readonly options: unknown;
  readonly origin: string;
}

/**
 * Lays the layers over one another, later over earlier. A layer that gives only a level keeps the options below it.
 *
 * @throws {UserError} when a layer names a rule that does not exist, or options the rule does not take.
 */
export function resolveRules(
  layers: readonly (RuleLayer | PlacedRuleLayer)[],
  rules: ReadonlyMap<string, Rule>,
): Map<string, ResolvedRule> {
  const settings = new Map<string, { level: Level | 'off'; given: unknown; origin: string }>();
  for (const layer of layers) {
    for (const [id, setting] of Object.entries(layer.rules)) {
      const rule = rules.get(id);
      const origin = 'where' in layer ? layer.where(id) : layer.origin;
      if (!rule) throw new UserError(unknownRule(id, origin, nearest(id, rules.keys())));
      const [level, given] = partsOf(setting);
      if (given !== undefined) check(rule, given, origin);
      settings.set(id, { level, given: given ?? settings.get(id)?.given, origin });
    }
  }
  const resolved = new Map<string, ResolvedRule>();
  for (const rule of rules.values()) {
    const { level, given, origin } = settings.get(rule.id) ?? {
      level: 'off' as const,
      given: undefined,
      origin: '',
    };
    resolved.set(rule.id, {
      rule,
      level,
      options: level === 'off' ? undefined : check(rule, given, origin),
      origin,
    });
  }
  return resolved;
}

/** The rules that can report at or above a level, with the stage's caps on them. */
export function activeRules(
  resolved: ReadonlyMap<string, ResolvedRule>,
  stage: StageCaps | undefined,
  floor: Level,
): ActiveRule[] {
  const active: ActiveRule[] = [];
  for (const { rule, level, options, origin } of resolved.values()) {
    if (level === 'off') continue;
    const capped = stage ? lower(level, capOf(stage, rule.id)) : level;
    if (atLeast(capped, floor)) active.push({ rule, level: capped, options, origin });
  }
  return active;
}

function capOf({ caps }: StageCaps, id: string): Level {
  const [group] = id.split('/') as [string];
  return caps[id] ?? caps[group] ?? caps['*'] ?? 'error';
}

function partsOf(setting: RuleSetting): readonly [Level | 'off', unknown] {
  return typeof setting === 'string' ? [setting, undefined] : [setting[0], setting[1]];
}

function check(rule: Rule, given: unknown, origin: string): unknown {
  const checked = checkOptions(rule, given);
  if (!checked.issues) return checked.options;
  const said = (locale: Locale) =>
    checked.issues.map(({ path, message }) => (path ? `${path} ${message[locale]}` : message[locale]));
  throw new UserError({
    zh: `${origin}：规则 ${rule.id} 的选项不对：${said('zh').join('；')}。可用选项见 hegao explain ${rule.id}。`,
    en: `${origin}: wrong options for the rule ${rule.id}: ${said('en').join('; ')}. For its options run: hegao explain ${rule.id}.`,
  });
}

function unknownRule(id: string, origin: string, near: string | undefined): UserError['text'] {
  return {
    zh: `${origin}：没有规则“${id}”。${near ? `是不是“${near}”？` : ''}全部规则见 hegao rules。`,
    en: `${origin}: there is no rule “${id}”.${near ? ` Did you mean “${near}”?` : ''} For all rules run: hegao rules.`,
  };
}
