/** Text as it stands in a line of Markdown, without any meaning there: words of a draft must not make links. */
export function oneLine(text: string): string {
  const line = text.replace(/\s+/g, (space) => (/[\r\n]/.test(space) ? ' ' : space));
  return line.replace(/[\\`*_{}[\]<>#|~!&$]/g, '\\$&');
}

/** Text in a block of its own, whatever marks it has. */
export function fencedBlock(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}text\n${text}\n${fence}`;
}
