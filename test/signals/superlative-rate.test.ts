import { signal } from '../../src/signals/superlative-rate.ts';
import { testSignal } from '../signal-tester.ts';
import { FERRY, REPORTS, rate, textPage } from './articles.ts';

testSignal(signal, {
  cases: [
    {
      kind: 'fires',
      name: 'an advert',
      page: textPage([...FERRY, 'The ultimate must-see island has unbeatable, world class views.']),
      value: rate(4, 10),
      evidence: ['ultimate', 'must-see', 'unbeatable', 'world class'],
    },
    {
      kind: 'near miss',
      name: 'a report, and the best man',
      page: textPage([...FERRY, 'Her brother, who was the best man at the wedding, did what he could.']),
      value: [0, rate(1, 14)],
    },
    { kind: 'near miss', name: 'a report', page: textPage(FERRY), value: 0, evidence: [] },
    { kind: 'not measurable', name: 'German', page: textPage(REPORTS.de) },
    { kind: 'not measurable', name: 'a few words', page: { text: 'The ultimate, unbeatable boat.' } },
  ],
});
