import * as v from 'valibot';

const position = v.pipe(v.number(), v.integer(), v.minValue(1));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const edit = v.object({
  range: v.pipe(v.tuple([count, count]), v.description('UTF-16 code units of the decoded file; half-open')),
  text: v.string(),
});

const textPlace = { line: position, column: position, endLine: position, endColumn: position };

const related = v.union([
  v.object({ filePath: v.string(), ...textPlace, message: v.string() }),
  v.object({ filePath: v.string(), sheet: v.string(), cell: v.string(), message: v.string() }),
]);

const message = v.object({
  ruleId: v.string(),
  ruleName: v.optional(
    v.pipe(v.string(), v.description('What the fault is called, in the language of the report')),
  ),
  severity: v.pipe(v.picklist([1, 2, 3]), v.description('2 error, 1 warn, 3 info')),
  level: v.picklist(['error', 'warn', 'info']),
  certainty: v.picklist(['certain', 'likely', 'possible']),
  messageId: v.string(),
  message: v.string(),
  line: v.pipe(position, v.description('In a .docx, the number of the paragraph in the extracted text')),
  column: v.pipe(position, v.description('In UTF-16 code units')),
  endLine: position,
  endColumn: v.pipe(position, v.description('Exclusive')),
  location: v.pipe(v.string(), v.description('As one would say it: 二、（三）第4段第2句')),
  basis: v.pipe(v.string(), v.description('On what authority; empty for findings about the check itself')),
  fingerprint: v.optional(
    v.pipe(v.string(), v.description('Identifies the finding when its text moves; unique within a file')),
  ),
  fatal: v.optional(v.pipe(v.literal(true), v.description('The file could not be checked in full'))),
  fix: v.optional(v.pipe(edit, v.description('The safe fix, all its edits as one'))),
  suggestions: v.optional(
    v.pipe(v.array(v.object({ desc: v.string(), fix: edit })), v.description('Fixes for a person to choose')),
  ),
  related: v.optional(v.array(related)),
});

const suppression = v.object({
  kind: v.pipe(
    v.picklist(['directive', 'comment', 'file']),
    v.description('directive: by an inline suppression comment; file: by the suppressions file'),
  ),
  justification: v.string(),
  owner: v.optional(v.pipe(v.string(), v.description('The person responsible for it'))),
  expires: v.optional(v.pipe(v.string(), v.description('The last day of the suppression, YYYY-MM-DD'))),
});

const suppressedMessage = v.object({ ...message.entries, suppressions: v.array(suppression) });

const file = v.object({
  filePath: v.pipe(v.string(), v.description('Absolute')),
  messages: v.array(message),
  suppressedMessages: v.array(suppressedMessage),
  errorCount: count,
  warningCount: count,
  infoCount: count,
  fatalErrorCount: count,
  fixableErrorCount: count,
  fixableWarningCount: count,
});

/** What --format json prints: ESLint's array, with more in each message. */
export const jsonReport = v.pipe(
  v.array(file),
  v.title('hegao --format json, version 1'),
  v.description('One entry a file, in the form of ESLint. New members may be added; none is taken away.'),
);

export type JsonFile = v.InferOutput<typeof file>;
export type JsonMessage = v.InferOutput<typeof message>;
export type JsonSuppression = v.InferOutput<typeof suppression>;
export type JsonSuppressedMessage = v.InferOutput<typeof suppressedMessage>;
