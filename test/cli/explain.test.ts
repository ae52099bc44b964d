import { expect, test } from 'vitest';
import { closeNames } from '../../src/cli/signal-names.ts';
import { run, SIGNALS } from './running.ts';

test('a signal is told in full', async () => {
  const { code, stdout } = await run(['explain', 'off-topic-promo-share']);
  expect(code).toBe(0);
  expect(stdout).toBe(`off-topic-promo-share
Off-topic promotions inside the article

The part of the promotions inside the article that lead to other topics. Farms
link to whatever pays.

Unit         share, from 0 to 1
High value   suggests farm
Measured on  HTML pages and plain text
Weight       +0.84 in page-html
Weight       not used in page-text
Reference    Observation, 2025-11-20.
Version      1
`);
});

test('a signal without upper bound, and without models', async () => {
  const createDetector = () => Promise.reject(new Error('the model is \u001b broken'));
  const { code, stdout, stderr } = await run(['explain', 'heading-count'], { createDetector });
  expect([code, stderr]).toEqual([0, 'chaff: weights are not known: the model is \\u001b broken\n']);
  expect(stdout).toContain('Unit         count, from 0 upwards\n');
  expect(stdout).toContain('Measured on  HTML pages only\n');
  expect(stdout).not.toContain('Weight');
});

test('json is the same for programs', async () => {
  const { stdout } = await run(['explain', 'off-topic-promo-share', '-f', 'json']);
  expect(JSON.parse(stdout)).toEqual({
    ...SIGNALS[1],
    weights: [
      { model: 'page-html', weight: 0.84 },
      { model: 'page-text', weight: null },
    ],
  });
});

test('an unknown signal is an error that names those that may have been meant', async () => {
  const misspelt = await run(['explain', 'heading-cuont']);
  expect([misspelt.code, misspelt.stdout]).toEqual([2, '']);
  expect(misspelt.stderr).toContain('there is no signal heading-cuont; did you mean heading-count?');
  const strange = await run(['explain', '\u001b[2J']);
  expect(strange.stderr).toContain('there is no signal \\u001b[2J; chaff signals lists them all');
});

test.each([
  ['heading-count', ['heading-count', 'heading-counts']],
  ['Heading Count', ['heading-count', 'heading-counts']],
  ['promo-off', ['off-topic-promo-share']],
  ['off-topic-promoshare', ['off-topic-promo-share']],
  ['', []],
  ['-', []],
  ['zzz', []],
  ['a'.repeat(1e6), []],
])('close to %.20s', (name, close) => {
  expect(
    closeNames(name, ['off-topic-promo-share', 'heading-counts', 'heading-count', 'xyz-abcdefgh']),
  ).toEqual(close);
});
