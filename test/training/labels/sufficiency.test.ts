import { expect, test } from 'vitest';
import { shortageOf } from '../../../src/training/labels/sufficiency.ts';

const pages = (farm: number, clean: number, owners = 100) => [
  ...Array.from({ length: farm }, (_, i) => ({ label: 'farm' as const, owner: `f${i % owners}` })),
  ...Array.from({ length: clean }, (_, i) => ({ label: 'legit' as const, owner: `c${i}` })),
];

test.each([
  [0, 0, 100, 'there are no pages to learn from; each label takes 20'],
  [25, 0, 100, 'all 25 pages that can be used are labelled farm: at least 20 clean pages are needed as well'],
  [0, 1, 100, 'the one page that can be used is labelled clean: at least 20 farm pages are needed as well'],
  [12, 30, 100, '12 farm pages can be used, 8 more are needed (each label takes 20)'],
  [30, 19, 100, '19 clean pages can be used, 1 more is needed (each label takes 20)'],
  [1, 2, 100, '1 farm page can be used, 19 more are needed; 2 clean pages can be used, 18 more are needed'],
  [20, 20, 1, 'the 20 farm pages belong to 1 owner; add farm pages of other sites'],
])('%d farm and %d clean pages of %d owners', (farm, clean, owners, message) => {
  expect(shortageOf(pages(farm, clean, owners), 5)).toContain(message);
});

test('owners in one fold do not do', () => {
  expect(shortageOf(pages(20, 20, 3), 1)).toContain(
    'the 20 farm pages belong to 3 owners, who fall into one fold of 1; add',
  );
});

test('twenty of each, of several owners, are enough', () => {
  expect(shortageOf(pages(20, 20), 5)).toBeNull();
});
