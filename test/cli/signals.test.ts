import { expect, test } from 'vitest';
import { run, SIGNALS } from './running.ts';

test('every signal is listed with title, unit and what it suggests', async () => {
  const { code, stdout } = await run(['signals']);
  expect(code).toBe(0);
  expect(stdout).toBe(`heading-count
    Headings (count; a high value depends on the other signals)

off-topic-promo-share
    Off-topic promotions inside the article (share; a high value suggests farm)

`);
});

test('lines fit the terminal', async () => {
  const { stdout } = await run(['signals'], { terminal: 40 });
  expect(Math.max(...stdout.split('\n').map(line => line.length))).toBeLessThanOrEqual(40);
});

test('json is all that is known of the signals', async () => {
  expect(JSON.parse((await run(['signals', '--format', 'json'])).stdout)).toEqual(SIGNALS);
});
