import type { Diagnostic } from '../../src/core/diagnostic.js';
import type { Rule } from '../../src/core/rule.js';
import { type Background, checkExamples, renderExamples } from '../../src/testing/index.js';
import { MUTATIONS, type Mutation } from './mutations.js';

/** A rule that is spoilt in one way, and whether its own examples noticed. */
export interface Mutant {
  /** The mutation: a column of the table. */
  readonly mutation: string;
  /** What of the rule is spoilt: a message, or a slot of one. */
  readonly what: string;
  readonly killed: boolean;
}

/** The columns of the table. */
export const COLUMNS: readonly string[] = [...MUTATIONS.map(({ name }) => name), 'slot'];

/**
 * Spoils a rule in every way there is, message by message, and runs its examples over each mutant.
 *
 * A message that no example shows survives everything: nothing is known of its findings. A mutation that the findings of
 * a message have nothing for is not counted.
 *
 * @throws {Error} when the examples do not hold to begin with.
 */
export async function mutantsOf(rule: Rule, background: Background): Promise<Mutant[]> {
  const findings: Diagnostic[] = [];
  const alter: Background['alter'] = (found) => {
    findings.push(...found);
    return found;
  };
  await checkExamples(rule, { ...background, alter });
  const mutants: Mutant[] = [];
  for (const messageId of Object.keys(rule.meta.messages)) {
    const shown = findings.filter((finding) => finding.messageId === messageId);
    for (const mutation of MUTATIONS) {
      const isIdle = shown.length > 0 && !shown.some((finding) => mutation.appliesTo(finding));
      if (isIdle || (shown.length === 0 && !mutation.isOfEvery)) continue;
      const killed = await isKilled(rule, background, messageId, mutation);
      mutants.push({ mutation: mutation.name, what: messageId, killed });
    }
  }
  return [...mutants, ...(await slotMutantsOf(rule, background))];
}

async function isKilled(
  rule: Rule,
  background: Background,
  messageId: string,
  mutation: Mutation,
): Promise<boolean> {
  const alter: Background['alter'] = (found, draft) =>
    found.flatMap((finding) =>
      finding.messageId === messageId && mutation.appliesTo(finding)
        ? mutation.spoil(finding, draft)
        : [finding],
    );
  return checkExamples(rule, { ...background, alter }).then(
    () => false,
    () => true,
  );
}

/**
 * Every slot of every message, “?” put into it, in each language. What an example says in words is kept in
 * a file (`renderExamples`), so a mutant is killed when that would change.
 */
async function slotMutantsOf(rule: Rule, background: Background): Promise<Mutant[]> {
  const before = await renderExamples(rule, background);
  const mutants: Mutant[] = [];
  for (const [messageId, message] of Object.entries(rule.meta.messages)) {
    for (const locale of ['zh', 'en'] as const) {
      for (const slot of new Set(message[locale].match(/\{\{\w+\}\}/g))) {
        const spoilt = { ...message, [locale]: message[locale].replaceAll(slot, '?') };
        const messages = { ...rule.meta.messages, [messageId]: spoilt };
        const after = await renderExamples({ ...rule, meta: { ...rule.meta, messages } }, background);
        mutants.push({
          mutation: 'slot',
          what: `${messageId} ${slot} ${locale}`,
          killed: after !== before,
        });
      }
    }
  }
  return mutants;
}
