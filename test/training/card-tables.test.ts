import { describe, expect, test } from 'vitest';
import { sourceTable, thresholdTable, typeTable } from '../../src/training/card-tables.ts';
import { wilsonInterval } from '../../src/training/intervals.ts';
import type { SourceLeftOut } from '../../src/training/sources-left-out.ts';

const share = (hits: number, number: number): NonNullable<SourceLeftOut['recall']> => ({
  farm: wilsonInterval(hits, number),
  suspect: wilsonInterval(2 * hits, number),
});

test('the thresholds have intervals', () => {
  const figures = {
    threshold: { value: 0.83612, low: 0.7, high: 0.9 },
    falsePositiveRate: { value: 0.004, low: 0.001, high: 0.008 },
  };
  const [, , farm, suspect] = thresholdTable({ farm: figures, suspect: figures }).split('\n');
  expect(farm).toBe('| farm | 0.836 (0.700 to 0.900) | 0.4 % (0.1 % to 0.8 %) |');
  expect(suspect?.startsWith('| farm or suspect |')).toBe(true);
});

describe('the table of sources left out', () => {
  const results: SourceLeftOut[] = [
    { source: 'list', farmPages: 40, cleanPages: 0, recall: share(10, 40), falsePositiveRate: null },
    { source: 'crawl', farmPages: 2, cleanPages: 50, recall: share(0, 2), falsePositiveRate: share(1, 50) },
    { source: 'alone', farmPages: 30, cleanPages: 0, recall: null, falsePositiveRate: null },
  ];
  const table = sourceTable(results);

  test('has a line for each class that a source has', () => {
    expect(table).toContain('| list, farm | 40 | 25.0 % (14.2 % to 40.2 %) | 50.0 % (');
    expect(table).not.toContain('| list, clean');
    expect(table).toContain('| crawl, clean | 50 | 2.0 % (');
    expect(table).toContain('| alone, farm | 30 | - | - |');
  });
  test('names the worst sources of enough pages', () => {
    expect(table).toContain(
      '**Worst source**: by recall list, 50.0 % of whose farm pages are labelled farm or suspect; by false positives crawl, with 4.0 % of its clean pages.',
    );
    expect(sourceTable([results[2] as SourceLeftOut])).not.toContain('Worst source');
  });
});

test('the table of types has counts, and rates of ten pages or more', () => {
  const rates = { owners: 3, farm: wilsonInterval(0, 12), suspect: wilsonInterval(3, 12) };
  const table = typeTable([
    { type: 'recipe', pages: 12, ...rates },
    { type: 'car-dealer', pages: 9, ...rates },
  ]);
  expect(table).toContain('| recipe | 12 | 3 | 0.0 % (0.0 % to 24.2 %) | 25.0 % (8.9 % to 53.2 %) |');
  expect(table).toContain('| car-dealer | 9 | 3 | - | - |');
});
