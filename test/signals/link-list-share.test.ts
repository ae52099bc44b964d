import { signal } from '../../src/signals/link-list-share.ts';
import { testSignal } from '../signal-tester.ts';
import { FERRY, FERRY_TITLE, ferryPage, htmlPage, textPage } from './articles.ts';

const url = 'https://island.example/a';

testSignal(signal, {
  cases: [
    {
      kind: 'fires',
      name: 'a paragraph that is one link',
      page: htmlPage(
        `<h1>${FERRY_TITLE}</h1>${FERRY.map((line, i) => (i === 4 ? `<p><a href="/b">${line}</a></p>` : `<p>${line}</p>`)).join('')}`,
        { url },
      ),
      value: 1 / 9,
      evidence: [FERRY[4] ?? ''],
    },
    {
      kind: 'near miss',
      name: 'items that say something, with a link',
      page: ferryPage(
        {
          inside:
            '<ul><li><a href="/b">Boats</a> run in summer only, twice on a day</li><li>In winter there is <a href="/c">one boat</a></li></ul>',
        },
        { url },
      ),
      value: 0,
      evidence: [],
    },
    { kind: 'not measurable', name: 'text', page: textPage(FERRY, { url }) },
  ],
});
