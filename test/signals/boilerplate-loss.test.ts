import { signal } from '../../src/signals/boilerplate-loss.ts';
import { testSignal } from '../signal-tester.ts';
import { between as betweenLines, FERRY, FERRY_TITLE, htmlPage, paragraphs, textPage } from './articles.ts';

const between = (lines: readonly string[]): string => paragraphs(betweenLines(lines));

testSignal(signal, {
  cases: [
    {
      kind: 'fires',
      name: 'buttons, counters, a single word and a line in capitals',
      page: htmlPage(
        `<h1>${FERRY_TITLE}</h1>${between(['Read more about boats', '12 comments', 'Ferries', 'ALL BOATS ARE HALF PRICE THIS WEEK'])}`,
      ),
      value: [0.03, 0.06],
    },
    { kind: 'near miss', name: 'a report', page: textPage(FERRY), value: 0 },
    {
      kind: 'near miss',
      name: 'headings of one word, rows of a table, and sentences that begin like buttons',
      page: htmlPage(
        `<h1>${FERRY_TITLE}</h1>${paragraphs(FERRY.slice(0, 4))}<h2>History</h2>${paragraphs([...FERRY.slice(4), 'Share of the crossings that the county pays for, by its own count: more than half of all in winter.'])}<table><tr><td>1971</td><td>12</td></tr></table>`,
      ),
      value: 0,
    },
    { kind: 'not measurable', name: 'fewer than fifty words', page: textPage([FERRY[0] ?? '']) },
  ],
});
