import { signal } from '../../src/signals/external-domain-count.ts';
import { testSignal } from '../signal-tester.ts';
import { FERRY, ferryPage, textPage } from './articles.ts';

const url = 'https://www.island.example/a';

testSignal(signal, {
  cases: [
    {
      kind: 'fires',
      name: 'three links to two sites',
      page: ferryPage(
        {
          inside:
            '<p>The <a href="https://county.example/minutes">minutes</a>, <a href="https://www.county.example/vote">the vote</a> ' +
            'and the <a href="http://petition.example/">petition</a> are public.</p>',
        },
        { url },
      ),
      value: 2,
    },
    {
      kind: 'near miss',
      name: 'links within the site, in the footer and to a mail address',
      page: ferryPage(
        {
          inside:
            '<p>More on <a href="/ferries">ferries</a>, or <a href="https://news.island.example/">the news</a>, or <a href="mailto:a@b.example">write</a>.</p>',
          after: '<footer><a href="https://theme.example/">A theme</a></footer>',
        },
        { url },
      ),
      value: 0,
    },
    { kind: 'not measurable', name: 'text', page: textPage(FERRY, { url }) },
  ],
});
