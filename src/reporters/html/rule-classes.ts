import type { FileResult } from '../../results/result.js';

/** How a page knows a rule: by classes, which the filters choose by, and by the anchor of what is said of it. */
export interface RuleClasses {
  /** Its class and its anchor. */
  readonly rule: string;
  /** The class of all rules of its group. */
  readonly group: string;
}

/** The first part of a rule's id. */
export function groupOf(ruleId: string): string {
  return ruleId.slice(0, Math.max(ruleId.indexOf('/'), 0)) || ruleId;
}

/** Short names for the rules that found something, by their ids and in the order of these. */
export function ruleClassesOf(files: readonly FileResult[]): ReadonlyMap<string, RuleClasses> {
  const found = new Set<string>();
  for (const { messages, suppressed } of files) {
    for (const { ruleId } of messages) found.add(ruleId);
    for (const { ruleId } of suppressed) found.add(ruleId);
  }
  const ids = [...found].sort();
  const groups = [...new Set(ids.map(groupOf))];
  return new Map(
    ids.map((id, index) => [id, { rule: `r${index + 1}`, group: `g${groups.indexOf(groupOf(id)) + 1}` }]),
  );
}
