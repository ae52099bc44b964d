import { signal } from '../../src/signals/repeated-headline-share.ts';
import { testSignal } from '../signal-tester.ts';
import { FERRY, ferryPage, textPage } from './articles.ts';

const A = 'Council Approves Budget for Harbour Repairs';
const B = 'Ten Cheap Recipes for Vegan Pancakes';
const C = 'Singer Cancels Concerts After Knee Injury';
const D = 'Court Rejects Appeal Over Wind Farm';
const card = (headline: string): string =>
  `<div><a href="/x"><img src="/x.png"></a><h4><a href="/x">${headline}</a></h4></div>`;

testSignal(signal, {
  cases: [
    {
      kind: 'fires',
      name: 'two of five lines in text',
      page: textPage([...FERRY, 'Latest news', A, B, C, 'Must read', A, B.toUpperCase()]),
      value: 0.4,
      evidence: [A, B.toUpperCase()],
    },
    {
      kind: 'fires',
      name: 'one of four cards in HTML',
      page: ferryPage({ after: `<aside>${[A, B, C].map(card).join('')}</aside><footer>${card(A)}</footer>` }),
      value: 0.25,
      evidence: [A],
    },
    {
      kind: 'near miss',
      name: 'cards whose picture and headline are two links',
      page: ferryPage({ after: `<aside>${[A, B, C, D].map(card).join('')}</aside>` }),
      value: 0,
      evidence: [],
    },
    {
      kind: 'near miss',
      name: 'short labels that stand under each headline',
      page: textPage([...FERRY, 'Latest news', A, 'News desk', B, 'News desk', C, 'News desk']),
      value: 0,
      evidence: [],
    },
    { kind: 'not measurable', name: 'two headlines', page: textPage([...FERRY, 'Latest news', A, A]) },
  ],
});
