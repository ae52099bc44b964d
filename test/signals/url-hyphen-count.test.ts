import { signal } from '../../src/signals/url-hyphen-count.ts';
import { testSignal } from '../signal-tester.ts';
import { FERRY, textPage } from './articles.ts';

const at = (url: string) => textPage(FERRY, { url });

testSignal(signal, {
  cases: [
    {
      kind: 'fires',
      name: 'a title as an address',
      page: at('https://island.example/news-2021/island-loses-its-weekday-ferry/'),
      value: 4,
    },
    {
      kind: 'near miss',
      name: 'hyphens of the host and the query',
      page: at('https://a-b-c.example/ferry?x=a-b-c'),
      value: 0,
    },
    { kind: 'not measurable', name: 'the front page', page: at('https://island-news.example/') },
    { kind: 'not measurable', name: 'no address', page: textPage(FERRY) },
  ],
});
