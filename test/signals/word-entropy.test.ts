import { signal } from '../../src/signals/word-entropy.ts';
import { testSignal } from '../signal-tester.ts';
import { FERRY, textPage } from './articles.ts';

const different = (count: number): string => Array.from({ length: count }, (_, i) => `w${i}`).join(' ');

testSignal(signal, {
  cases: [
    { kind: 'fires', name: 'no word twice', page: { text: different(200) }, value: 1 },
    { kind: 'fires', name: 'a report', page: textPage(FERRY), value: [0.85, 0.9] },
    {
      kind: 'near miss',
      name: 'two words by turns: one bit each, of the 7.6 of two hundred words',
      page: { text: 'ferry tickets '.repeat(150) },
      value: 1 / Math.log2(200),
    },
    {
      kind: 'near miss',
      name: 'a text twice as long is as even',
      page: { text: `${different(200)} ${different(200)}` },
      value: 1,
    },
    { kind: 'not measurable', name: '199 words', page: { text: different(199) } },
  ],
});
