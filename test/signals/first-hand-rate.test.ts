import { signal } from '../../src/signals/first-hand-rate.ts';
import { testSignal } from '../signal-tester.ts';
import { FERRY, REPORTS, rate, textPage } from './articles.ts';

testSignal(signal, {
  cases: [
    {
      kind: 'fires',
      name: 'an author who was there',
      page: textPage([
        ...FERRY,
        'I measured the tide twice, and we spoke to the crew over the course of two weeks.',
      ]),
      value: rate(3, 17),
      evidence: ['I measured', 'we spoke to', 'over the course of two weeks'],
    },
    {
      kind: 'near miss',
      name: 'a guide that tells others to',
      page: textPage([...FERRY, 'Travellers should measure the tide, speak to the crew and visit the pier.']),
      value: 0,
      evidence: [],
    },
    { kind: 'not measurable', name: 'German', page: textPage(REPORTS.de) },
    { kind: 'not measurable', name: 'a few words', page: { text: 'I tested the boat and I drove the bus.' } },
  ],
});
