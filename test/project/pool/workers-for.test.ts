import { mkdtempSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { workersFor } from '../../../src/project/pool/workers-for.js';

describe('how many workers check', () => {
  const folder = mkdtempSync(join(tmpdir(), 'hegao-'));
  for (let number = 0; number < 30; number++) writeFileSync(join(folder, `${number}.txt`), '稿'.repeat(1000));
  const files = Array.from({ length: 30 }, (_, number) => join(folder, `${number}.txt`));
  const left = files.slice(10);

  test.each([
    [1400, 1],
    [1600, availableParallelism()],
  ])('20 files where 10 took %d ms: %d, for there must be work for 3 seconds', (time, workers) => {
    expect(workersFor(left, 'auto', { files: files.slice(0, 10), time })).toBe(workers);
  });

  test('files that are gone are no work', () => {
    const gone = left.map((file) => `${file}.gone`);
    expect(workersFor(gone, 'auto', { files: files.slice(0, 10), time: 1600 })).toBe(1);
  });

  test('as many as are asked for, but no more than files', () => {
    const nothing = { files: [], time: 0 };
    expect(workersFor(left, 4, nothing)).toBe(4);
    expect(workersFor(left.slice(0, 3), 4, nothing)).toBe(3);
  });
});
