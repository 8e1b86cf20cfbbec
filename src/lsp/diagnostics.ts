import {
  type Diagnostic,
  type DiagnosticRelatedInformation,
  DiagnosticSeverity,
  DiagnosticTag,
} from 'vscode-languageserver';
import type { Level, Related, Tag } from '../core/diagnostic.js';
import type { ResultMessage } from '../results/result.js';
import { fileUriOf, Positions } from './places.js';

/** How findings look that come from hegao. */
const SOURCE = 'hegao';

/** The data an editor keeps with a finding. */
export interface FindingData {
  readonly fingerprint: string;
}

const SEVERITIES: Readonly<Record<Level, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warn: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
};

const TAGS: Readonly<Record<Tag, DiagnosticTag>> = {
  unnecessary: DiagnosticTag.Unnecessary,
  deprecated: DiagnosticTag.Deprecated,
};

/** A finding as the editor shows it. */
export function diagnosticOf(finding: ResultMessage, positions: Positions, canRelate: boolean): Diagnostic {
  const { level, ruleId, ruleName, message, fingerprint, place, related = [], tags = [] } = finding;
  const elsewhere = canRelate ? related.flatMap(informationOf) : [];
  const data: FindingData = { fingerprint };
  return {
    range: positions.rangeOf(place),
    severity: SEVERITIES[level],
    code: ruleId,
    source: SOURCE,
    message: ruleName === ruleId ? message : `${ruleName} · ${message}`,
    data,
    ...(elsewhere.length > 0 && { relatedInformation: elsewhere }),
    ...(tags.length > 0 && { tags: tags.map((tag) => TAGS[tag]) }),
  };
}

/** A place in another report; one in a revision, or in a cell of a workbook, has no address. */
function informationOf({ path, place, message }: Related): DiagnosticRelatedInformation[] {
  const uri = fileUriOf(path);
  if (!('line' in place) || uri === undefined) return [];
  // Its text is not at hand; a byte order mark would only move the first line.
  const range = new Positions('').rangeOf(place);
  return [{ location: { uri, range }, message }];
}
