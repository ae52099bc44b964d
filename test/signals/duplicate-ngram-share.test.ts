import { signal } from '../../src/signals/duplicate-ngram-share.ts';
import { testSignal } from '../signal-tester.ts';
import { FERRY, FERRY_WORDS, textPage } from './articles.ts';

const [first = ''] = FERRY;
const FIRST_WORDS = first.split(' ').length;

testSignal(signal, {
  cases: [
    {
      kind: 'fires',
      name: 'a paragraph that comes again',
      page: textPage([...FERRY, first]),
      value: (2 * FIRST_WORDS) / (FERRY_WORDS + FIRST_WORDS),
    },
    {
      kind: 'fires',
      name: 'one sentence only',
      page: { text: 'The old ferry will not run today. '.repeat(20) },
      value: 1,
    },
    {
      kind: 'near miss',
      name: 'four words that come again',
      page: textPage([...FERRY, 'Nobody on the council knew. Nobody on the council cared.']),
      value: 0,
    },
    {
      kind: 'not measurable',
      name: '98 words',
      page: { text: 'The old ferry will not run today. '.repeat(14) },
    },
  ],
});
