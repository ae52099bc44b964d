import { signal } from '../../src/signals/hedge-rate.ts';
import { testSignal } from '../signal-tester.ts';
import { FERRY, REPORTS, rate, textPage } from './articles.ts';

testSignal(signal, {
  cases: [
    {
      kind: 'fires',
      name: 'a line that says nothing for certain',
      page: textPage([...FERRY, 'It depends, but experts say that this might help most people.']),
      value: rate(4, 11),
      evidence: ['It depends', 'experts say', 'might', 'most people'],
    },
    {
      kind: 'near miss',
      name: 'the month of May, and might as power',
      page: textPage([...FERRY, 'The pier was closed on 3 May and opened again in May of this year.']),
      value: 0,
      evidence: [],
    },
    { kind: 'near miss', name: 'a report', page: textPage(FERRY), value: 0, evidence: [] },
    { kind: 'not measurable', name: 'German', page: textPage(REPORTS.de) },
  ],
});
