import type { Level, Related, Suppression } from '../core/diagnostic.js';
import type { Reporter } from '../core/plugin.js';
import type { FileResult, ResultFix, ResultMessage } from '../results/result.js';
import type { JsonFile, JsonMessage, JsonSuppressedMessage, JsonSuppression } from './json-schema.js';
import { printableJson } from './printable.js';

const SEVERITIES = { error: 2, warn: 1, info: 3 } as const;

/** The array known from ESLint's JSON. */
export const json: Reporter = {
  name: 'json',
  render: ({ files }) => `${printableJson(files.map(toJson))}\n`,
};

function toJson({ path, messages, suppressed }: FileResult): JsonFile {
  const shown = messages.map(toJsonMessage);
  const count = (level: Level, also: (message: JsonMessage) => unknown = () => true) =>
    shown.filter((message) => message.level === level && also(message)).length;
  return {
    filePath: path,
    messages: shown,
    suppressedMessages: suppressed.map(toSuppressed),
    errorCount: count('error'),
    warningCount: count('warn'),
    infoCount: count('info'),
    fatalErrorCount: count('error', ({ fatal }) => fatal),
    fixableErrorCount: count('error', ({ fix }) => fix),
    fixableWarningCount: count('warn', ({ fix }) => fix),
  };
}

function toJsonMessage(message: ResultMessage): JsonMessage {
  const fix = message.fixes.find(({ safety }) => safety === 'safe')?.edit;
  const suggestions = message.fixes.filter(({ safety }) => safety === 'review').flatMap(toSuggestion);
  return {
    ruleId: message.ruleId,
    ruleName: message.ruleName,
    severity: SEVERITIES[message.level],
    level: message.level,
    certainty: message.certainty,
    messageId: message.messageId,
    message: message.message,
    ...message.place,
    location: message.location,
    basis: message.basis,
    ...(message.fingerprint !== '' && { fingerprint: message.fingerprint }),
    ...(message.fatal && { fatal: true }),
    ...(fix && { fix: toEdit(fix) }),
    ...(suggestions.length > 0 && { suggestions }),
    ...(message.related && { related: message.related.map(toRelated) }),
  };
}

function toSuppressed(message: ResultMessage): JsonSuppressedMessage {
  const { suppression } = message;
  return { ...toJsonMessage(message), suppressions: suppression ? [toSuppression(suppression)] : [] };
}

function toSuppression({ kind, reason, author, expires }: Suppression): JsonSuppression {
  return {
    kind,
    justification: reason ?? '',
    ...(author !== undefined && { owner: author }),
    ...(expires !== undefined && { expires }),
  };
}

function toSuggestion({ title, edit }: ResultFix): NonNullable<JsonMessage['suggestions']> {
  return edit ? [{ desc: title, fix: toEdit(edit) }] : [];
}

function toEdit({ range: [start, end], text }: NonNullable<ResultFix['edit']>): JsonMessage['fix'] & object {
  return { range: [start, end], text };
}

function toRelated({ path, place, message }: Related): NonNullable<JsonMessage['related']>[number] {
  return { filePath: path, ...place, message };
}
