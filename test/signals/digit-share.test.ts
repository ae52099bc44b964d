import { signal } from '../../src/signals/digit-share.ts';
import { testSignal } from '../signal-tester.ts';
import { FERRY, textPage } from './articles.ts';

testSignal(signal, {
  cases: [
    {
      kind: 'fires',
      name: 'a list of telephone numbers',
      page: textPage([...FERRY, '0170 5550134, 0170 5550178, 0170 5550192. '.repeat(40)]),
      value: [0.4, 0.6],
    },
    { kind: 'near miss', name: 'a report with dates and sums', page: textPage(FERRY), value: [0.015, 0.03] },
    { kind: 'not measurable', name: 'a few words', page: { text: 'Boat 12 leaves at 14.30.' } },
  ],
});
