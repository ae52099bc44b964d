import { signal } from '../../src/signals/meta-keyword-repetition.ts';
import { testSignal } from '../signal-tester.ts';
import { FERRY, ferryPage, textPage } from './articles.ts';

const keywords = (content: string): string => `<meta name="keywords" content="${content}">`;

testSignal(signal, {
  cases: [
    {
      kind: 'fires',
      name: 'variants of one phrase',
      page: ferryPage({}, { head: keywords('ferry tickets, cheap ferry tickets, ferry tickets online') }),
      value: 4 / 8,
    },
    {
      kind: 'near miss',
      name: 'different keywords',
      page: ferryPage({}, { head: keywords('ferry, island, county council, Marsh Island') }),
      value: 1 / 6,
    },
    {
      kind: 'near miss',
      name: 'no word twice',
      page: ferryPage({}, { head: keywords('ferry, island, county, council') }),
      value: 0,
    },
    {
      kind: 'not measurable',
      name: 'three words',
      page: ferryPage({}, { head: keywords('ferry, ferry, ferry') }),
    },
    { kind: 'not measurable', name: 'no keywords', page: ferryPage({}) },
    { kind: 'not measurable', name: 'text', page: textPage(FERRY) },
  ],
});
