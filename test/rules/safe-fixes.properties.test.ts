import fc from 'fast-check';
import { expect, test } from 'vitest';
import doubled from '../../rules/punctuation/doubled.js';
import halfwidth from '../../rules/punctuation/halfwidth.js';
import straightQuotes from '../../rules/punctuation/straight-quotes.js';
import unpaired from '../../rules/punctuation/unpaired.js';
import { checkRule, fixWith } from '../../src/testing/check.js';

const RULES = [doubled, halfwidth, straightQuotes, unpaired];
/** Small drafts of marks that fixes change, among characters and figures. */
const draftsOf = (alphabet: string) =>
  fc
    .array(fc.constantFrom(...alphabet), { minLength: 1, maxLength: 12 })
    .map((characters) => characters.join(''));
const drafts = draftsOf('好子呈，,！!?；;：:、。（）()"“”1 ');
/** Without half-width brackets, which alone tell nothing of the text they stand in. */
const stops = draftsOf('好子呈，,！!?；;：:、。1 ');

/** How many findings each message has. */
async function countsOf(text: string): Promise<Map<string, number>> {
  const counts = new Map<string, number>();
  for (const rule of RULES)
    for (const { ruleId, messageId } of await checkRule(rule, text))
      counts.set(`${ruleId} ${messageId}`, (counts.get(`${ruleId} ${messageId}`) ?? 0) + 1);
  return counts;
}

test.each(['好，!', '，!', '（"）呈"'])(
  'a safe fix of %s brings no finding that was not there before',
  async (text) => {
    const before = await countsOf(text);
    const after = await countsOf(await fixWith(halfwidth, await fixWith(straightQuotes, text)));
    for (const [finding, count] of after)
      expect(before.get(finding) ?? 0, finding).toBeGreaterThanOrEqual(count);
  },
);

test('marks put right are right: --fix is idempotent', async () => {
  await fc.assert(
    fc.asyncProperty(drafts, async (text) => {
      const fixed = await fixWith(doubled, text);
      expect(await fixWith(doubled, fixed)).toBe(fixed);
    }),
    { numRuns: 300 },
  );
});

test('full-width marks bring no doubled mark that was not there before', async () => {
  await fc.assert(
    fc.asyncProperty(stops, async (text) => {
      const before = (await checkRule(doubled, text)).length;
      const after = (await checkRule(doubled, await fixWith(halfwidth, text))).length;
      expect(after).toBeLessThanOrEqual(before);
    }),
    { numRuns: 300 },
  );
});
