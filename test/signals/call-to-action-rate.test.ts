import { signal } from '../../src/signals/call-to-action-rate.ts';
import { testSignal } from '../signal-tester.ts';
import { FERRY, REPORTS, rate, textPage } from './articles.ts';

testSignal(signal, {
  cases: [
    {
      kind: 'fires',
      name: 'three calls in a line',
      page: textPage([...FERRY, 'Buy now and call us today, or click here for tickets.']),
      value: rate(3, 11),
      evidence: ['Buy now', 'call us today', 'click here'],
    },
    {
      kind: 'near miss',
      name: 'a report that tells how tickets are sold',
      page: textPage([...FERRY, 'Passengers buy their tickets on board and call the office to book a seat.']),
      value: 0,
      evidence: [],
    },
    { kind: 'not measurable', name: 'a few words', page: { text: 'Buy now, order now, call now.' } },
    { kind: 'not measurable', name: 'Chinese', page: textPage(REPORTS.zh) },
  ],
});
