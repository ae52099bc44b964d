import { expect, test } from 'vitest';
import { inOrder } from '../../src/cli/in-order.ts';

const wait = (time: number): Promise<void> => new Promise(resolve => setTimeout(resolve, time));

test.each([1, 2, 3, 10])('%d at a time, in the order of the items', async limit => {
  let running = 0;
  let most = 0;
  const results: number[] = [];
  const task = async (item: number): Promise<number> => {
    running += 1;
    most = Math.max(most, running);
    await wait(item === 0 ? 30 : 5);
    running -= 1;
    return item * 2;
  };
  for await (const result of inOrder([0, 1, 2, 3, 4, 5], limit, task)) results.push(result);
  expect(results).toEqual([0, 2, 4, 6, 8, 10]);
  expect(most).toBe(Math.min(limit, 6));
});

test('nothing is started after the reader has stopped', async () => {
  const started: number[] = [];
  for await (const result of inOrder([1, 2, 3, 4, 5, 6], 2, async item => started.push(item))) {
    if (result > 0) break;
  }
  await wait(10);
  expect(started).toEqual([1, 2]);
});
