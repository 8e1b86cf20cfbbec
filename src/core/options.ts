import type { Localized } from '../base/locale.js';
import type { OptionsSchema, Rule, SchemaIssue } from './rule.js';

/** Options validated by a rule's schema, or the issues found. */
export type CheckedOptions =
  | { readonly options: unknown; readonly issues?: undefined }
  | { readonly issues: readonly OptionIssue[] };

/** An issue with an option. */
export interface OptionIssue {
  /** Its name, and those of what it holds; empty for the options as a whole. */
  readonly path: string;
  readonly message: Localized;
}

/**
 * Options as the rule's schema understands them, its defaults filled in.
 *
 * @param given What the user wrote; `undefined` for nothing.
 */
export function checkOptions(rule: Rule, given: unknown): CheckedOptions {
  const schema: OptionsSchema | undefined = rule.meta.options;
  if (!schema) {
    if (given === undefined) return { options: undefined };
    return { issues: [{ path: '', message: NO_OPTIONS }] };
  }
  const result = schema['~standard'].validate(given ?? {});
  if (result instanceof Promise) throw new Error(`the options of ${rule.id} have an asynchronous schema`);
  if (result.issues)
    return { issues: result.issues.map((issue) => ({ path: pathOf(issue), message: messageOf(issue) })) };
  return { options: result.value };
}

const NO_OPTIONS: Localized = { zh: '这条规则没有选项', en: 'the rule takes none' };

/** Most schemas say in English what they expected and found; where they say it in parts, it is said in Chinese too. */
function messageOf(issue: SchemaIssue): Localized {
  const { message, expected, received } = issue as SchemaIssue & { expected?: unknown; received?: unknown };
  if (expected === 'never') return { zh: '没有这个选项', en: 'there is no such option' };
  if (typeof expected !== 'string' || typeof received !== 'string') return { zh: message, en: message };
  return { zh: `应为 ${expected}，实为 ${received}`, en: `expected ${expected}, found ${received}` };
}

function pathOf({ path }: SchemaIssue): string {
  return (path ?? []).map((step) => String(typeof step === 'object' ? step.key : step)).join('.');
}
