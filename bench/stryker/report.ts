import { readFileSync } from 'node:fs';

/** A mutant that was drawn, and what became of it. */
export interface Tried {
  /** file:line:column, from the root of the repository. */
  readonly place: string;
  readonly mutator: string;
  readonly before: string;
  readonly after: string;
  readonly status: string;
}

interface ReportedPlace {
  readonly line: number;
  readonly column: number;
}

interface Report {
  readonly files: Readonly<
    Record<
      string,
      {
        readonly source: string;
        readonly mutants: readonly {
          readonly mutatorName: string;
          readonly replacement?: string;
          readonly status: string;
          readonly location: { readonly start: ReportedPlace; readonly end: ReportedPlace };
        }[];
      }
    >
  >;
}

/** The mutants of Stryker's report that were drawn; the sample calls the others compile errors. */
export function readReport(file: string): Tried[] {
  const { files } = JSON.parse(readFileSync(file, 'utf8')) as Report;
  return Object.entries(files).flatMap(([name, { source, mutants }]) => {
    const starts = [0];
    for (const { index } of source.matchAll(/\n/g)) starts.push(index + 1);
    const offset = ({ line, column }: ReportedPlace) => starts[line - 1]! + column - 1;
    return mutants
      .filter(({ status }) => status !== 'CompileError' && status !== 'Ignored')
      .map(({ mutatorName, replacement = '', status, location: { start, end } }) => ({
        place: `${name}:${start.line}:${start.column}`,
        mutator: mutatorName,
        before: source.slice(offset(start), offset(end)),
        after: replacement,
        status,
      }));
  });
}

/** How many were noticed: a mutant that never ends is, one that no test reaches is not. */
export function scoreOf(tried: readonly Tried[]): { noticed: number; counted: number; score: number } {
  const noticed = tried.filter(isNoticed).length;
  return { noticed, counted: tried.length, score: tried.length === 0 ? 0 : noticed / tried.length };
}

function isNoticed({ status }: Tried): boolean {
  return status === 'Killed' || status === 'Timeout';
}

/** Those that were not, with what was changed. */
export function survivorLines(tried: readonly Tried[]): string {
  return tried
    .filter((mutant) => !isNoticed(mutant))
    .map(
      ({ place, mutator, before, after, status }) =>
        `${place} ${mutator}${status === 'NoCoverage' ? ' (no test reaches it)' : ''}\n  - ${oneLine(before)}\n  + ${oneLine(after)}`,
    )
    .join('\n');
}

function oneLine(code: string): string {
  const line = code.replace(/\s+/g, ' ');
  return line.length > 100 ? `${line.slice(0, 99)}…` : line;
}
