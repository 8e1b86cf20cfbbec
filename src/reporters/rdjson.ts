import type { Locale } from '../base/locale.js';
import type { Level } from '../core/diagnostic.js';
import type { Reporter, ReporterOptions } from '../core/plugin.js';
import type { FileResult, ResultMessage } from '../results/result.js';
import { repositoryPath } from './paths.js';
import { printable, strictJson } from './printable.js';
import { relatedText } from './related.js';
import { ByteColumns, type BytePosition } from './utf8.js';
import { placedText } from './words.js';

const SEVERITIES: Readonly<Record<Level, string>> = { error: 'ERROR', warn: 'WARNING', info: 'INFO' };

/** The JSON of reviewdog, which comments on pull requests and suggests changes. Its columns count bytes. */
export const rdjson: Reporter = {
  name: 'rdjson',
  requires: ['text'],
  render({ files, locale }, options) {
    const diagnostics = files.flatMap((file) => diagnosticsOf(file, locale, options));
    return `${strictJson({ source: { name: 'hegao' }, diagnostics })}\n`;
  },
};

interface ByteRange {
  readonly start: BytePosition;
  readonly end: BytePosition;
}

/** Whole lines, where the text is not there to count bytes in. */
interface LineRange {
  readonly start: { readonly line: number };
  readonly end: { readonly line: number };
}

function diagnosticsOf(file: FileResult, locale: Locale, { root, cwd }: ReporterOptions) {
  const path = repositoryPath(file.path, root);
  const columns = file.text === undefined ? undefined : new ByteColumns(file.text);
  return file.messages.map((finding) => {
    const suggestions = columns ? suggestionsOf(finding, columns) : [];
    return {
      message: messageOf(finding, file, locale, cwd),
      location: {
        path,
        ...(finding.location !== '' && { range: columns?.place(finding.place) ?? linesOf(finding) }),
      },
      severity: SEVERITIES[finding.level],
      code: { value: finding.ruleId },
      ...(suggestions.length > 0 && { suggestions }),
    };
  });
}

function messageOf(finding: ResultMessage, file: FileResult, locale: Locale, cwd: string): string {
  const others = finding.related?.map((other) => relatedText(other, file.path, locale, cwd)) ?? [];
  return [placedText(finding, locale), ...others].map(printable).join('\n');
}

function linesOf({ place }: ResultMessage): LineRange {
  return { start: { line: place.line }, end: { line: place.endLine } };
}

function suggestionsOf({ fixes }: ResultMessage, columns: ByteColumns) {
  return fixes.flatMap(({ edit }): { range: ByteRange; text: string }[] =>
    edit ? [{ range: columns.range(edit.range), text: edit.text }] : [],
  );
}
