/** What may stand in the place of `group/name`. */
export const RULE_ID = /^[a-z]+\/[a-z]+(?:-[a-z]+)*$/;

/** The rule that `npm run new` writes: the template, under another name and in another folder. */
export function scaffoldRule(template: string, id: string): string {
  return template.replaceAll('group/name', id).replaceAll("'../src/", "'../../src/");
}
