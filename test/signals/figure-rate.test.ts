import { signal } from '../../src/signals/figure-rate.ts';
import { testSignal } from '../signal-tester.ts';
import { FERRY, REPORTS, textPage } from './articles.ts';

testSignal(signal, {
  cases: [
    {
      kind: 'fires',
      name: 'a date, a sum and a quotation in German',
      page: textPage([
        ...REPORTS.de,
        'Am 12. 9. 2019 zahlte der Kreis dafür 410 Euro. „Das ist uns die Insel auch in Zukunft wert“, sagte er.',
      ]),
      value: [18, 22],
    },
    {
      kind: 'fires',
      name: 'a report',
      page: textPage(FERRY),
      value: [40, 70],
    },
    {
      kind: 'near miss',
      name: 'steps that are numbered',
      page: textPage(
        FERRY.map(
          (_, i) =>
            `${i + 1} Look at what you need, and think about how it fits into your day and that of others.`,
        ),
      ),
      value: 0,
    },
    { kind: 'not measurable', name: 'a few words', page: { text: 'It cost 410 dollars on 3 May.' } },
  ],
});
