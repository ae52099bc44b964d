import { signal } from '../../src/signals/foreign-voice.ts';
import { testSignal } from '../signal-tester.ts';
import { between, FERRY, ferryPage, textPage } from './articles.ts';

const LINES = [
  'In an interview with The New York Times in June, the captain said he was tired.',
  'Reuters reporters were on board.',
  ...FERRY,
];

testSignal(signal, {
  cases: [
    {
      kind: 'fires',
      name: 'an interview and reporters of two other publishers',
      page: textPage(LINES, { url: 'https://island-news.example/a' }),
      value: 2,
      evidence: ['interview with The New York Times', 'Reuters reporters'],
    },
    {
      kind: 'fires',
      name: 'only the name of the site is known',
      page: ferryPage(
        { inside: '<p>The deckhands told The Guardian that they had given notice.</p>' },
        { head: '<meta property="og:site_name" content="Island News">' },
      ),
      value: 1,
      evidence: ['told The Guardian'],
    },
    {
      kind: 'fires',
      name: 'a name whose article is written small',
      page: textPage(
        between([
          'The deckhands told the Guardian and, in an interview with the New York Times, said so again.',
        ]),
        { url: 'https://island-news.example/a' },
      ),
      value: 2,
      evidence: ['told the Guardian', 'interview with the New York Times'],
    },
    {
      kind: 'near miss',
      name: 'the publisher itself',
      page: textPage(LINES.slice(2).concat(LINES.slice(0, 1)), {
        url: 'https://www.nytimes.com/2021/08/ferry.html',
      }),
      value: 0,
      evidence: [],
    },
    {
      kind: 'near miss',
      name: 'publishers that are only mentioned, and words that are also names',
      page: textPage(
        [
          ...FERRY,
          'The Times of 1888 has a picture of the pier. She told the sun and the independent seals about it.',
        ],
        { url: 'https://island-news.example/a' },
      ),
      value: 0,
      evidence: [],
    },
    { kind: 'not measurable', name: 'a page that is nobody’s', page: textPage(LINES) },
  ],
});
