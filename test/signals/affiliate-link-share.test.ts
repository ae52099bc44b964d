import { signal } from '../../src/signals/affiliate-link-share.ts';
import { testSignal } from '../signal-tester.ts';
import { ferryPage, htmlPage } from './articles.ts';

testSignal(signal, {
  cases: [
    {
      kind: 'fires',
      name: 'three of four links earn a commission',
      page: ferryPage(
        {
          inside:
            '<p><a href="https://amzn.to/3xYz">a raincoat</a>, <a href="https://www.amazon.com/dp/B01?tag=wet-20">boots</a>, ' +
            '<a rel="sponsored" href="https://www.awin1.com/cread.php?awinmid=1&amp;awinaffid=2">a hat</a> and ' +
            '<a href="https://tides.example/">the tides</a></p>',
        },
        { url: 'https://island.example/a' },
      ),
      value: 0.75,
      evidence: ['a raincoat', 'boots', 'a hat'],
    },
    {
      kind: 'near miss',
      name: 'a shop without a partner code, and other sites that use the same parameters',
      page: ferryPage(
        {
          inside:
            '<p><a href="https://www.amazon.com/dp/B01">a book</a> <a href="https://gazette.example/?tag=ferry">news</a> ' +
            '<a href="https://wiki.example/?aid=7&amp;campaign=no">a page</a></p>',
        },
        { url: 'https://island.example/a' },
      ),
      value: 0,
      evidence: [],
    },
    {
      kind: 'near miss',
      name: 'links within the site',
      page: htmlPage('<a href="/a?tag=wet-20">a</a> <a href="https://x.example/">x</a>'.repeat(3), {
        url: 'https://www.island.example/',
      }),
      value: 0,
    },
    {
      kind: 'not measurable',
      name: 'two links out',
      page: htmlPage('<a href="https://amzn.to/1">a</a> <a href="https://amzn.to/2">b</a>', {
        url: 'https://island.example/',
      }),
    },
  ],
});
