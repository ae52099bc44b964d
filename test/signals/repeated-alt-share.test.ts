import { signal } from '../../src/signals/repeated-alt-share.ts';
import { testSignal } from '../signal-tester.ts';
import { FERRY, ferryPage, textPage } from './articles.ts';

const images = (texts: readonly string[]): string =>
  texts
    .map(
      (alt, i) =>
        `<p>Picture ${i} of the ferry, as it was seen from the pier on that Tuesday.</p><img src="/p${i}.jpg" alt="${alt}">`,
    )
    .join('');

testSignal(signal, {
  cases: [
    {
      kind: 'fires',
      name: 'the title twice, and another text twice',
      page: ferryPage({
        inside: images([
          'Island Loses its weekday ferry',
          'Island Loses Its Weekday Ferry!',
          'Cheap ferry tickets',
          'cheap ferry tickets',
          'The captain at work',
        ]),
      }),
      value: 0.4,
    },
    {
      kind: 'near miss',
      name: 'texts that differ, one of them the title',
      page: ferryPage({
        inside: images(['Island Loses Its Weekday Ferry', 'The ferry at the pier', 'A view of the island']),
      }),
      value: 0,
    },
    {
      kind: 'not measurable',
      name: 'short texts and none',
      page: ferryPage({ inside: images(['ferry', 'ferry', '', '', 'a boat']) }),
    },
    { kind: 'not measurable', name: 'text', page: textPage(FERRY) },
  ],
});
