import { expect, test } from 'vitest';
import { signal } from '../../src/signals/machine-vocabulary-rate.ts';
import { readTable } from '../lexicon/read-lexicon.ts';
import { testSignal } from '../signal-tester.ts';
import { FERRY, REPORTS, rate, textPage } from './articles.ts';

testSignal(signal, {
  cases: [
    {
      kind: 'fires',
      name: 'a paragraph in the voice of a model',
      page: textPage([
        ...FERRY,
        'The ferry is a testament to multifaceted heritage, and this tapestry underscores its pivotal place.',
      ]),
      value: rate(5, 15),
      evidence: ['testament to', 'multifaceted', 'tapestry', 'underscores', 'pivotal'],
    },
    { kind: 'near miss', name: 'a report', page: textPage(FERRY), value: 0, evidence: [] },
    {
      kind: 'near miss',
      name: 'words that company pages have always used, and a will',
      page: textPage([
        ...FERRY,
        'We streamline your workflow with proactive and holistic service, and she left a testament.',
      ]),
      value: 0,
      evidence: [],
    },
    { kind: 'not measurable', name: 'German', page: textPage(REPORTS.de) },
    { kind: 'not measurable', name: 'a few words', page: { text: 'A rich tapestry of boats.' } },
  ],
});

test('no phrase stands in the table of stock phrases as well', () => {
  const phrases = (file: string): string[] =>
    (readTable(file) ?? '')
      .trim()
      .split('\n')
      .slice(1)
      .map(row => row.split(',')[0] ?? '');
  const stock = new Set(phrases('template-phrases.csv'));
  expect(phrases('machine-vocabulary.csv').filter(phrase => stock.has(phrase))).toEqual([]);
});
