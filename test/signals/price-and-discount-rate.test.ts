import { signal } from '../../src/signals/price-and-discount-rate.ts';
import { testSignal } from '../signal-tester.ts';
import { FERRY, REPORTS, rate, textPage } from './articles.ts';

testSignal(signal, {
  cases: [
    {
      kind: 'fires',
      name: 'an offer',
      page: textPage([...FERRY, 'Use the discount code for free shipping at the lowest price.']),
      value: rate(3, 11),
      evidence: ['discount code', 'free shipping', 'lowest price'],
    },
    {
      kind: 'near miss',
      name: 'a report that names a fare and its price',
      page: textPage([...FERRY, 'The fare rose from 3 dollars to 4, a price that was last raised in 2009.']),
      value: 0,
      evidence: [],
    },
    {
      kind: 'near miss',
      name: 'how often a boat is inspected',
      page: textPage([...FERRY, 'The boat is inspected twice per month.']),
      value: 0,
      evidence: [],
    },
    { kind: 'not measurable', name: 'German', page: textPage(REPORTS.de) },
    { kind: 'not measurable', name: 'a few words', page: { text: 'Discount, free shipping, best price.' } },
  ],
});
