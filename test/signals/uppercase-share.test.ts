import { signal } from '../../src/signals/uppercase-share.ts';
import { testSignal } from '../signal-tester.ts';
import { FERRY, htmlPage, paragraphs, REPORTS, textPage } from './articles.ts';

testSignal(signal, {
  cases: [
    {
      kind: 'fires',
      name: 'two sentences in capitals',
      page: textPage([...FERRY.slice(0, 6), ...FERRY.slice(6).map(line => line.toUpperCase())]),
      value: [0.2, 0.35],
    },
    {
      kind: 'fires',
      name: 'Russian capitals',
      page: textPage(REPORTS.ru.map(line => line.toUpperCase())),
      value: 1,
    },
    { kind: 'near miss', name: 'a report', page: textPage(FERRY), value: 0 },
    { kind: 'near miss', name: 'German nouns', page: textPage(REPORTS.de), value: 0 },
    {
      kind: 'near miss',
      name: 'titles of books and constants of a program, which are no running text',
      page: htmlPage(
        `<h1>The Ferry</h1>${paragraphs(FERRY)}<h2>References</h2>${paragraphs(Array(6).fill('CALDER RJ, AINSLEY TM. NOAA Technical Report NMFS 17. US Dept Commerce, NOAA, NMFS, 1988.'))}` +
          '<pre>MAX_BOATS = 7; MIN_CREW = 2; PIER_LENGTH = 120; FERRY_ID = 11</pre>',
      ),
      value: 0,
    },
    { kind: 'not measurable', name: 'Chinese, which has no capitals', page: textPage(REPORTS.zh) },
    { kind: 'not measurable', name: 'a few letters', page: { text: 'FERRY TICKETS' } },
  ],
});
