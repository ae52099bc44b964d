import { signal } from '../../src/signals/source-credit-link.ts';
import { testSignal } from '../signal-tester.ts';
import { FERRY, ferryPage, REPORTS, textPage } from './articles.ts';

const url = 'https://island.example/a';

testSignal(signal, {
  cases: [
    {
      kind: 'fires',
      name: 'the name of a host',
      page: textPage([...FERRY, 'Source: www.gazette.example/ferry'], { url }),
      value: 1,
      evidence: ['Source: www.gazette.example/ferry'],
    },
    {
      kind: 'fires',
      name: 'a link',
      page: ferryPage(
        { after: '<p>Originally published on <a href="https://gazette.example/ferry">Gazette</a></p>' },
        { url },
      ),
      value: 1,
      evidence: ['Originally published on Gazette'],
    },
    {
      kind: 'fires',
      name: 'credits of a German page',
      page: textPage([...REPORTS.de, 'Quelle: bilder.example', 'Quelle: funde.example'], { url }),
      value: 2,
      evidence: ['Quelle: bilder.example', 'Quelle: funde.example'],
    },
    {
      kind: 'near miss',
      name: 'a credit to people, one to the site itself, and a mail address',
      page: textPage(
        [...FERRY, 'Source: the county council', 'Source: www.island.example', 'Source: ines@island.example'],
        { url },
      ),
      value: 0,
      evidence: [],
    },
    { kind: 'not measurable', name: 'nothing', page: { text: '' } },
  ],
});
