import { signal } from '../../src/signals/source-credit-count.ts';
import { testSignal } from '../signal-tester.ts';
import { FERRY, FERRY_TITLE, ferryPage, REPORTS, textPage } from './articles.ts';

testSignal(signal, {
  cases: [
    {
      kind: 'fires',
      name: 'a source and a link to all of it',
      page: textPage([FERRY_TITLE, ...FERRY, 'Source: The Harbour Gazette', 'Read the full article']),
      value: 2,
      evidence: ['Source: The Harbour Gazette', 'Read the full article'],
    },
    {
      kind: 'fires',
      name: 'a linked credit in HTML',
      page: ferryPage({
        after: '<p>This article originally appeared on <a href="https://g.example/">The Gazette</a>.</p>',
      }),
      value: 1,
      evidence: ['This article originally appeared on The Gazette.'],
    },
    {
      kind: 'fires',
      name: 'a German credit',
      page: textPage([...REPORTS.de, 'Quelle: Küstenblatt']),
      value: 1,
      evidence: ['Quelle: Küstenblatt'],
    },
    {
      kind: 'near miss',
      name: 'sentences at the end that begin with the word',
      page: textPage([
        ...FERRY,
        'Sources close to the council said it would vote again in spring.',
        'Via the old pier one can still reach the boat on foot.',
      ]),
      value: 0,
      evidence: [],
    },
    {
      kind: 'near miss',
      name: 'who took the picture',
      page: textPage([FERRY_TITLE, 'Credit: Ines Holm for Island News', ...FERRY]),
      value: 0,
      evidence: [],
    },
    {
      kind: 'near miss',
      name: 'what a museum offers',
      page: textPage([...FERRY, 'Courtesy of the harbour museum, children travel free on Sundays.']),
      value: 0,
      evidence: [],
    },
    { kind: 'not measurable', name: 'a page without text', page: { html: '<img src="/a.png">' } },
  ],
});
