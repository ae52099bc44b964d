import { describe, expect, test } from 'vitest';
import { type SignalFindings, signalReport, signalTable } from '../../src/training/signal-table.ts';
import type { SignalWorth } from '../../src/training/signal-worth.ts';
import { meta } from './made-up-rows.ts';

const worth = (id: string, parts: Partial<SignalWorth> = {}): SignalWorth => ({
  meta: meta(id, 'farm'),
  measured: 40,
  rows: 40,
  farm: 20,
  clean: 20,
  auc: 0.6,
  aucWithin: 0.7,
  bySource: new Map([['list', 0.65]]),
  telling: { source: 'crawl', auc: 0.52 },
  ...parts,
});
const suspicious = { aucWithin: 0.6, telling: { source: 'crawl', auc: 0.9 } };
const FINDINGS: SignalFindings = {
  input: 'html',
  worths: [
    worth('seldom', { measured: 0, farm: 0, clean: 0, auc: Number.NaN, aucWithin: Number.NaN }),
    worth('sly', suspicious),
    worth('promos', { measured: 39 }),
    worth('known', suspicious),
    worth('against', { bySource: new Map(), aucWithin: 0.65 }),
  ],
  leftOut: {
    auc: 0.9,
    aucWithin: 0.8,
    losses: new Map([
      ['promos@1', { auc: 0.0123, aucWithin: -0.00001 }],
      ['sly@1', { auc: 0, aucWithin: 0 }],
    ]),
  },
  free: new Map([
    ['promos@1', 1],
    ['sly@1', 0.5],
    ['against@1', -0.2],
  ]),
  shipped: new Map([
    ['promos@1', 1.25],
    ['sly@1', 0.5],
  ]),
  unweighed: new Map([['known', 'because']]),
};

describe('the table of signals', () => {
  const table = signalTable(FINDINGS);
  const line = (id: string): string[] =>
    table
      .split('\n')
      .find(text => text.startsWith(`| ${id} |`))
      ?.slice(2, -2)
      .split(' | ') ?? [];

  test('has all that is known of a signal', () => {
    expect(line('promos')).toEqual(
      'promos | farm | 39* | 0.600 | 0.700 | 0.650 | 0.0123 | 0 | 1.250 | agrees | 0.520 crawl | keep'.split(
        ' | ',
      ),
    );
    expect(line('against').slice(5)).toEqual([
      '-',
      '-',
      '-',
      '-',
      'against',
      '0.520 crawl',
      'keep, not in the model',
    ]);
  });
  test('says which suspicious signals the model weighs', () => {
    expect(line('sly').at(-1)).toBe('suspicious');
    expect(line('known').at(-1)).toBe('suspicious, not weighed');
    expect(table).toContain('**Suspicious and weighed**: sly. Suspicious and not in the model: known.');
  });
  test('has the most telling first, and names those never measured', () => {
    const order = ['promos', 'against', 'known', 'sly'].map(id => table.indexOf(`| ${id} |`));
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    expect(table).toContain('Never measured on this input: seldom.');
  });
});

test('the report explains its columns and has a table of each input', () => {
  const report = signalReport([FINDINGS, { ...FINDINGS, input: 'text' }]);
  expect(report.indexOf('## page-text')).toBeGreaterThan(report.indexOf('## page-html'));
  expect(report).toContain('**Verdict**');
  expect(report).not.toMatch(/undefined|NaN|\[object/);
});
