import { expect, test } from 'vitest';
import { checkFiles } from '../../src/project/check-files.js';
import { file } from '../reporters/sample.js';

async function* paths(count: number) {
  for (let number = 0; number < count; number++) yield `${number}`;
}

async function checkedBy(count: number, concurrency: 'auto' | 'off' | number) {
  const asked: string[] = [];
  const results = checkFiles(paths(count), concurrency, {
    here: async (path) => {
      asked.push(`here ${path}`);
      return file({ path });
    },
    of: (result) => result,
    async *inWorkers(found, workers) {
      for (const path of found) {
        asked.push(`${workers} ${path}`);
        yield file({ path: path as string });
      }
    },
  });
  const order: string[] = [];
  for await (const { path } of results) order.push(path);
  expect(order).toEqual(Array.from({ length: count }, (_, number) => `${number}`));
  return asked;
}

test('little work is done here', async () => {
  expect(await checkedBy(3, 'auto')).toEqual(['here 0', 'here 1', 'here 2']);
});

test('off and one are here', async () => {
  expect(await checkedBy(2, 'off')).toEqual(['here 0', 'here 1']);
  expect(await checkedBy(2, 1)).toEqual(['here 0', 'here 1']);
});

test('a number takes workers from the start, unless there is one file only', async () => {
  expect(await checkedBy(2, 8)).toEqual(['2 0', '2 1']);
  expect(await checkedBy(1, 8)).toEqual(['here 0']);
});
