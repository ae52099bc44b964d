import { signal } from '../../src/signals/top-ngram-share.ts';
import { testSignal } from '../signal-tester.ts';
import { FERRY, textPage } from './articles.ts';

const different = (from: number, count: number): string =>
  Array.from({ length: count }, (_, i) => `w${from + i}`).join(' ');

testSignal(signal, {
  cases: [
    {
      kind: 'fires',
      name: 'a phrase of three words five times in 115',
      page: {
        text: Array.from({ length: 5 }, (_, i) => `${different(i * 20, 20)} red ferry tickets`).join(' '),
      },
      value: 15 / 115,
      evidence: Array<string>(5).fill('red ferry tickets'),
    },
    { kind: 'near miss', name: 'a report', page: textPage(FERRY), value: [0.01, 0.04] },
    { kind: 'near miss', name: 'no phrase twice', page: { text: different(0, 200) }, value: 0, evidence: [] },
    { kind: 'not measurable', name: '99 words', page: { text: 'red ferry tickets '.repeat(33) } },
  ],
});
