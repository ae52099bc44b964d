import { signal } from '../../src/signals/foreign-voice.ts';
import { testSignal } from '../signal-tester.ts';
import { between, FERRY, ferryPage, textPage } from './articles.ts';

const LINES = [
  'In an interview with The New York Times in June, the captain said he was tired.',
  'Reuters reporters Ann Bell and Jo Carr contributed reporting.',
  ...FERRY,
];

testSignal(signal, {
  cases: [
    {
      kind: 'fires',
      name: 'an interview and reporters of two other publishers',
      page: textPage(LINES, { url: 'https://island-news.example/a' }),
      value: 2,
      evidence: [
        'interview with The New York Times',
        'Reuters reporters Ann Bell and Jo Carr contributed reporting',
      ],
    },
    {
      kind: 'fires',
      name: 'only the name of the site is known',
      page: ferryPage(
        { inside: '<p>The county did not answer a request for comment from The Guardian.</p>' },
        { head: '<meta property="og:site_name" content="Island News">' },
      ),
      value: 1,
      evidence: ['request for comment from The Guardian'],
    },
    {
      kind: 'fires',
      name: 'a name whose article is written small',
      page: textPage(
        between([
          'Tom Ainsley, a captain, contributed reporting for the Guardian. In an interview with the New York Times, he said so again.',
          'Mr. Ainsley told us at The Washington Post that he was tired, and Bloomberg News has learned why.',
        ]),
        { url: 'https://island-news.example/a' },
      ),
      value: 4,
      evidence: [
        'contributed reporting for the Guardian',
        'interview with the New York Times',
        'told us at The Washington Post',
        'Bloomberg News has learned',
      ],
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
    {
      kind: 'near miss',
      name: 'what was told to other papers, with the name of one, and an interview that is linked',
      page: ferryPage(
        {
          inside:
            '<p>The deckhands told The Guardian that they had given notice, and a CNN correspondent was on board.</p>' +
            '<p>He said so in an <a href="https://www.nytimes.com/a">interview with The New York Times</a>. Ann Bell wrote for Reuters before she became editor of The Independent.</p>',
        },
        { url: 'https://island-news.example/a' },
      ),
      value: 0,
      evidence: [],
    },
    {
      kind: 'near miss',
      name: 'a publisher on a host of a larger site',
      page: textPage([...FERRY, 'In an interview with ABC News, she said so.'], {
        url: 'https://abcnews.go.com/a',
      }),
      value: 0,
      evidence: [],
    },
    { kind: 'not measurable', name: 'a page that is nobody’s', page: textPage(LINES) },
  ],
});
