import { signal } from '../../src/signals/distinct-word-share.ts';
import { testSignal } from '../signal-tester.ts';
import { FERRY, htmlPage, paragraphs, REPORTS, textPage } from './articles.ts';

const different = (count: number): string => Array.from({ length: count }, (_, i) => `w${i}`).join(' ');

testSignal(signal, {
  cases: [
    { kind: 'fires', name: 'no word twice', page: { text: different(250) }, value: 1 },
    { kind: 'fires', name: 'a report', page: textPage(FERRY), value: [0.7, 0.8] },
    {
      kind: 'near miss',
      name: 'two words over and over',
      page: { text: 'ferry tickets '.repeat(90) },
      value: 0.02,
    },
    {
      kind: 'near miss',
      name: 'a long text of a hundred different words: each window has them all',
      page: { text: `${different(100)} `.repeat(3) },
      value: 1,
    },
    {
      kind: 'near miss',
      name: 'an index of functions beside a report',
      page: htmlPage(
        `<h1>Ferries</h1>${paragraphs(FERRY)}<table>${'<tr><td>get boat</td><td>get boat by name</td></tr>'.repeat(20)}</table>`,
      ),
      value: [0.7, 0.8],
    },
    {
      kind: 'not measurable',
      name: 'Chinese, whose words are not written apart',
      page: textPage(REPORTS.zh),
    },
    { kind: 'not measurable', name: '99 words', page: { text: different(99) } },
  ],
});
