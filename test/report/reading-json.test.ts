import { expect, test } from 'vitest';
import { createReadingJson } from '../../src/report/reading-json.ts';
import { reading } from './readings.ts';

test('json holds everything that was read, to the last character', () => {
  const record = reading({ mainText: 'a\u001b[2J\u202eb' });
  const json = createReadingJson({ list: false, mainOnly: false }).page(record);
  expect(JSON.parse(json)).toEqual(record);
  expect(json).not.toContain('\u001b');
});

test('the wrapper can be left out, the index of each block kept', () => {
  const report = createReadingJson({ list: true, mainOnly: true });
  const error = { code: 'file-not-found', message: 'there is no such file' } as const;
  const failed = { schema: 1, chaff: '1.2.3', id: 'a', url: null, error } as const;
  const [first, second] = JSON.parse(
    report.begin() + report.page(reading()) + report.page(failed) + report.end(),
  );
  expect(first.blocks.map((block: { index: number }) => block.index)).toEqual([2, 3, 4, 5]);
  expect(first.links.map((link: { anchor: string }) => link.anchor)).toEqual(['ferry']);
  expect(second).toEqual(failed);
});
