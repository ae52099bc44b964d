import { signal } from '../../src/signals/stopword-share.ts';
import { testSignal } from '../signal-tester.ts';
import { FERRY, REPORTS, textPage } from './articles.ts';

testSignal(signal, {
  cases: [
    {
      kind: 'fires',
      name: 'three words in five',
      page: { text: 'the boat and the crew '.repeat(12) },
      value: 0.6,
    },
    { kind: 'fires', name: 'a report', page: textPage(FERRY), value: [0.4, 0.55] },
    { kind: 'fires', name: 'a Russian report', page: textPage(REPORTS.ru), value: [0.2, 0.5] },
    {
      kind: 'near miss',
      name: 'keywords with hardly a function word',
      page: {
        text: `${'ferry tickets island hotels cheap boats harbour tours '.repeat(10)}${'and the of '.repeat(6)}`,
      },
      value: 18 / 98,
    },
    { kind: 'not measurable', name: 'a few words', page: { text: 'the boat and the crew '.repeat(9) } },
    {
      kind: 'not measurable',
      name: 'a language without a table',
      page: {
        text: 'მდინარე ორშაბათს ძველ ხიდს გადასცდა და ხეობის თოთხმეტმა ოჯახმა სახლი დატოვა. '.repeat(8),
      },
    },
  ],
});
