import { signal } from '../../src/signals/letter-word-share.ts';
import { testSignal } from '../signal-tester.ts';
import { FERRY, REPORTS, textPage } from './articles.ts';

testSignal(signal, {
  cases: [
    {
      kind: 'fires',
      name: 'a report: all but its numbers',
      page: textPage(FERRY),
      value: [0.94, 0.99],
    },
    {
      kind: 'near miss',
      name: 'half of it ornaments',
      page: textPage([
        'The boat leaves the pier at noon and is back by night. '.repeat(8),
        '* 1 - 2 | 3 '.repeat(15),
      ]),
      value: [0.4, 0.65],
    },
    { kind: 'not measurable', name: 'Chinese, which sets no spaces', page: textPage(REPORTS.zh) },
    { kind: 'not measurable', name: 'a few words', page: { text: 'The boat leaves at noon.' } },
  ],
});
