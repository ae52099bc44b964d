import { signal } from '../../src/signals/followed-external-link-share.ts';
import { testSignal } from '../signal-tester.ts';
import { FERRY, ferryPage, textPage } from './articles.ts';

const url = 'https://island.example/a';
const links = (rels: readonly string[]): string =>
  rels
    .map(
      (rel, i) =>
        `<p>The council has said more of it in <a rel="${rel}" href="https://b${i}.example/x">minutes of its meeting</a> in the summer of that year.</p>`,
    )
    .join('');

testSignal(signal, {
  cases: [
    {
      kind: 'fires',
      name: 'three links of four',
      page: ferryPage({ inside: links(['', 'noopener', 'external', 'nofollow noopener']) }, { url }),
      value: 0.75,
    },
    {
      kind: 'near miss',
      name: 'links that say that they are paid or of readers',
      page: ferryPage({ inside: links(['Sponsored', 'ugc', 'nofollow']) }, { url }),
      value: 0,
    },
    {
      kind: 'not measurable',
      name: 'links of one word, of the site, and beside the article',
      page: ferryPage(
        {
          inside:
            '<p>The council has <a href="https://b.example/x">minutes</a> and <a href="/a">a page of its own</a>, where it says more.</p>',
          after: '<footer><p>Imprint</p><p><a href="https://c.example/">A fine theme</a></p></footer>',
        },
        { url },
      ),
    },
    { kind: 'not measurable', name: 'text', page: textPage(FERRY, { url }) },
  ],
});
