import type { OptionsSchema, Rule, SchemaIssue } from './rule.js';

/** Options checked by a rule's schema, or what is wrong with them. */
export type CheckedOptions =
  | { readonly options: unknown; readonly issues?: undefined }
  | { readonly issues: readonly { readonly path: string; readonly message: string }[] };

/**
 * Options as the rule's schema understands them, its defaults filled in.
 *
 * @param given What the user wrote; `undefined` for nothing.
 */
export function checkOptions(rule: Rule, given: unknown): CheckedOptions {
  const schema: OptionsSchema | undefined = rule.meta.options;
  if (!schema) {
    if (given === undefined) return { options: undefined };
    return { issues: [{ path: '', message: 'takes no options' }] };
  }
  const result = schema['~standard'].validate(given ?? {});
  if (result instanceof Promise) return { issues: [{ path: '', message: 'has an asynchronous schema' }] };
  if (result.issues)
    return { issues: result.issues.map((issue) => ({ path: pathOf(issue), message: issue.message })) };
  return { options: result.value };
}

function pathOf({ path }: SchemaIssue): string {
  return (path ?? []).map((step) => String(typeof step === 'object' ? step.key : step)).join('.');
}
