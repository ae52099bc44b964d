import { signal } from '../../src/signals/short-line-share.ts';
import { testSignal } from '../signal-tester.ts';
import { FERRY, htmlPage, paragraphs, REPORTS, textPage } from './articles.ts';

testSignal(signal, {
  cases: [
    {
      kind: 'fires',
      name: 'two scraps among eight paragraphs',
      page: textPage([...FERRY.slice(0, 4), 'Photo: Ines Holm', 'x'.repeat(30), ...FERRY.slice(4)]),
      value: 0.2,
    },
    {
      kind: 'near miss',
      name: 'lines of 31 characters',
      page: htmlPage(paragraphs([...FERRY.slice(0, 4), 'y'.repeat(31), ...FERRY.slice(4)])),
      value: 0,
    },
    {
      kind: 'near miss',
      name: 'scraps around the article',
      page: htmlPage(`<nav><p>Home</p><p>News</p></nav>${paragraphs(FERRY)}<footer><p>Imprint</p></footer>`),
      value: 0,
    },
    {
      kind: 'near miss',
      name: 'a table of short cells',
      page: htmlPage(
        `<h1>${'A ferry and its timetable this year'}</h1>${paragraphs(FERRY)}<table>${'<tr><td>7:10</td><td>Pier</td></tr>'.repeat(9)}</table>`,
      ),
      value: 0,
    },
    { kind: 'not measurable', name: 'Chinese, which says more in a character', page: textPage(REPORTS.zh) },
    { kind: 'not measurable', name: 'four lines', page: textPage(['Home', 'News', 'Boats', 'Imprint']) },
  ],
});
