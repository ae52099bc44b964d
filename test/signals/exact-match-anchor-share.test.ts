import { signal } from '../../src/signals/exact-match-anchor-share.ts';
import { testSignal } from '../signal-tester.ts';
import { ferryPage } from './articles.ts';

const url = 'https://island.example/a';
const TIDES = 'See <a href="https://tides.example/">the tide tables</a>';

testSignal(signal, {
  cases: [
    {
      kind: 'fires',
      name: 'one of two links was bought',
      page: ferryPage(
        {
          inside: `<p>${TIDES} and play at the <a href="https://c.example/">best online casino</a> on board.</p>`,
        },
        { url },
      ),
      value: 0.5,
      evidence: ['best online casino'],
    },
    {
      kind: 'near miss',
      name: 'a report that links what it is about',
      page: ferryPage(
        { inside: `<p>${TIDES} and <a href="https://u.example/">a study of gambling on ships</a>.</p>` },
        { url },
      ),
      value: 0,
      evidence: [],
    },
    {
      kind: 'near miss',
      name: 'bought words that lead to the same site or stand in the footer',
      page: ferryPage(
        {
          inside: `<p>${TIDES} and <a href="/casino">our pages on the online casino</a>.</p>`,
          after: '<footer><a href="https://c.example/">Online casino</a></footer>',
        },
        { url },
      ),
      value: 0,
      evidence: [],
    },
    { kind: 'not measurable', name: 'no links out', page: ferryPage({}, { url }) },
  ],
});
