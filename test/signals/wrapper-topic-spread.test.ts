import { signal } from '../../src/signals/wrapper-topic-spread.ts';
import { testSignal } from '../signal-tester.ts';
import { FERRY, ferryPage, textPage } from './articles.ts';

const SPREAD = [
  'Ten Cheap Recipes for Vegan Pancakes',
  'Singer Cancels Concerts After Knee Injury',
  'Bank Raises Interest Rates Again',
  'Bishop Blesses New Football Stadium',
];
const SUBJECT = [
  'Ferry Boats of Norway',
  'Ferry Boats of Greece',
  'Ferry Boats of Japan',
  'Ferry Boats of Chile',
];

testSignal(signal, {
  cases: [
    {
      kind: 'fires',
      name: 'four headlines without a word in common',
      page: textPage([...FERRY, 'Latest news', ...SPREAD]),
      value: 1,
    },
    {
      kind: 'near miss',
      name: 'four headlines that share two stems of their four',
      page: ferryPage({ after: `<aside>${SUBJECT.map(line => `<h4>${line}</h4>`).join('')}</aside>` }),
      value: 0.5,
    },
    {
      kind: 'not measurable',
      name: 'three headlines',
      page: textPage([...FERRY, 'Latest news', ...SPREAD.slice(1)]),
    },
  ],
});
