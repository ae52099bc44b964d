import { signal } from '../../src/signals/main-share.ts';
import { testSignal } from '../signal-tester.ts';
import { FERRY, FERRY_TITLE, ferryPage, htmlPage, textPage } from './articles.ts';

const ARTICLE = [FERRY_TITLE, ...FERRY].join('\n').length;
const FOOTER = 'Made on the island by people who like boats and write about them';

testSignal(signal, {
  cases: [
    { kind: 'fires', name: 'nothing but the article', page: ferryPage({}), value: 1 },
    {
      kind: 'fires',
      name: 'an article with a footer',
      page: ferryPage({ after: `<footer><p>${FOOTER}</p></footer>` }),
      value: ARTICLE / (ARTICLE + 1 + FOOTER.length),
    },
    {
      kind: 'near miss',
      name: 'a list of links under two sentences',
      page: htmlPage(
        `<article><h1>The boat</h1><p>${FERRY[0]}</p><p>${FERRY[1]}</p></article><aside class="related"><h3>Related posts</h3><ul>${'<li><a href="/x">Another page on another island</a></li>'.repeat(100)}</ul></aside>`,
      ),
      value: [0.05, 0.2],
    },
    { kind: 'not measurable', name: 'a few words', page: htmlPage('<p>The boat left.</p>') },
    { kind: 'not measurable', name: 'text', page: textPage(FERRY) },
  ],
});
