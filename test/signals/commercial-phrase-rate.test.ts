import { signal } from '../../src/signals/commercial-phrase-rate.ts';
import { testSignal } from '../signal-tester.ts';
import { FERRY, ferryPage, rate, textPage } from './articles.ts';

testSignal(signal, {
  cases: [
    {
      kind: 'fires',
      name: 'two doorway subjects in a line',
      page: textPage([...FERRY, 'Players of any online casino can take payday loans.']),
      value: rate(2, 9),
      evidence: ['online casino', 'payday loans'],
    },
    {
      kind: 'near miss',
      name: 'a casino, a loan and a lawyer that a report names',
      page: textPage([
        ...FERRY,
        'The old casino on the pier was bought with a loan by a lawyer from the county seat.',
      ]),
      value: 0,
      evidence: [],
    },
    {
      kind: 'near miss',
      name: 'adverts around the article',
      page: ferryPage({ after: '<footer><a href="/c">Online casino</a></footer>' }),
      value: 0,
      evidence: [],
    },
    {
      kind: 'not measurable',
      name: 'a few words',
      page: { text: 'Online casino, online slots, payday loans.' },
    },
  ],
});
