import { signal } from '../../src/signals/link-word-share.ts';
import { testSignal } from '../signal-tester.ts';
import { FERRY, ferryPage, htmlPage, textPage } from './articles.ts';

const PLAIN = 'The boat left the pier at nine and came back at ten in the rain. '.repeat(5).slice(0, 299);
const LINKED =
  'the boat that runs from the pier to the island every day of the week and back again to its home pier';

testSignal(signal, {
  cases: [
    {
      kind: 'fires',
      name: 'a quarter of the article',
      page: htmlPage(`<p>${PLAIN}</p><p>${PLAIN} <a href="/a">${LINKED}</a>.</p>`),
      value: LINKED.length / (2 * PLAIN.length + LINKED.length + 3),
    },
    {
      kind: 'near miss',
      name: 'menus around an article without links',
      page: ferryPage({
        before: '<nav><a href="/">Home</a> <a href="/news">News</a></nav>',
        after: '<footer><a href="/about">About the island</a></footer>',
      }),
      value: 0,
    },
    { kind: 'not measurable', name: 'a few words', page: htmlPage('<p>The <a href="/a">boat</a> left.</p>') },
    {
      kind: 'not measurable',
      name: 'markdown, which is text',
      page: textPage([...FERRY, 'See [the tides](/tides).']),
    },
  ],
});
