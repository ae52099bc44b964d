import { signal } from '../../src/signals/sentence-length-variation.ts';
import { testSignal } from '../signal-tester.ts';
import { FERRY, textPage } from './articles.ts';

const SHORT = 'The boat left.';
const LONG = 'The old boat left the pier at nine today.';

testSignal(signal, {
  cases: [
    {
      kind: 'fires',
      name: 'sentences of three and of nine words in turn',
      page: { text: `${SHORT} ${LONG} `.repeat(6) },
      value: 0.5,
    },
    { kind: 'fires', name: 'a report', page: textPage(FERRY), value: [0.3, 0.5] },
    { kind: 'near miss', name: 'an even pace', page: { text: `${LONG} `.repeat(10) }, value: 0 },
    {
      kind: 'near miss',
      name: 'abbreviations and numbers, which end no sentence',
      page: { text: 'On Monday Mr. Calder paid 3.50 dollars for bread. '.repeat(10) },
      value: 0,
    },
    { kind: 'not measurable', name: 'seven sentences', page: { text: `${LONG} `.repeat(7) } },
  ],
});
