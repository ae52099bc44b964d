import { signal } from '../../src/signals/second-person-rate.ts';
import { testSignal } from '../signal-tester.ts';
import { FERRY, REPORTS, rate, textPage } from './articles.ts';

testSignal(signal, {
  cases: [
    {
      kind: 'fires',
      name: 'a guide',
      page: textPage([...FERRY, "If you plan your trip, you're going to enjoy it by yourself."]),
      value: rate(4, 12),
    },
    { kind: 'near miss', name: 'a report', page: textPage(FERRY), value: 0 },
    {
      kind: 'near miss',
      name: 'words that hold the letters',
      page: textPage([...FERRY, 'The youngest of the deckhands is young, and a youth from Youngstown.']),
      value: 0,
    },
    { kind: 'not measurable', name: 'German', page: textPage(REPORTS.de) },
    { kind: 'not measurable', name: 'a few words', page: { text: 'You and your boat, and you again.' } },
  ],
});
