import { signal } from '../../src/signals/sentence-opening-repetition.ts';
import { testSignal } from '../signal-tester.ts';

const different = (count: number): string =>
  Array.from({ length: count }, (_, i) => `Word${i} begins this sentence and no other one.`).join(' ');

testSignal(signal, {
  cases: [
    {
      kind: 'fires',
      name: 'four of twenty begin alike, two and two',
      page: {
        text: `${different(16)} The ferry leaves the pier at noon. The ferry comes back late at night. Our team repairs boats of all kinds. Our team comes to where you are.`,
      },
      value: 4 / 20,
      evidence: ['The ferry', 'The ferry', 'Our team', 'Our team'],
    },
    {
      kind: 'near miss',
      name: 'a sentence that stands there twice, fragments, and openings of which only the first word is the same',
      page: {
        text: `${different(18)} The ferry leaves the pier at noon. The ferry leaves the pier at noon. The ferry. The ferry. The captain has run it for years.`,
      },
      value: 0,
      evidence: [],
    },
    { kind: 'not measurable', name: 'nineteen sentences', page: { text: different(19) } },
  ],
});
