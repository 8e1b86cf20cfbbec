import { expect, test } from 'vitest';
import { loadReporter, reporterNames } from '../../src/reporters/index.js';
import { many } from '../many.js';
import { file, message, options, placeholder, run } from './sample.js';

/** In full, more than fit into the arguments of one call. */
const MANY = many(200_000);

test.each(reporterNames)('%s reports more findings than a call has room for', async (name) => {
  const messages = Array.from({ length: MANY }, (_, at) =>
    at % 2 === 0 ? placeholder(at + 1, '数字', 'X项') : message(),
  );
  const reporter = await loadReporter(name, new Map());
  const report = reporter.render(run([file({ messages })]), options);
  expect(report).toContain(name === 'stylish' ? `1–${MANY - 1}` : 'placeholder/unresolved');
});
