import { signal } from '../../src/signals/identity-links.ts';
import { testSignal } from '../signal-tester.ts';
import { FERRY, ferryPage, textPage } from './articles.ts';

const url = 'https://www.island.example/a';

testSignal(signal, {
  cases: [
    {
      kind: 'fires',
      name: 'all five kinds, one twice',
      page: ferryPage(
        {
          before: '<p>By <a href="/author/ines-holm">Ines Holm</a></p>',
          after:
            '<footer><a href="/about-us">About us</a> <a href="/about/">About</a> <a href="/kontakt">Contact</a> ' +
            '<a href="https://island.example/impressum.html">Imprint</a> <a href="/privacy?x=1">Privacy</a></footer>',
        },
        { url },
      ),
      value: 5,
      evidence: ['About us', 'Contact', 'Imprint', 'Privacy', 'Ines Holm'],
    },
    {
      kind: 'near miss',
      name: 'the same pages of another site, and words that only begin alike',
      page: ferryPage(
        {
          after:
            '<footer><a href="https://theme.example/about">About the theme</a> <a href="/about-ferries">Boats</a> <a href="/contactless-tickets">Tickets</a></footer>',
        },
        { url },
      ),
      value: 0,
      evidence: [],
    },
    { kind: 'not measurable', name: 'text', page: textPage(FERRY, { url }) },
  ],
});
