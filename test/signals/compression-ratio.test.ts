import { signal } from '../../src/signals/compression-ratio.ts';
import { testSignal } from '../signal-tester.ts';
import { FERRY, textPage } from './articles.ts';

/** Goes on from the report, so that it has 300 words. */
const SECOND = [
  'Next spring a committee of four will look at what a bridge might cost, and whether the old pier can be saved. It is to hear fishermen, two engineers from Dunmore and the head of the school before it writes a word.',
];

const PLACES = 'harbour station market library museum chapel garden school theatre bridge tower castle'.split(
  ' ',
);
/** Sixteen words with a different place in them each time. */
const TEMPLATE = PLACES.flatMap(place =>
  [0, 1, 2].map(
    i => `Our team of trained experts comes to the ${place} and repairs what is broken at a fair price ${i}.`,
  ),
);

testSignal(signal, {
  cases: [
    { kind: 'fires', name: 'one sentence for every place', page: textPage(TEMPLATE), value: [1.5, 2] },
    {
      kind: 'near miss',
      name: 'two words by turns: in any order they are the same',
      page: { text: 'ferry tickets '.repeat(200) },
      value: [0.9, 1.1],
    },
    {
      kind: 'near miss',
      name: 'a report and another',
      page: textPage([...FERRY, ...SECOND]),
      value: [1, 1.1],
    },
    { kind: 'not measurable', name: 'under 300 words', page: textPage(FERRY) },
  ],
});
