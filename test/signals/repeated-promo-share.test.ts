import { signal } from '../../src/signals/repeated-promo-share.ts';
import { testSignal } from '../signal-tester.ts';
import { between, FERRY, ferryPage, paragraphs, textPage } from './articles.ts';

const A = 'Harbour Opens Again After the Storm';
const B = 'Ten Cheap Recipes for Vegan Pancakes';
const link = (headline: string, href: string): string => `<p><a href="${href}">${headline}</a></p>`;

testSignal(signal, {
  cases: [
    {
      kind: 'fires',
      name: 'one of three promotions, under another lead-in',
      page: textPage(between([`See also ${A}`, `See also ${B}`, `Read more: ${A}`])),
      value: 1 / 3,
      evidence: [`Read more: ${A}`],
    },
    {
      kind: 'fires',
      name: 'one of two linked paragraphs',
      page: ferryPage({ inside: link(A, '/a') + paragraphs(FERRY.slice(0, 1)) + link(A, '/a?again') }),
      value: 0.5,
      evidence: [A],
    },
    {
      kind: 'near miss',
      name: 'different promotions that share words',
      page: textPage(between([`See also ${A}`, `See also ${A} and Rain`])),
      value: 0,
      evidence: [],
    },
    { kind: 'not measurable', name: 'no promotions', page: textPage(FERRY) },
  ],
});
